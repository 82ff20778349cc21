import { into } from '../../../src/standalone/sheet/use-scroll-to';

describe('bringing a selection into view', () => {
  it('leaves the window where it is when the selection is in it', () => {
    expect(into(100, 400, 120, 200)).toBe(100);
  });

  it('goes up to what lies above', () => {
    expect(into(500, 400, 120, 200)).toBe(96);
    expect(into(500, 400, 0, 20)).toBe(0);
  });

  it('goes down just far enough for what lies below', () => {
    expect(into(0, 400, 600, 620)).toBe(244);
  });

  it('shows the beginning of what is larger than the window', () => {
    expect(into(0, 400, 600, 5000)).toBe(576);
  });
});
