import { LINE_LENGTHS } from './limits';
import type { Grid, GridCell } from './grid';
import { type HeaderCell, isSubject, tells } from './header-cells';
import type { HeaderReader } from './header-words';
import { TICK_ROLES } from './role-groups';
import { sideBySide } from './side-by-side';
import { withUpper } from './upper-headers';

/** Part of a header row that belongs to one table: tables may stand side by side. */
export interface HeaderRow {
  readonly row: number;
  readonly cells: readonly HeaderCell[];
  /** The cell over the measures. */
  readonly subject: HeaderCell;
}

/** One header may stand over the number and the text of the measures, and a narrow column or two. */
const WIDEST_SUBJECT = 4;

/** A row of fewer months is not known for a header by them. */
const FEWEST_SLICES = 3;

/** Finds the rows that head a table of measures. One pass over the rows. */
export function findHeaderRows(grid: Grid, reader: HeaderReader): readonly HeaderRow[] {
  const found: HeaderRow[] = [];
  let before: { row: number; count: number } | null = null;
  for (const row of grid.rows) {
    const cells = grid.row(row);
    const fresh = before === null || row > before.row + 1 || before.count < 2;
    if (isShortText(cells))
      for (const part of besideHeaders(cells, row, found))
        found.push(...headersIn(grid, reader, row, part, fresh));
    if (cells.length > 0) before = { row, count: cells.length };
  }
  return found;
}

/** A header reaches so many rows down; what stands in them beside its columns is another's. */
const LEVELS = 2;

/** The cells of a row, those below a header right above apart from those beside it. */
function besideHeaders(
  cells: readonly GridCell[],
  row: number,
  found: readonly HeaderRow[],
): readonly (readonly GridCell[])[] {
  const first = found.findLastIndex((one) => row - one.row > LEVELS) + 1;
  const above = found.slice(first);
  if (above.length === 0) return [cells];
  const isBelow = ({ column }: GridCell) => above.some((one) => isInside(one, column));
  return [cells.filter(isBelow), cells.filter((cell) => !isBelow(cell))].filter(({ length }) => length > 0);
}

function isInside({ cells }: HeaderRow, column: number): boolean {
  return cells.some(({ left }) => left <= column) && cells.some(({ right }) => right >= column);
}

/** A header has at least two cells of text, most of them short. */
function isShortText(cells: readonly GridCell[]): boolean {
  const short = cells.filter(
    (cell) => cell.text.length <= LINE_LENGTHS.header && typeof cell.value !== 'number',
  );
  return short.length >= 2 && short.length * 2 >= cells.length;
}

function headersIn(
  grid: Grid,
  reader: HeaderReader,
  row: number,
  cells: readonly GridCell[],
  fresh: boolean,
): readonly HeaderRow[] {
  if (!fresh && !isProbable(reader, cells)) return [];
  const words = withUpper(grid, reader, row, cells).map((cell): HeaderCell => {
    const right = lastColumnOf(grid, reader, cell);
    const word = reader.read(cell.text);
    // Over so many columns it is the title of the table beside.
    const isTitle =
      right - cell.column >= WIDEST_SUBJECT && isSubject({ cell, word, left: cell.column, right });
    return { cell, word: isTitle ? reader.read('') : word, left: cell.column, right };
  });
  if (!words.some(isSubject)) return [];
  return sideBySide(words).flatMap((part) => headerOf(row, part) ?? []);
}

function isShort(text: string): boolean {
  return text !== '' && text.length <= LINE_LENGTHS.plainHeader;
}

/**
 * The last column a header cell covers: that of its merge; or, when a group cell was left unmerged, of the
 * headers below it that have nothing above them.
 */
function lastColumnOf(grid: Grid, reader: HeaderReader, { row, column }: GridCell): number {
  const merge = grid.merge(row, column);
  if (merge) return merge.right;
  let last = column;
  const isGrouped = (at: number) => {
    const { role, weak, score, like } = reader.read(grid.own(row + 1, at)?.text ?? '');
    // What lists the measures heads a table of its own.
    return score > 0 && like === null && role !== 'measure' && role !== 'project' && weak === null;
  };
  // Under a round, whatever stands below is of the round.
  const isRound = reader.plain(grid.own(row, column)?.text ?? '').round !== null;
  const isUnder = (at: number) => isGrouped(at) || (isRound && isShort(grid.own(row + 1, at)?.text ?? ''));
  const isOpen = (at: number) => !grid.own(row, at) && isUnder(at);
  if (!isUnder(column)) return last;
  for (;;) {
    if (isOpen(last + 1)) last += 1;
    // An empty column between them, as narrow columns for the look have it.
    else if (!grid.own(row, last + 1) && !grid.own(row + 1, last + 1) && isOpen(last + 2)) last += 2;
    else return last;
  }
}

/**
 * A row in the midst of others is body unless two of its cells are headers word for word: a measure may begin like a
 * header, or sound like one. What a status cell says does not count.
 */
function isProbable(reader: HeaderReader, cells: readonly GridCell[]): boolean {
  // Months below the names of the other columns.
  if (cells.length >= FEWEST_SLICES && cells.every(({ text }) => reader.plain(text).slice)) return true;
  let known = 0;
  for (const { text } of cells) {
    if (text.length > LINE_LENGTHS.plainHeader) continue;
    const { role, score } = reader.exact(text);
    if (score === 1 && !(role && TICK_ROLES.has(role))) known += 1;
    if (known >= 2) return true;
  }
  return false;
}

/** The header of a table of measures, or `null` when the cells are too few, too unsure or of something else. */
function headerOf(row: number, cells: readonly HeaderCell[]): HeaderRow | null {
  const subject = cells.filter(isSubject).sort(bySureness)[0];
  if (!subject) return null;
  const known = cells.filter((cell) => cell.word.score > 0);
  if (known.length < 2 || known.length * 2 < cells.length) return null;
  const companions = known.filter((cell) => cell !== subject && tells(cell, cells));
  if (companions.length < (subject.word.score === 1 ? 1 : 2)) return null;
  if (subject.word.weak !== null && !tellsOfProgress(companions)) return null;
  return { row, cells, subject };
}

function bySureness(a: HeaderCell, b: HeaderCell): number {
  return rank(b) - rank(a);

  function rank({ word }: HeaderCell): number {
    const strength = word.role === 'measure' ? 10 : word.role === 'project' ? 9 : 5 - (word.weak ?? 0);
    return strength + word.score / 2;
  }
}

/** A list of things is a table of measures when it says how far they are, or who does them until when. */
function tellsOfProgress(companions: readonly HeaderCell[]): boolean {
  const roles = new Set(companions.map((cell) => cell.word.role));
  const progress = [
    'status',
    'status.done',
    'status.in-progress',
    'steps',
    'monitoring',
    'result',
    'outcome',
  ] as const;
  if (progress.some((role) => roles.has(role))) return true;
  return roles.has('owner') && (roles.has('to') || roles.has('period') || roles.has('from'));
}
