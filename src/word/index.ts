/** Tables out of Word files and pasted text, as a picture of a workbook that is recognised like any other. */
import type { WorkbookSnapshot } from '../workbook';

export { type WordProblem, WordError } from './errors';
export { WORD_LIMITS } from './limits';
export { DOCUMENT_SHEET, isGuessed } from './sheet/document-sheet';

/**
 * The lines and tables of a Word file (.docx), all on one sheet. Nothing in it is run, and nothing it points at fetched.
 * The library that reads Word files is loaded on first use.
 * @throws WordError
 */
export async function readDocx(file: Uint8Array): Promise<WorkbookSnapshot> {
  const { readDocxFile } = await import('./docx/read-docx');
  return readDocxFile(file);
}

export { readPasted, readPastedHtml } from './text/read-pasted';
