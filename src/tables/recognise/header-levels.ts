import { readFiscalYear, toArabicDigits } from '../../domain';
import type { Grid, GridCell } from './grid';
import type { HeaderRow } from './header-rows';
import type { HeaderReader, HeaderWord } from './header-words';
import { LINE_LENGTHS } from './limits';

/** The rows of a header of one, two or three levels. */
export interface HeaderLevels {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The cell that speaks for a column on a level; a group's cell speaks for all columns under it. */
  readonly cellAt: (row: number, column: number) => GridCell | null;
}

/** Rows a header may have. */
const MAX_LEVELS = 4;

/** Finds the rows above and below a header row that belong to the header: groups, and what stands under them. */
export function headerLevels(grid: Grid, reader: HeaderReader, found: HeaderRow): HeaderLevels {
  const left = Math.min(...found.cells.map((cell) => cell.left));
  const right = Math.max(...found.cells.map((cell) => cell.right));
  let bottom = mergedBottom(grid, found);
  while (bottom - found.row < MAX_LEVELS - 1 && isSubHeader(grid, reader, found, bottom + 1, left, right))
    bottom += 1;
  const isGroup = isGroupRow(grid, reader, found, found.row - 1, left, right);
  const highest = Math.min(...found.cells.map(({ cell }) => cell.row));
  const top = isGroup ? found.row - 1 : highest;
  return { top, bottom, left, right, cellAt: speakers(grid, found, left) };
}

/** A header cell merged downwards shows how many rows the header has. */
function mergedBottom(grid: Grid, found: HeaderRow): number {
  const bottoms = found.cells.map(({ cell }) => grid.merge(cell.row, cell.column)?.bottom ?? found.row);
  return Math.min(Math.max(...bottoms), found.row + MAX_LEVELS - 1);
}

/** A row of short words, most of them header words, with nothing under the column of measures. */
function isSubHeader(
  grid: Grid,
  reader: HeaderReader,
  { subject }: HeaderRow,
  row: number,
  left: number,
  right: number,
): boolean {
  const cells = grid.within(row, left, right);
  const isBeside = cells.every(({ column }) => column < subject.left || column > subject.right);
  if (!isBeside || cells.some(({ text }) => text.length > LINE_LENGTHS.plainHeader)) return false;
  const known = cells.filter(({ text }) => reader.read(text).score > 0);
  // A step alone right below the header is like a header sooner than it is one.
  if (cells.length === 1) return known.some(({ text }) => reader.read(text).score === 1);
  if (known.length > 1 && known.length * 3 >= cells.length * 2) return true;
  // Nothing can be read of a mere round: what stands below one is its header.
  const isRound = (column: number) => {
    const { role, round } = reader.plain(grid.own(row - 1, column)?.text ?? '');
    return role === null && round !== null;
  };
  const ofRounds = cells.filter(({ column }) => isRound(column));
  if (ofRounds.length > 0 && (known.length > 0 || ofRounds.length * 2 >= cells.length)) return true;
  // Under groups that were not merged it fills just the columns that they leave open.
  const isOpen = (column: number) => !grid.shown(row - 1, column) || !grid.shown(row - 1, column + 1);
  return (
    known.length > 0 &&
    cells.every(({ column }) => isOpen(column)) &&
    cells.some(({ column }) => !grid.shown(row - 1, column))
  );
}

/** `1`, `๒.`, `(3)`, `๔) สรุปผล`: a round of 6 months is none. */
const COUNTED = /^(?:\(?\d{1,4}[.)]*$|\(?\d{1,2}[.)])/;

/** What is only spelt like a header may as well be a step of the table above. */
function isWord({ score, like }: HeaderWord): boolean {
  return score > 0 && like === null;
}

/** The row above: groups over some of the columns, none of them over the measures, and no title. */
function isGroupRow(
  grid: Grid,
  reader: HeaderReader,
  found: HeaderRow,
  row: number,
  left: number,
  right: number,
): boolean {
  if (row < 0 || grid.shown(row, found.subject.left) !== null) return false;
  const cells = grid.within(row, left, right);
  const isGantt = found.cells.some(({ word }) => word.slice);
  const isShort = cells.every((cell) => cell.text.length <= LINE_LENGTHS.header);
  // The last row of a table above has its number.
  if (cells.some(({ text }) => COUNTED.test(toArabicDigits(text)))) return false;
  // A title typed into the first cell stands left of the measures, however much like a header it sounds.
  return (
    isShort &&
    cells.some(
      (cell) =>
        cell.column > found.subject.right &&
        (isWord(reader.read(cell.text)) || (isGantt && readFiscalYear(cell.text) !== null)),
    )
  );
}

/** Above the lowest level, a column without a cell of its own belongs to the group on its left. */
function speakers(grid: Grid, found: HeaderRow, left: number): HeaderLevels['cellAt'] {
  return (row, column) => {
    const cell = grid.shown(row, column);
    if (cell) return cell;
    const group = found.cells.find((one) => one.left < column && column <= one.right);
    if (row === found.row) return group && !isGap(grid, group.cell, column) ? group.cell : null;
    if (row > found.row) return null;
    for (let at = column - 1; at >= left; at -= 1) {
      const before = grid.shown(row, at);
      if (before) return before;
    }
    return null;
  };
}

/** An empty column between two headers under a group that is not merged. */
function isGap(grid: Grid, group: GridCell, column: number): boolean {
  return !grid.merge(group.row, group.column) && !grid.own(group.row + 1, column);
}
