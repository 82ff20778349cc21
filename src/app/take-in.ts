import { type Finding, finding } from '../domain';
import { type RecognisedTable, recogniseTables } from '../tables';
import { isGuessed, readDocx, readPasted, readPastedHtml } from '../word';
import { type WorkbookSnapshot, overlap } from '../workbook';
import { type Check, checkSnapshot } from './check';
import type { Choices } from './choices';
import { inOrder } from './findings';

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
  const { tables, findings } = recogniseTables(snapshot);
  const guessed = tables.map((table) => withGuess(table, snapshot));
  return { kind: input.kind, snapshot, tables: guessed, findings: [...findings, ...guesses(guessed)] };
}

/** A document as a workbook is checked: what a report made of it would be, and what is wrong. */
export function checkSource({ snapshot, tables }: Source, choices: Choices): Check {
  const check = checkSnapshot(snapshot, choices);
  return { ...check, tables, findings: inOrder([...guesses(tables), ...check.findings], snapshot) };
}

/** A table whose cells were told apart by their words says so first of all. */
function withGuess(table: RecognisedTable, { sheets }: WorkbookSnapshot): RecognisedTable {
  const isGuess = sheets.some((sheet) =>
    sheet.tables.some((printed) => isGuessed(printed) && overlap(printed.area, table.area)),
  );
  if (!isGuess) return table;
  const { sheet, area } = table;
  const guess = finding('table.guessed', { sheet, row: area.top, column: area.left });
  return { ...table, findings: [guess, ...table.findings] };
}

function guesses(tables: readonly RecognisedTable[]): readonly Finding[] {
  return tables.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'table.guessed'));
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
