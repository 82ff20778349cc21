/** What the form itself says around its table: anything else someone has typed there. */
import { STATUSES, STATUS_LABELS, cleanText } from '../../../domain';
import type { SheetSnapshot, SnapshotCell, SnapshotRow } from '../../../workbook';
import { CODE_HEADER, HEAD, NOTES, SHEETS } from '../../send/words';
import { NOTES_MARK } from '../../send/notes-sheet';
import type { FieldColumns } from './field-columns';

const LABELS = new Set<string>(
  [
    NOTES.title,
    NOTES.how,
    NOTES.statuses,
    NOTES.owners,
    ...NOTES.statusHeader,
    ...Object.values(NOTES.facts),
    ...NOTES.steps.map(([label]) => label),
    ...STATUSES.map((status) => STATUS_LABELS[status]),
  ].map(cleanText),
);

/** What begins a line above the table; behind that stand facts of the one sending. */
const LINES = [HEAD.owner, HEAD.sending, HEAD.title, HEAD.how, HEAD.year].map(beginning);
const TITLE = cleanText(HEAD.title);
const ROUND = new RegExp(`${patternOf(HEAD.round)}$`);

/** Whether a sheet is a form of which no code is left: its title is still there. */
export function isForm({ rows }: SheetSnapshot, header: number): boolean {
  return rows.some(({ row, cells }) => row < header && cells.some(({ text }) => cleanText(text) === TITLE));
}

/** Cells above the table that the form did not bring. */
export function typedAbove(row: SnapshotRow): readonly SnapshotCell[] {
  return row.cells.filter(({ text }) => {
    const said = cleanText(text);
    return said !== '' && !LINES.some((line) => said.startsWith(line)) && !ROUND.test(said);
  });
}

/** Cells of the header by which no column of the form is known any more. */
export function typedInHeader(row: SnapshotRow, { fieldAt, known }: FieldColumns): readonly SnapshotCell[] {
  return row.cells.filter(({ column, text }) => {
    const said = cleanText(text);
    return said !== '' && said !== CODE_HEADER && !fieldAt.has(column) && !known.has(column);
  });
}

/** Whether a sheet is the one of notes that a form brings. */
export function isNotesSheet({ name, mark }: Pick<SheetSnapshot, 'name' | 'mark'>): boolean {
  return mark === NOTES_MARK || name === SHEETS.notes;
}

/** Cells of the sheet of notes that the form did not bring: beside its two columns, and in rows that have no label. */
export function typedOnNotes({ rows }: SheetSnapshot): readonly { row: number; cell: SnapshotCell }[] {
  const owners = rows.find(({ cells }) => cells.some(({ text }) => cleanText(text) === NOTES.owners))?.row;
  return rows.flatMap(({ row, cells }) => {
    const label = cleanText(cells.find(({ column }) => column === 0)?.text ?? '');
    const isOurs = LABELS.has(label);
    const isOwner = owners !== undefined && row > owners;
    return cells
      .filter(({ column, text }) => {
        if (text.trim() === '') return false;
        return column === 0 ? !isOurs && !isOwner : column > 1 || !isOurs;
      })
      .map((cell) => ({ row, cell }));
  });
}

/** The words of a line before what is filled in. */
function beginning(line: string): string {
  return cleanText(line.split('{')[0] ?? '');
}

/** A line with anything where it is filled in. */
function patternOf(line: string): string {
  return cleanText(line)
    .split(/\{\w+\}/)
    .map((words) => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('.{1,20}');
}
