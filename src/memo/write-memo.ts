import type { MemoModel } from './model';

/**
 * The memo as a .docx. The same memo gives the same bytes, whenever and wherever it is written.
 * The library that writes Word files is loaded on first use: it is larger than the rest of the page.
 */
export async function writeMemo(memo: MemoModel): Promise<Uint8Array> {
  const { writeDocument } = await import('./write/document');
  return writeDocument(memo);
}
