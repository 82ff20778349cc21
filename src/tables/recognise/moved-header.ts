import { looseKey } from '../../domain';
import type { Grid, GridCell } from './grid';
import type { Header } from './header';
import { type Line, subjectColumn } from './line';

/** The header again without its first word, one column to the left: a scan gave that word to the row above. */
export function isMovedLeft(header: Header, cells: readonly GridCell[]): boolean {
  const { columns, top, bottom, left } = header;
  if (top !== bottom || cells.length < 2 || cells.length !== columns.length - 1) return false;
  return cells.every(
    ({ column, text }, at) => column === left + at && keyOf(text) === keyOf(columns[at + 1]?.header ?? ''),
  );
}

export function hasMovedBelow(grid: Grid, header: Header, { top, bottom }: Header): boolean {
  for (let row = top + 1; row <= bottom; row += 1)
    if (isMovedLeft(header, grid.within(row, header.left, header.right))) return true;
  return false;
}

/** The texts of a header, by loose key. */
export function headerKeys(grid: Grid, header: Header): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let row = header.top; row <= header.bottom; row += 1)
    for (const cell of grid.within(row, header.left, header.right)) keys.add(keyOf(cell.text));
  keys.delete('');
  return keys;
}

/** A scan may hand the first word of a repeated header to the last cell of the row above (document 001). */
export function swallow(
  grid: Grid,
  header: Header,
  line: Line,
  keys: ReadonlySet<string>,
  swallowed: Set<GridCell>,
): boolean {
  if (line.line !== 'measure' && line.line !== 'more') return false;
  const subject = subjectColumn(header);
  const firsts = new Set([subject, ...header.columns.slice(0, 1)].map((column) => keyOf(column.header)));
  const found = grid
    .within(line.row, subject.last + 1, header.right)
    .filter((cell) => keys.has(keyOf(cell.text)) && firsts.has(keyOf(cell.text)));
  for (const cell of found) swallowed.add(cell);
  return found.length > 0;
}

/** `#` has no letters. */
export function keyOf(text: string): string {
  return looseKey(text) || text.trim();
}
