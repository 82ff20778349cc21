import { recogniseTables } from '../../src/tables';
import { readDocx } from '../../src/word';
import { DOCUMENTS } from '../tables/documents';
import { compare } from '../tables/documents/compare';
import { docxOf, printed } from './docx-file';

test.each(DOCUMENTS)('the tables of document $id in a Word file: every cell in its place', async (one) => {
  const file = await docxOf(one.tables.flatMap((table) => printed(table.printed)));
  const { tables } = recogniseTables(await readDocx(file));
  const expected = one.tables.map((table) => table.expected);
  expect(compare(one.id, expected, tables).wrong).toEqual([]);
});

test('the documents one after the other in one Word file: six tables, 44 rows', async () => {
  const file = await docxOf(...DOCUMENTS.map((one) => one.tables.flatMap((table) => printed(table.printed))));
  const { tables } = recogniseTables(await readDocx(file));
  const expected = DOCUMENTS.flatMap((one) => one.tables.map((table) => table.expected));
  const figures = compare('all', expected, tables);
  expect(figures.wrong).toEqual([]);
  expect(figures).toMatchObject({ tables: 6, rows: 44 });
});
