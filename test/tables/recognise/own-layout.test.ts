import type { Measure } from '../../../src/domain';
import {
  outcomeSheet,
  planSheet,
  projectsSheet,
  recogniseTables,
  registerSheet,
  reportSheet,
  statusSheet,
} from '../../../src/tables';
import type { SheetContent, SheetSnapshot } from '../../../src/workbook';
import { sheet, workbook } from '../grid';
import { NO_REPORT, OPTIONS, measure } from '../layout/measures';

/** What a workbook holds after a sheet of ours was written into it. */
function written(content: SheetContent, mark?: string): SheetSnapshot {
  const rows = content.rows.map((row) =>
    row.map((cell) =>
      cell?.date === undefined ? (cell?.value ?? null) : { date: cell.date, text: cell.date },
    ),
  );
  return { ...sheet('แผ่น', rows, mark === undefined ? {} : { mark }), merges: content.merges };
}

const DONE = { ...NO_REPORT, status: 'done', statusText: '✓', evidence: 'ดูที่เว็บไซต์' } as const;
const MEASURES: readonly Measure[] = [
  measure({
    number: '๑.',
    title: 'จัดทำแนวทาง',
    steps: ['ประชุม', 'ประกาศใช้'],
    owners: ['สำนักปลัด', 'กองคลัง'],
    monitoring: 'รอบ ๖ เดือน',
    period: { from: '2020-10-01', to: '2021-03-31' },
    reports: { 6: { ...DONE, result: 'ประกาศแล้ว', outcome: 'ใช้จริง' } },
  }),
  measure({ number: '๒.', title: 'ให้ความรู้', reports: { 6: { ...NO_REPORT, result: 'ประชุมแล้ว' } } }),
];

const RECOGNISED = {
  plan: planSheet,
  status: statusSheet,
  report: reportSheet,
  outcome: outcomeSheet,
  projects: projectsSheet,
};

describe.each(['thai', 'english'] as const)('what Tidtam lays out in %s, it reads again', (language) => {
  test.each(Object.entries(RECOGNISED))('as %s', (kind, layOut) => {
    const content = layOut(MEASURES, { ...OPTIONS, language });
    const [table, ...more] = recogniseTables(workbook(written(content))).tables;
    expect(more).toEqual([]);
    expect(table).toMatchObject({ kind, confidence: 1, titles: OPTIONS.titles });
    expect(table?.rows.map((row) => row.measure.title)).toEqual(['จัดทำแนวทาง', 'ให้ความรู้']);
    expect(table?.columns.some((column) => column.role === 'unknown')).toBe(false);
  });

  test('as the register, with everything in it', () => {
    const content = registerSheet(MEASURES, { ...OPTIONS, language });
    const { tables } = recogniseTables(workbook(written(content, 'register')));
    expect(tables[0]).toMatchObject({ kind: 'register', confidence: 1 });
    expect(tables[0]?.rows[0]?.measure).toMatchObject({
      id: 'M01',
      number: '๑.',
      title: 'จัดทำแนวทาง',
      steps: ['ประชุม', 'ประกาศใช้'],
      owners: ['สำนักปลัด', 'กองคลัง'],
      monitoring: 'รอบ ๖ เดือน',
      period: { from: '2020-10-01', to: '2021-03-31' },
      reports: { 6: { status: 'done', result: 'ประกาศแล้ว', outcome: 'ใช้จริง', evidence: 'ดูที่เว็บไซต์' } },
    });
  });

  test('a register that is still empty has no measures', () => {
    const { tables } = recogniseTables(
      workbook(written(registerSheet([], { ...OPTIONS, language }), 'register')),
    );
    expect(tables.map((table) => table.rows)).toEqual([[]]);
  });
});
