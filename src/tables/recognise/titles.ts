import { looseKey } from '../../domain';
import { LINE_WORDS } from '../catalogue';
import type { Grid, GridCell } from './grid';
import type { Header } from './header';
import { GAPS, LINE_LENGTHS, TITLES } from './limits';

const MEMO_WORDS = LINE_WORDS.memo.map(looseKey);

/**
 * The lines above a header, from the top down. A line of prose between them is left out (document 001 has one);
 * the head of a memo, another table or a wide gap ends them. `floor` is the last row of the table above, or -1.
 */
export function titlesAbove(grid: Grid, header: Header, floor: number): readonly string[] {
  const titles: string[] = [];
  let below = header.top;
  for (let row = header.top - 1; row > floor && header.top - row <= TITLES.searched; row -= 1) {
    const cells = grid.row(row);
    if (cells.length === 0) continue;
    if (below - row - 1 > GAPS.belowTitle || titles.length >= TITLES.kept) break;
    below = row;
    const line = lineOver(grid, header, cells);
    if (line === null) break;
    if (line === '' || line.length > LINE_LENGTHS.title) continue;
    if (isMemo(line)) break;
    titles.unshift(line);
  }
  return titles;
}

/** What a row says over a table: one line; `''` when it speaks of a neighbour, `null` when it is a table's row. */
function lineOver(grid: Grid, { left, right }: Header, cells: readonly GridCell[]): string | null {
  const over = cells.filter((cell) => {
    const end = grid.merge(cell.row, cell.column)?.right ?? cell.column;
    return cell.column <= right && end >= left;
  });
  if (over.length > 2) return null;
  const [only] = cells;
  // A title that begins left of its table runs over the empty cells beside it.
  if (over.length === 0) return cells.length === 1 && only && only.column < left ? only.text : '';
  return over
    .map((cell) => cell.text)
    .join(' ')
    .trim();
}

function isMemo(line: string): boolean {
  const key = looseKey(line);
  return MEMO_WORDS.some((word) => key.startsWith(word));
}
