import { nextTab } from '../../src/taskpane/parts/next-tab';

describe('keys among tabs', () => {
  it('go round at the ends', () => {
    expect(nextTab('ArrowRight', 2, 3)).toBe(0);
    expect(nextTab('ArrowLeft', 0, 3)).toBe(2);
    expect(nextTab('ArrowRight', 0, 3)).toBe(1);
  });

  it('jump to the ends', () => {
    expect(nextTab('Home', 2, 3)).toBe(0);
    expect(nextTab('End', 0, 3)).toBe(2);
  });

  it('are otherwise left alone', () => {
    expect(nextTab('Tab', 0, 3)).toBeNull();
  });
});
