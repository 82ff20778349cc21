import { recogniseTables } from '../../../src/tables';
import {
  DOCUMENTS,
  asSnapshot,
  document000,
  document001,
  document002,
  document003,
  document004,
  typeSheet,
} from '.';
import { workbook } from '../grid';
import { findingsOf, ruleCounts } from '../tell';

test('document 000: a plan of four measures under two title lines', () => {
  const [plan, ...more] = recogniseTables(workbook(document000())).tables;
  expect(more).toEqual([]);
  expect(plan).toMatchObject({ kind: 'plan', fiscalYear: 2564, round: null, confidence: 1 });
  expect(plan?.titles).toHaveLength(2);
  expect(plan?.rows.map((row) => row.measure.number)).toEqual(['๑.', '๒.', '๓.', '๔.']);
  expect(plan?.rows.map((row) => row.measure.steps.length)).toEqual([1, 1, 1, 3]);
  expect(plan?.rows.every((row) => row.report === null)).toBe(true);
});

test('document 000: the merged monitoring cell speaks for all four', () => {
  const { tables, findings } = recogniseTables(workbook(document000()));
  const monitoring = new Set(tables[0]?.rows.map((row) => row.measure.monitoring));
  expect([...monitoring]).toEqual(['-รายงาน ความก้าวหน้า และสรุปผล ณ สิ้นปีงบประมาณ']);
  expect(findings).toEqual([
    {
      rule: 'cell.shared',
      severity: 'info',
      place: { sheet: 'แผน', row: 4, column: 3 },
      data: { count: 4, field: 'monitoring' },
    },
  ]);
});

test('document 001: ten measures go on over repeated headers, shifted or not', () => {
  const { tables, findings } = recogniseTables(workbook(document001()));
  expect(tables).toHaveLength(1);
  expect(tables[0]).toMatchObject({ kind: 'report', fiscalYear: 2565 });
  expect(tables[0]?.rows.map((row) => row.measure.number)).toEqual(
    Array.from({ length: 10 }, (_, index) => `${index + 1})`),
  );
  expect(findingsOf(findings, 'header.repeated').map((one) => one.place?.row)).toEqual([8, 12]);
});

test('document 001: the header word swallowed by the row above is no recommendation', () => {
  const { tables } = recogniseTables(workbook(document001()));
  const said = tables[0]?.rows.flatMap((row) => row.report?.recommendation ?? []);
  expect(said).toEqual(['ควรดำเนินการ\nอย่างสม่ำเสมอ\nตลอด\nปีงบประมาณ']);
});

test('document 001: eight are done by the words, two say something else and wait for an answer', () => {
  const { tables, findings } = recogniseTables(workbook(document001()));
  const rows = tables[0]?.rows ?? [];
  expect(rows.map((row) => row.report?.status)).toEqual([
    'done',
    null,
    null,
    ...Array.from({ length: 7 }, () => 'done'),
  ]);
  expect(findingsOf(findings, 'status.unknown').map((one) => one.place)).toEqual([
    { sheet: 'รายงาน', row: 5, column: 4 },
    { sheet: 'รายงาน', row: 6, column: 4 },
  ]);
  expect(rows[1]?.report?.result).toContain('เผยแพร่');
});

test('document 001: every measure runs from 1 ต.ค. 2564 to 31 มี.ค. 2565', () => {
  const rows = recogniseTables(workbook(document001())).tables[0]?.rows ?? [];
  for (const row of rows) expect(row.measure.period).toEqual({ from: '2021-10-01', to: '2022-03-31' });
});

test('document 002: plan and result tables are told apart, free results are no status', () => {
  const { tables, findings } = recogniseTables(workbook(document002()));
  expect(tables.map((table) => [table.kind, table.rows.length])).toEqual([
    ['plan', 4],
    ['outcome', 2],
  ]);
  expect(tables.map((table) => table.fiscalYear)).toEqual([2566, 2566]);
  expect(tables[0]?.rows[3]?.measure.steps).toHaveLength(5);
  expect(tables[1]?.rows[0]?.report).toMatchObject({
    status: null,
    result: '-จัดทำแผนผังแสดงขั้นตอน/ระยะเวลาให้บริการประชาชน ผ่าน เว็บไซต์',
    outcome: expect.stringContaining('มีความพึงพอใจ') as unknown,
  });
  expect(ruleCounts(findings)).toEqual({ 'header.repeated': 1, 'status.missing': 2 });
});

