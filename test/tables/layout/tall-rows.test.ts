import {
  outcomeSheet,
  planSheet,
  recogniseTables,
  registerSheet,
  reportSheet,
  statusSheet,
} from '../../../src/tables';
import type { SheetContent } from '../../../src/workbook';
import { linesNeeded, cellTextWidth } from '../../../src/typography';
import { sheet, workbook } from '../grid';
import { NO_REPORT, OPTIONS, measure } from './measures';

const STEPS = Array.from({ length: 40 }, (_, at) => `จัดประชุมชี้แจงบุคลากรและรายงานผลต่อผู้บริหาร ครั้งที่ ${at + 1}`);
const LONG = measure({
  title: 'ให้ความรู้แก่บุคลากร',
  steps: STEPS,
  owners: ['สำนักปลัด'],
  monitoring: 'รอบ ๖ เดือน',
});
const NEXT = measure({
  title: 'จัดทำแนวทาง',
  steps: ['ประกาศใช้'],
  owners: ['กองคลัง'],
  monitoring: 'รอบ ๑๒ เดือน',
});

/** Rows below the header that do not show all of their text. */
function cut({ rows, widths, heights }: SheetContent): number {
  return rows.slice(1).filter((row, at) =>
    row.some((cell, column) => {
      const text = typeof cell?.value === 'string' && cell.style !== 'header' ? cell.value : '';
      const needs = linesNeeded(text, cellTextWidth(widths[column] ?? 0), 16) * 21.3;
      return needs > (heights[at + 1] ?? 0);
    }),
  ).length;
}

const read = (content: SheetContent, mark?: string) => {
  const rows = content.rows.map((row) => row.map((cell) => cell?.value ?? null));
  const made = sheet('แผ่น', rows, mark === undefined ? {} : { mark });
  return recogniseTables(workbook({ ...made, merges: content.merges })).tables[0]?.rows.map(
    (row) => row.measure,
  );
};

describe('a measure that needs more lines than the highest row of Excel has', () => {
  it.each([
    ['plan', planSheet],
    ['report', reportSheet],
    ['status', statusSheet],
  ] as const)('goes on in the next row of the %s, and is read as one', (_, layOut) => {
    const content = layOut([LONG, NEXT], OPTIONS);
    expect(Math.max(...content.heights.map((height) => height ?? 0))).toBeLessThanOrEqual(409);
    expect(cut(content)).toBe(0);
    const measures = read(content);
    expect(measures?.map(({ title, steps }) => [title, steps])).toEqual([
      [LONG.title, STEPS],
      [NEXT.title, NEXT.steps],
    ]);
  });

  it('is parted inside a paragraph when that alone is too long', () => {
    const result = 'ดำเนินการอบรมบุคลากรทุกส่วนราชการแล้ว '.repeat(60).trim();
    const content = outcomeSheet([measure({ reports: { 6: { ...NO_REPORT, result } } })], OPTIONS);
    expect(cut(content)).toBe(0);
    const texts = content.rows.slice(2).map((row) => row[1]?.value);
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.join('').replaceAll(' ', '')).toBe(result.replaceAll(' ', ''));
  });

  it('has a wider column in the register, where a row is a measure', () => {
    const content = registerSheet([LONG, NEXT], OPTIONS);
    const plain = registerSheet([NEXT], OPTIONS);
    expect(content.rows).toHaveLength(plain.rows.length + 1);
    expect(content.widths[3]).toBeGreaterThanOrEqual(plain.widths[3] ?? 0);
    expect(read(content, 'register')?.[0]?.steps).toEqual(STEPS);
    const wide = registerSheet([measure({ steps: [STEPS.slice(0, 12).join(' ')] })], OPTIONS);
    expect(cut(wide)).toBe(0);
  });
});
