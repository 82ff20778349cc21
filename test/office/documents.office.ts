import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { recogniseTables } from '../../src/tables';
import { FileWorkbook } from '../../src/workbook/file';
import { DOCUMENTS, typeSheet } from '../tables/documents';
import { compare } from '../tables/documents/compare';
import { fileOf } from '../tables/documents/workbook-file';

const folder = mkdtempSync(join(tmpdir(), 'tidtam-documents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The bytes of a workbook after LibreOffice has opened it and saved it by way of another format. */
async function savedBy(name: string, ...formats: readonly string[]): Promise<Uint8Array> {
  let path = join(folder, name);
  for (const format of formats) {
    const out = join(folder, format);
    await promisify(execFile)('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      out,
      path,
    ]);
    path = join(out, name.replace(/\.xlsx$/, `.${format}`));
  }
  return readFileSync(path);
}

test.each([[['xlsx']], [['ods', 'xlsx']]])(
  'the tables of the five documents, saved by LibreOffice as %j, are read cell by cell',
  async (formats) => {
    const sheets = DOCUMENTS.map(({ sheet, tables }) =>
      typeSheet(
        sheet,
        tables.map(({ printed }) => printed),
      ),
    );
    writeFileSync(join(folder, 'documents.xlsx'), await fileOf(sheets));
    const snapshot = await FileWorkbook.open(await savedBy('documents.xlsx', ...formats)).read();
    const expected = DOCUMENTS.flatMap(({ tables }) => tables.map((table) => table.expected));
    expect(compare('saved', expected, recogniseTables(snapshot).tables).wrong).toEqual([]);
  },
);
