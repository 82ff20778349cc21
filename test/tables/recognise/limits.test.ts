import fc from 'fast-check';
import { recogniseTables } from '../../../src/tables';
import type { SheetSnapshot } from '../../../src/workbook';
import { type GridValue, sheet, workbook } from '../grid';

/** The same sheet, counting how often the text of a cell is looked at. */
function counted(from: SheetSnapshot): { sheet: SheetSnapshot; reads: () => number } {
  let reads = 0;
  const rows = from.rows.map((row) => ({
    ...row,
    cells: row.cells.map(({ text, ...cell }) => ({
      ...cell,
      get text() {
        reads += 1;
        return text;
      },
    })),
  }));
  return { sheet: { ...from, rows }, reads: () => reads };
}

function measures(count: number, header: readonly string[]): readonly (readonly GridValue[])[] {
  const row = (index: number) =>
    header.map((_, column) => (column === 0 ? `${index + 1}. มาตรการที่ ${index}` : `ข้อ ${column}`));
  return [header, ...Array.from({ length: count }, (_, index) => row(index))];
}

test.each([1_000, 10_000])('of %d measures each cell is looked at once', (count) => {
  const header = ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'ผลการดำเนินการ'];
  const { sheet: given, reads } = counted(sheet('แผน', measures(count, header)));
  expect(recogniseTables(workbook(given)).tables[0]?.rows).toHaveLength(count);
  expect(reads()).toBe((count + 1) * header.length);
});

test('merges that claim whole sheets are borne', () => {
  const merge = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
  const given = sheet('แผน', measures(500, ['มาตรการ', 'ผู้รับผิดชอบ']));
  const { tables } = recogniseTables(
    workbook({ ...given, merges: Array.from({ length: 2_000 }, () => merge) }),
  );
  expect(tables.length).toBeLessThanOrEqual(1);
});

const WORDS = [
  ...['มาตรการ', 'โครงการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'การกำกับติดตาม', 'ระยะเวลา', 'สถานะ', 'หลักฐาน'],
  ...['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการแล้วเสร็จ', 'ผลการดำเนินการ', 'ผลลัพธ์'],
  ...['รอบ ๖ เดือน', 'รอบ ๑๒ เดือน', '✓', '-', '1', '๒.', 'ก', 'กองคลัง', 'รวม', 'ลงชื่อ', 'ด้านที่ ๑'],
  ...['1 ต.ค.64 - 31 มี.ค.65', 'Item', 'Action', 'Owner', 'Due', '(๑)', '#', '=1+1', '\u0000', '😀'],
];

const anyValue = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<GridValue>(...WORDS, null, '') },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 1,
    arbitrary: fc.constantFrom<GridValue>({ error: '#N/A' }, { value: 44_286, date: '2021-03-31' }),
  },
);
const anyArea = fc
  .tuple(fc.nat(14), fc.nat(8), fc.nat(4), fc.nat(4))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

test('whatever stands in a sheet, reading it ends, and every row lies in its table', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyValue, { maxLength: 9 }), { maxLength: 16 }),
      fc.array(anyArea, { maxLength: 5 }),
      (rows, merges) => {
        const { tables } = recogniseTables(workbook({ ...sheet('ใด ๆ', rows), merges }));
        for (const { area, rows: read, confidence } of tables) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          let before = area.top;
          for (const row of read) {
            expect(row.firstRow).toBeGreaterThan(before);
            expect(row.lastRow).toBeGreaterThanOrEqual(row.firstRow);
            expect(row.lastRow).toBeLessThanOrEqual(area.bottom);
            before = row.lastRow;
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});
