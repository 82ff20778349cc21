import { type BlockCell, plainCell } from '../blocks';
import { cellText } from './markup';
import type { FoundTable } from './read-text';

/** A tab before each cell and a line for each, as document 001 comes out of a program: ` \tText`. */
const CELL = /^( ?)\t([^\t]*)$/;

/** Fewer cells in its first row are an indented paragraph, not a table. */
const FEWEST_CELLS = 3;

/**
 * Cells on lines of their own: each begins with a tab, goes on over lines without one, and an empty line ends the row.
 * Where a page breaks, the end of the row is lost and a space stands before the tab of the next.
 */
export function readCellLines(lines: readonly string[], at: number): FoundTable | null {
  if (!CELL.test(lines[at] ?? '') || !CELL.test(lines[at + 1] ?? '')) return null;
  const rows: BlockCell[][] = [];
  let cells: string[][] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    if (rows[0] && rows[0].length < FEWEST_CELLS) return null;
    const line = lines[next] ?? '';
    const begun = CELL.exec(line);
    const width = rows[0]?.length ?? Infinity;
    if (begun) {
      if (begun[1] !== '' || cells.length >= width) close();
      cells.push([begun[2] ?? '']);
    } else if (line.trim() === '') {
      close();
      if (!CELL.test(lines[next + 1] ?? '')) break;
    } else if (line.includes('\t') || cells.length === 0) break;
    else cells.at(-1)?.push(line);
  }
  close();
  if ((rows[0]?.length ?? 0) < FEWEST_CELLS) return null;
  return { blocks: [{ block: 'table', rows }], next };

  function close(): void {
    if (cells.length > 0) rows.push(cells.map((parts) => plainCell(cellText(parts.join('\n')))));
    cells = [];
  }
}
