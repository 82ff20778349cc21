import { share } from '../../src/taskpane/parts/share';

describe('a share in percent', () => {
  it('has one decimal at the most', () => {
    expect(share(2, 3)).toBe('66.7');
    expect(share(12, 12)).toBe('100');
    expect(share(1, 4)).toBe('25');
  });

  it('of nothing is nothing', () => {
    expect(share(0, 0)).toBe('0');
  });
});
