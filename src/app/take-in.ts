import type { Finding } from '../domain';
import { type RecognisedTable, recogniseTables } from '../tables';
import { readDocx, readPasted, readPastedHtml } from '../word';
import type { WorkbookSnapshot } from '../workbook';

/** What measures are taken in from: a Word file, or what was on the clipboard. */
export type SourceInput =
  | { readonly kind: 'docx'; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly text: string }
  /** What Word, Excel and browsers put beside the text; it keeps merged cells. */
  | { readonly kind: 'html'; readonly html: string };

/** A document as understood. Kept by the desk while a person looks at it; nothing was written. */
export interface Source {
  readonly kind: SourceInput['kind'];
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly RecognisedTable[];
  /** Of all tables together. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the tables of a document as those of a workbook are read.
 * @throws WordError when it cannot be read at all
 */
export async function readSource(input: SourceInput): Promise<Source> {
  const snapshot = await snapshotOf(input);
  return { kind: input.kind, snapshot, ...recogniseTables(snapshot) };
}

function snapshotOf(input: SourceInput): WorkbookSnapshot | Promise<WorkbookSnapshot> {
  switch (input.kind) {
    case 'docx':
      return readDocx(input.bytes);
    case 'text':
      return readPasted(input.text);
    case 'html':
      return readPastedHtml(input.html);
  }
}
