import fc from 'fast-check';
import { doubtsOf, expectedYear, inOrder } from '../../../src/exchange';
import { summary } from './summaries';

const NAME = 'องค์การบริหารส่วนตำบลธารสุขใจ';
const doubted = (...all: ReturnType<typeof summary>[]) =>
  [...doubtsOf(all, expectedYear(all, null))].map(([file, doubts]) => [
    file,
    ...doubts.map(({ doubt }) => doubt),
  ]);

describe('the same agency in two files', () => {
  test('is told of both, with the names of all of its files', () => {
    const all = [summary('a', { agency: NAME }), summary('b', { agency: 'อบต. ธารสุขใจ' }), summary('c')];
    expect([...doubtsOf(all, 2569)]).toEqual([
      ['a', [{ doubt: 'twice', files: ['a', 'b'] }]],
      ['b', [{ doubt: 'twice', files: ['a', 'b'] }]],
    ]);
  });

  test('is not the same in another district or province', () => {
    const agency = NAME;
    expect(doubted(summary('a', { agency }), summary('b', { agency, district: 'ทุ่งสมมุติ' }))).toEqual([]);
    expect(doubted(summary('a', { agency }), summary('b', { agency, province: 'สมมุติธานี' }))).toEqual([]);
  });

  test('may be the same when one of them does not tell its place', () => {
    const nowhere = { agency: NAME, district: null, province: null };
    expect(doubted(summary('a', { agency: NAME }), summary('b', nowhere))).toEqual([
      ['a', 'twice'],
      ['b', 'twice'],
    ]);
  });

  test('is no doubt when the years differ: then it is the year that is doubtful', () => {
    const all = [
      summary('a', { agency: NAME }),
      summary('b', { agency: NAME, fiscalYear: 2568 }),
      summary('c'),
    ];
    expect(doubted(...all)).toEqual([['b', 'other-year']]);
  });
});

test('a workbook without a year or a name is told as such, and names of nobody are not the same', () => {
  const nobody = { agency: null, fiscalYear: null };
  expect(doubted(summary('a', nobody), summary('b', nobody), summary('c'))).toEqual([
    ['a', 'no-name', 'no-year'],
    ['b', 'no-name', 'no-year'],
  ]);
});

describe('the year that is expected', () => {
  const years = (...all: (number | null)[]) =>
    all.map((fiscalYear, at) => summary(String(at), { fiscalYear }));

  test('is that of most workbooks; of two with as many the later one', () => {
    expect(expectedYear(years(2568, 2569, 2568), null)).toBe(2568);
    expect(expectedYear(years(2568, 2569), null)).toBe(2569);
    expect(expectedYear(years(null), null)).toBeNull();
  });

  test('is the one that was asked for, whatever there is', () => {
    expect(expectedYear(years(2568, 2568), 2569)).toBe(2569);
  });
});

test('thousands of files of one agency are told in the time it takes to look at each once', () => {
  const all = Array.from({ length: 8_000 }, (_, at) => summary(String(at), { agency: NAME }));
  expect(doubtsOf(all, 2569).size).toBe(8_000);
});

describe('the order of the agencies', () => {
  const named = (province: string | null, district: string | null, agency: string | null) =>
    summary(`${province ?? ''}/${district ?? ''}/${agency ?? ''}`, { province, district, agency });
  const order = (...all: ReturnType<typeof summary>[]) =>
    inOrder(all.map((one) => ({ summary: one }))).map(({ summary: { file } }) => file);

  test('is province, district, agency, with numbers of both kinds of digits as numbers', () => {
    const all = [named('ข', 'ก', 'ก'), named('ก', 'ข', 'ก'), named('ก', 'ก', 'ก ๑๐'), named('ก', 'ก', 'ก 9')];
    expect(order(...all)).toEqual(['ก/ก/ก 9', 'ก/ก/ก ๑๐', 'ก/ข/ก', 'ข/ก/ก']);
  });

  test('puts those without a place or a name last', () => {
    const all = [named(null, null, null), named('ก', null, 'ก'), named('ก', 'ก', null), named('ก', 'ก', 'ก')];
    expect(order(...all)).toEqual(['ก/ก/ก', 'ก/ก/', 'ก//ก', '//']);
  });

  test('is the same in whatever order the files come', () => {
    const text = fc.option(fc.constantFrom('ก', 'ข', 'น้ำ', 'เมือง', '๑๐', '9', ''), { nil: null });
    const one = fc.record({ province: text, district: text, agency: text });
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 12 }),
        fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        (all, dice) => {
          const summaries = all.map((said, at) => summary(String(at), said));
          const shuffled = summaries
            .map((said, at) => ({ said, at: dice[at] ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ said }) => said);
          expect(order(...shuffled)).toEqual(order(...summaries));
        },
      ),
    );
  });
});
