import { recogniseTables } from '../../../src/tables';
import { DOCUMENTS, asSnapshot, typeSheet } from '.';
import { workbook } from '../grid';
import { compare, figuresLine, wanted } from './compare';

test('every cell of the six tables of the documents is read in its place', () => {
  const all = DOCUMENTS.flatMap(({ tables }) => tables.map(({ expected }) => expected));
  const sum = { tables: 0, rows: 0, columns: 0, cells: 0 };
  const wrong: string[] = [];
  for (const { id, sheet, tables } of DOCUMENTS) {
    const typed = typeSheet(
      sheet,
      tables.map(({ printed }) => printed),
    );
    const figures = compare(
      id,
      tables.map(({ expected }) => expected),
      recogniseTables(workbook(asSnapshot(typed))).tables,
    );
    for (const what of ['tables', 'rows', 'columns', 'cells'] as const) sum[what] += figures[what];
    wrong.push(...figures.wrong);
  }
  expect(wrong).toEqual([]);
  expect(wanted(all)).toEqual({ tables: 6, rows: 44, columns: 26, cells: 484 });
  expect(sum).toEqual(wanted(all));
  process.stdout.write(`documents as printed: ${figuresLine(sum, wanted(all))}\n`);
});
