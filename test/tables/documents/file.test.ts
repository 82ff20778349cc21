import { recogniseTables } from '../../../src/tables';
import { FileWorkbook } from '../../../src/workbook/file';
import { Shell } from '../../cli/shell';
import { DOCUMENTS, typeSheet } from '.';
import { compare } from './compare';
import type { ExpectedTable } from './expected';
import { fileOf } from './workbook-file';

const shell = new Shell();
afterAll(() => shell.remove());

/** A row as `check --json` prints it. */
function printedRows({ rows }: ExpectedTable) {
  return rows.map(({ number, title, steps, owners, monitoring, period, ...report }) => {
    const { status, result, outcome, recommendation, evidence } = report;
    return {
      number,
      measure: title,
      steps,
      owners,
      monitoring,
      period,
      status,
      result,
      outcome,
      recommendation,
      evidence,
    };
  });
}

const sheets = DOCUMENTS.map(({ sheet, tables }) =>
  typeSheet(
    sheet,
    tables.map(({ printed }) => printed),
  ),
);
const expected = DOCUMENTS.flatMap(({ tables }) => tables.map((table) => table.expected));

test('the documents typed into a workbook file: six tables, every cell in its place', async () => {
  const snapshot = await FileWorkbook.open(await fileOf(sheets)).read();
  expect(compare('file', expected, recogniseTables(snapshot).tables).wrong).toEqual([]);
});

test('the command line shows them to a program, field by field', async () => {
  const path = shell.file('documents.xlsx', await fileOf(sheets));
  const { code, out } = await shell.call('check', path, '--json', '--sheet', sheets[0]?.name ?? '');
  expect(code).toBe(0);
  const { tables } = JSON.parse(out) as { tables: readonly unknown[] };
  expect(tables).toHaveLength(6);
  tables.forEach((table, index) => {
    const should = expected[index];
    if (!should) return;
    expect(table).toMatchObject({
      kind: should.kind,
      fiscalYear: should.fiscalYear,
      columns: should.columns.map(([header, role]) => ({ header, role })),
      rows: printedRows(should),
    });
  });
});

test.each(DOCUMENTS)(
  'document $id alone in a file is the same, and is checked without a question',
  async (one) => {
    const sheet = typeSheet(
      one.sheet,
      one.tables.map(({ printed }) => printed),
    );
    const path = shell.file(`${one.id}.xlsx`, await fileOf([sheet]));
    const { code, out } = await shell.call('check', path, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      tables: one.tables.map(({ expected: table }) => ({ kind: table.kind, rows: printedRows(table) })),
    });
  },
);
