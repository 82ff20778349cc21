import { today } from '../../src/platform/clock';

describe('today', () => {
  it('is the day on the wall calendar of this computer, not the one in Greenwich', () => {
    expect(today(new Date(2022, 2, 31, 0, 5))).toBe('2022-03-31');
    expect(today(new Date(2022, 11, 1, 23, 55))).toBe('2022-12-01');
  });
});