test('document 003: projects with budget under section lines, totals left out', () => {
  const { tables, findings } = recogniseTables(workbook(document003()));
  expect(tables[0]).toMatchObject({ kind: 'projects', fiscalYear: 2564, round: 6 });
  const rows = tables[0]?.rows ?? [];
  expect(rows.map(({ measure }) => [measure.number, measure.budget, measure.topic])).toEqual([
    ['๑', 498_000, 'ยุทธศาสตร์ที่ ๑ ด้านโครงสร้างพื้นฐาน'],
    ['๒', 150_000, 'ยุทธศาสตร์ที่ ๑ ด้านโครงสร้างพื้นฐาน'],
    ['๓', 30_000, 'ยุทธศาสตร์ที่ ๒ ด้านคุณภาพชีวิต'],
    ['๔', 80_000, 'ยุทธศาสตร์ที่ ๒ ด้านคุณภาพชีวิต'],
  ]);
  expect(rows.map((row) => row.report?.status)).toEqual(['done', 'in-progress', 'not-started', null]);
  expect(ruleCounts(findings)).toEqual({ 'status.outside': 1 });
});

test('document 004: twelve measures, all done, the words beside the tick as evidence', () => {
  const { tables } = recogniseTables(workbook(document004()));
  expect(tables.map((table) => [table.kind, table.rows.length])).toEqual([
    ['plan', 12],
    ['status', 12],
  ]);
  for (const row of tables[1]?.rows ?? [])
    expect(row.report).toMatchObject({
      status: 'done',
      evidence: 'ตรวจสอบข้อมูลที่เว็บไซต์ของหน่วยงาน',
    });
  expect(tables[1]?.columns.map((column) => column.header)[2]).toBe('สถานะการดำเนินงาน / ยังไม่ดำเนินการ');
});

test('document 004: monitoring merged over each page speaks for its rows, the missing owner is that of the row above', () => {
  const { tables, findings } = recogniseTables(workbook(document004()));
  const rows = tables[0]?.rows ?? [];
  expect(rows.every(({ measure }) => measure.monitoring?.includes('๓๑ มีนาคม ๒๕๖๔'))).toBe(true);
  expect(rows[10]?.measure.owners).toEqual(['สำนักปลัด', 'กองคลัง', 'กองซ่อม', 'กองการศึกษา']);
  // A page of one row has nothing to share.
  expect(findingsOf(findings, 'cell.shared').map((one) => one.data['count'])).toEqual([5, 6]);
  const inherited = findingsOf(findings, 'cell.inherited');
  expect(inherited.map((one) => [one.data['field'], one.place?.row])).toEqual([
    ['owner', rows[10]?.firstRow],
  ]);
});

test.each(['first-row', 'middle-row'] as const)(
  'with merges undone and the text in the %s, every blank cell that takes it from a neighbour asks for a yes',
  (merging) => {
    for (const { sheet, tables } of DOCUMENTS) {
      const typed = typeSheet(
        sheet,
        tables.map(({ printed }) => printed),
        merging,
      );
      const read = recogniseTables(workbook(asSnapshot(typed)));
      const blank = read.tables.flatMap(({ rows, columns }) =>
        columns
          .filter(({ role }) => role === 'monitoring' || role === 'owner')
          .flatMap(({ column }) =>
            rows
              .filter(({ firstRow }) => !typed.rows[firstRow]?.[column])
              .map(({ firstRow }) => `${firstRow} ${column}`),
          ),
      );
      const asked = findingsOf(read.findings, 'cell.inherited').map(
        ({ place }) => `${place?.row} ${place?.column}`,
      );
      expect([...asked].sort()).toEqual([...blank].sort());
    }
  },
);
