import fc from 'fast-check';
import { pageBreaks, type PageRow } from '../../src/report/sheet/page-breaks';

const rows = (...heights: number[]): PageRow[] => heights.map((height) => ({ height, keepWithNext: false }));
const kept = (...heights: number[]): PageRow[] =>
  heights.map((height, at) => ({ height, keepWithNext: at < heights.length - 1 }));
const page = { height: 100, repeated: 20 };

describe('where a page ends', () => {
  test('before the row that does not fit; the repeated header takes its room on later pages', () => {
    expect(pageBreaks(rows(50, 50, 50, 30, 1), page)).toEqual([2, 4]);
  });

  test('before the first of rows that belong together', () => {
    expect(pageBreaks([...rows(60), ...kept(30, 20)], page)).toEqual([1]);
  });

  test('inside what belongs together only when it is longer than a page, and its end stays whole', () => {
    expect(pageBreaks([...rows(40), ...kept(70, 20, 40)], page)).toEqual([1, 2]);
  });

  test('by the program where Excel takes no more breaks of ours, but for the last', () => {
    const breaks = pageBreaks(rows(...Array.from({ length: 3000 }, () => 80)), page);
    expect(breaks).toHaveLength(1022);
    expect(breaks.slice(-2)).toEqual([1021, 2999]);
  });

  test('no page is overfull, and no page is empty', () => {
    const row = fc.record({ height: fc.integer({ min: 1, max: 80 }), keepWithNext: fc.boolean() });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (drawn) => {
        const starts = [0, ...pageBreaks(drawn, page)];
        starts.forEach((start, at) => {
          const end = starts[at + 1] ?? drawn.length;
          const used = drawn.slice(start, end).reduce((sum, { height }) => sum + height, at > 0 ? 20 : 0);
          expect(used).toBeLessThanOrEqual(100);
          if (drawn.length > 0) expect(end).toBeGreaterThan(start);
        });
      }),
    );
  });
});
