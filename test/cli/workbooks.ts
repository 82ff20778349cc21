import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FileWorkbook, newWorkbook } from '../../src/workbook/file';
import { plain } from '../fixtures/plain-sheet';

/** A real .xlsx whose sheets hold these rows of text, as a typist would leave them. */
export async function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>,
): Promise<Uint8Array> {
  const book = FileWorkbook.open(newWorkbook());
  const outcome = await book.apply({
    edits: Object.entries(sheets).map(([name, rows]) => ({
      edit: 'put-sheet',
      mark: '',
      name,
      content: plain(rows),
    })),
  });
  expect(outcome.outcome).toBe('applied');
  return book.save();
}

/** The same with its structure locked, as by Review > Protect Workbook. */
export async function lockedWorkbook(sheets: Parameters<typeof workbookOf>[0]): Promise<Uint8Array> {
  const parts = unzipSync(await workbookOf(sheets));
  const text = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const locked = text.replace('<bookViews>', '<workbookProtection lockStructure="1"/>$&');
  expect(locked).not.toBe(text);
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(locked) });
}
