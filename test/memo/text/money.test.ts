import { formatBaht, sumBaht } from '../../../src/memo/text/money';

describe('Money', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1250000, '1,250,000'],
    [80000.5, '80,000.50'],
    [0.05, '0.05'],
  ])('%d baht is written %s', (amount, text) => expect(formatBaht(amount)).toBe(text));

  test('adds up to the satang', () => expect(sumBaht([0.1, 0.2, 1_000_000.7])).toBe(1000001));
});
