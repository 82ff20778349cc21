import { type Finding, finding } from '../../../domain';
import { type SheetSnapshot, cellAddress } from '../../../workbook';
import type { BesideCells } from '../../../workbook/file';
import { CellNotes, MOST_CELLS } from './cell-notes';
import { isNotesSheet, typedOnNotes } from './form-texts';

/** What people left in a file where nothing is merged from: on the sheet of notes, in comments, in drawings. */
export function besideNotes(
  file: string,
  sheets: readonly SheetSnapshot[],
  beside: ReadonlyMap<string, BesideCells>,
): readonly Finding[] {
  return [
    ...sheets.filter(isNotesSheet).flatMap((sheet) => {
      const notes = new CellNotes(file, sheet.name);
      for (const { row, cell } of typedOnNotes(sheet)) notes.beside(row, cell);
      return notes.findings();
    }),
    ...[...beside].flatMap(([sheet, { comments, drawings, unread }]) => [
      ...commentNotes(file, sheet, comments),
      ...(drawings === 0 ? [] : [finding('exchange.drawings', null, { file, sheet, count: drawings })]),
      ...(unread === 0 ? [] : [finding('exchange.beside-unread', null, { file, sheet })]),
    ]),
  ];
}

function commentNotes(file: string, sheet: string, comments: BesideCells['comments']): readonly Finding[] {
  const [first] = comments;
  if (!first) return [];
  const cells = comments.slice(0, MOST_CELLS).map(({ row, column }) => cellAddress(row, column));
  const rest = comments.length > MOST_CELLS ? ' …' : '';
  const data = { file, sheet, cells: cells.join(', ') + rest, count: comments.length, text: first.text };
  return [finding('exchange.comments', null, data)];
}
