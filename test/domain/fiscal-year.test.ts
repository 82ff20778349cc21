import fc from 'fast-check';
import { fiscalYearOf, fiscalYearPeriod, quarterPeriod, roundPeriod } from '../../src/domain';

test('a fiscal year runs from 1 October to 30 September and is named by the year in which it ends', () => {
  expect(fiscalYearPeriod(2565)).toEqual({ from: '2021-10-01', to: '2022-09-30' });
  expect(fiscalYearOf('2021-10-01')).toBe(2565);
  expect(fiscalYearOf('2021-09-30')).toBe(2564);
  expect(fiscalYearOf('2023-12-11')).toBe(2567);
});

test('the rounds are the first half and the whole year', () => {
  expect(roundPeriod(2565, 6)).toEqual({ from: '2021-10-01', to: '2022-03-31' });
  expect(roundPeriod(2565, 12)).toEqual(fiscalYearPeriod(2565));
});

test('four quarters make the year without gap', () => {
  const quarters = ([1, 2, 3, 4] as const).map((quarter) => quarterPeriod(2565, quarter));
  expect(quarters.map(({ from }) => from)).toEqual(['2021-10-01', '2022-01-01', '2022-04-01', '2022-07-01']);
  expect(quarters.map(({ to }) => to)).toEqual(['2021-12-31', '2022-03-31', '2022-06-30', '2022-09-30']);
});

test('both ends of a fiscal year lie in it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2550, max: 2650 }), (year) => {
      const { from, to } = fiscalYearPeriod(year);
      return fiscalYearOf(from) === year && fiscalYearOf(to) === year;
    }),
  );
});
