import { LINE_LENGTHS } from './limits';
import type { Grid, GridCell } from './grid';
import type { HeaderReader, HeaderWord } from './header-words';
import { TELLING_ROLES, TICK_ROLES } from './role-groups';
import { withUpper } from './upper-headers';

/** A cell of a row that is probably a header. */
export interface HeaderCell {
  readonly cell: GridCell;
  readonly word: HeaderWord;
  /** Columns it covers, both included. */
  readonly left: number;
  readonly right: number;
}

/** Part of a header row that belongs to one table: tables may stand side by side. */
export interface HeaderRow {
  readonly row: number;
  readonly cells: readonly HeaderCell[];
  /** The cell over the measures. */
  readonly subject: HeaderCell;
}

/** A row of fewer months is not known for a header by them. */
const FEWEST_SLICES = 3;

/** Finds the rows that head a table of measures. One pass over the rows. */
export function findHeaderRows(grid: Grid, reader: HeaderReader): readonly HeaderRow[] {
  const found: HeaderRow[] = [];
  let before: { row: number; count: number } | null = null;
  for (const row of grid.rows) {
    const cells = grid.row(row);
    const fresh = before === null || row > before.row + 1 || before.count < 2;
    if (isShortText(cells)) found.push(...headersIn(grid, reader, row, cells, fresh));
    if (cells.length > 0) before = { row, count: cells.length };
  }
  return found;
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
    return { cell, word: reader.read(cell.text), left: cell.column, right: lastColumnOf(grid, reader, cell) };
  });
  if (!words.some(isSubject)) return [];
  return sideBySide(words).flatMap((part) => headerOf(row, part) ?? []);
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
    const { role, weak, score } = reader.plain(grid.own(row + 1, at)?.text ?? '');
    // What lists the measures heads a table of its own.
    return score > 0 && role !== 'measure' && role !== 'project' && weak === null;
  };
  const isOpen = (at: number) => !grid.own(row, at) && isGrouped(at);
  if (!isGrouped(column)) return last;
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

export function isSubject({ word }: HeaderCell): boolean {
  return word.role === 'measure' || word.role === 'project' || word.weak !== null;
}

/**
 * Splits a row of headers into tables side by side: at an empty column when each side has measures of its own,
 * and where the column of measures comes a second time.
 */
function sideBySide(cells: readonly HeaderCell[]): readonly (readonly HeaderCell[])[] {
  const parts: HeaderCell[][] = [];
  let part: HeaderCell[] = [];
  cells.forEach((cell, index) => {
    const last = part.at(-1);
    if (last && startsTable(part, last, cells, index)) {
      parts.push(part);
      part = [];
    }
    part.push(cell);
  });
  parts.push(part);
  return parts;
}

function startsTable(
  part: readonly HeaderCell[],
  last: HeaderCell,
  cells: readonly HeaderCell[],
  index: number,
): boolean {
  const here = cells[index];
  if (!here) return false;
  const gap = here.left - last.right - 1;
  // Beside a table that goes on, the row of a header holds cells of its body.
  if (gap > 0 && !isHeaderLike(part)) return runFrom(cells, index).some(isSubject);
  // Behind an empty column, a measure with headers that were there before heads a table of its own, though it is not
  // known what the one before it lists.
  if (!part.some(isSubject)) {
    const run = gap > 0 ? runFrom(cells, index) : [];
    return run.some(isSubject) && rolesAgain(part, run) >= SAME_ROLES;
  }
  if (gap > 1) return true;
  if (gap === 1) {
    const run = runFrom(cells, index);
    const isOther = run.some(isSubject) || rolesAgain(part, run) >= SAME_ROLES;
    return isOther || (!run.some(isKnown) && !run.every((cell) => cell.word.score > 0));
  }
  // A second measure beside the first, with nothing told of that one: มาตรการหลัก, มาตรการย่อย.
  if (repeats(part, here)) return part.some((cell) => tells(cell, part));
  const next = cells[index + 1];
  return (
    (here.word.role === 'number' || here.word.role === 'id') &&
    next !== undefined &&
    next.left === here.right + 1 &&
    repeats(part, next)
  );
}

/** The neighbouring cells that begin here, up to the next empty column. */
function runFrom(cells: readonly HeaderCell[], start: number): readonly HeaderCell[] {
  const end = cells.findIndex((cell, at) => at > start && cell.left > (cells[at - 1]?.right ?? 0) + 1);
  return cells.slice(start, end < 0 ? cells.length : end);
}

/** So many sure headers that come a second time head a second table, though it is not known what it lists. */
const SAME_ROLES = 2;

function rolesAgain(part: readonly HeaderCell[], run: readonly HeaderCell[]): number {
  const roles = new Set(part.filter(isKnown).map(({ word }) => word.role));
  return run.filter((cell) => isKnown(cell) && cell.word.round === null && roles.has(cell.word.role)).length;
}

/** More than one of its words heads a column for sure; a single one may stand in any cell. */
function isHeaderLike(part: readonly HeaderCell[]): boolean {
  return part.filter(isKnown).length >= Math.min(2, part.length);
}

/** A header word for word; a round or a status may stand in any cell. */
function isKnown({ word }: HeaderCell): boolean {
  if (word.score < 1 || (word.role === null && word.weak === null)) return false;
  return word.role === null || !TICK_ROLES.has(word.role);
}

function repeats(part: readonly HeaderCell[], { word }: HeaderCell): boolean {
  const subject = word.weak !== null || word.role === 'measure' || word.role === 'project';
  return subject && part.some((other) => other.word.role === word.role && other.word.weak === word.weak);
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

/** The words over the three tick columns are also what a status cell says, so one alone tells nothing. */
function tells({ word }: HeaderCell, cells: readonly HeaderCell[]): boolean {
  if (word.role === null) return word.round !== null || word.weak !== null;
  if (!TELLING_ROLES.has(word.role)) return false;
  // `ร้อยละ` alone may be of anything.
  if (word.role === 'progress') return word.score === 1;
  if (!TICK_ROLES.has(word.role)) return true;
  return (
    new Set(cells.map((cell) => cell.word.role).filter((role) => role && TICK_ROLES.has(role))).size >= 2
  );
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
