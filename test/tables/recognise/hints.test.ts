import { type TableHint, recogniseTables, tableHint } from '../../../src/tables';
import type { SheetSnapshot } from '../../../src/workbook';
import { sheet, typed, workbook } from '../grid';

const TABLE = `
มาตรการ|สิ่งที่ทำ|ผู้รับผิดชอบ|สถานะ
ก|ประชุม|กองคลัง|แล้วเสร็จ
ข|อบรม|กองช่าง|ยังไม่ดำเนินการ`;

function page(text: string): SheetSnapshot {
  return sheet('แผ่น', typed(text));
}

function hint(
  from: SheetSnapshot,
  columns: TableHint['columns'],
  use: TableHint['use'] = 'table',
  header = { top: 0, bottom: 0, left: 0, right: 3 },
): TableHint {
  return tableHint(from, header, columns, use);
}

const STEPS = { column: 1, role: 'steps', round: null } as const;
const MEASURE = { column: 0, role: 'measure', round: null } as const;

function rolesOf(snapshot: SheetSnapshot, hints: readonly TableHint[]) {
  return recogniseTables(workbook(snapshot), hints).tables.map((one) => one.columns.map(({ role }) => role));
}

test('what a person said of a column wins, for good, and is sure', () => {
  const said = [hint(page(TABLE), [MEASURE, STEPS])];
  const { tables, findings } = recogniseTables(workbook(page(TABLE)), said);
  expect(tables).toHaveLength(1);
  expect(tables[0]).toMatchObject({ hinted: true, confidence: 1, headerRows: { first: 0, last: 0 } });
  expect(tables[0]?.columns.map(({ role }) => role)).toEqual(['measure', 'steps', 'owner', 'status']);
  expect(tables[0]?.rows.map(({ measure }) => measure.steps)).toEqual([['ประชุม'], ['อบรม']]);
  expect(findings).toEqual([]);
  expect(rolesOf(page(`ชื่อเรื่อง|||\n|||${TABLE}`), said)).toEqual([['measure', 'steps', 'owner', 'status']]);
});

test('a column said to be of no use is passed over without asking again', () => {
  const said = hint(page(TABLE), [MEASURE, { column: 1, role: 'unknown', round: null }]);
  expect(recogniseTables(workbook(page(TABLE)), [said]).findings).toEqual([]);
});

test('of another sheet, or when the header reads otherwise, a hint says nothing', () => {
  const said = hint(page(TABLE), [MEASURE, STEPS]);
  const recognised = [['measure', 'unknown', 'owner', 'status']];
  expect(rolesOf({ ...page(TABLE), name: 'อื่น' }, [said])).toEqual(recognised);
  expect(rolesOf(page(TABLE.replace('สิ่งที่ทำ', 'สิ่งอื่น')), [said])).toEqual(recognised);
});

test('when columns moved together with their header, so does what was said of them', () => {
  const said = hint(page(TABLE), [MEASURE, STEPS]);
  const moved = TABLE.replaceAll(/^(?=.)/gm, '|');
  expect(rolesOf(page(moved), [said])).toEqual([['measure', 'steps', 'owner', 'status']]);
});

test('no table: it is not read, nor what repeats in it, nor are its rows given to the table above', () => {
  const two = `${TABLE}\n|||\n${TABLE}`;
  const rows = page(two);
  const not = hint(rows, [], 'not-a-table', { top: 5, bottom: 5, left: 0, right: 3 });
  const tables = recogniseTables(workbook(rows), [not]).tables;
  expect(tables.map(({ area }) => [area.top, area.bottom])).toEqual([[0, 2]]);
  expect(recogniseTables(workbook(page(TABLE)), [hint(page(TABLE), [], 'not-a-table')]).tables).toEqual([]);
});

test('what is no table to the program becomes one, wherever its rows have moved', () => {
  const own = `
หัวเรื่อง|อันที่จะทำ|ใครทำ|ถึงไหนแล้ว
๑|จัดทำคู่มือ|กองคลัง|แล้วเสร็จ
๒|อบรม|กองช่าง|ยังไม่ดำเนินการ`;
  const said = hint(page(own), [
    { column: 0, role: 'number', round: null },
    { column: 1, role: 'measure', round: null },
    { column: 2, role: 'owner', round: null },
    { column: 3, role: 'status', round: 6 },
  ]);
  expect(recogniseTables(workbook(page(own))).tables).toEqual([]);
  for (const text of [own, `|||\nเรื่องที่ควรรู้|||\n${own}`]) {
    const [table] = recogniseTables(workbook(page(text)), [said]).tables;
    expect(table).toMatchObject({ kind: 'tracker', hinted: true });
    expect(table?.rows.map(({ measure }) => [measure.number, measure.title, measure.owners])).toEqual([
      ['๑', 'จัดทำคู่มือ', ['กองคลัง']],
      ['๒', 'อบรม', ['กองช่าง']],
    ]);
    expect(table?.rows.map(({ measure }) => measure.reports[6]?.status)).toEqual(['done', 'not-started']);
  }
  expect(recogniseTables(workbook(page('ใครทำ|อะไร\nก|ข')), [said]).tables).toEqual([]);
});

test('columns without a measure make no table: such a hint is passed over', () => {
  expect(rolesOf(page(TABLE), [hint(page(TABLE), [STEPS])])).toEqual([
    ['measure', 'unknown', 'owner', 'status'],
  ]);
});

test('a table in two levels is known by the lower one', () => {
  const levels = `
มาตรการ|สิ่งที่ทำ|สถานะ||
||ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ|ดำเนินการแล้วเสร็จ
ก|ประชุม|✓||`;
  const said = hint(page(levels), [MEASURE, STEPS], 'table', { top: 0, bottom: 1, left: 0, right: 4 });
  expect(said.headers).toEqual(['', '', 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการแล้วเสร็จ']);
  const [table] = recogniseTables(workbook(page(levels)), [said]).tables;
  expect(table).toMatchObject({ headerRows: { first: 0, last: 1 }, hinted: true });
  expect(table?.rows[0]?.measure.steps).toEqual(['ประชุม']);
});
