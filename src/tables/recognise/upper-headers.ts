import type { Grid, GridCell } from './grid';
import type { HeaderReader, HeaderWord } from './header-words';
import { LINE_LENGTHS } from './limits';

/** Rows that groups (`แผน`, `ผล`) may take above the headers under them. */
const GROUP_ROWS = 2;

const COUNTED = /^[-–—•*]|^\(?[0-9๐-๙]{1,2}[.)]/u;

/**
 * Under groups the column of measures is named a row or two higher: a row of headers without it is read together with
 * the headers above its empty cells.
 */
export function withUpper(
  grid: Grid,
  reader: HeaderReader,
  row: number,
  cells: readonly GridCell[],
): readonly GridCell[] {
  const names = (cell: GridCell) => {
    const { role, weak, score } = reader.exact(cell.text);
    return score === 1 && (role === 'measure' || role === 'project' || weak !== null);
  };
  if (cells.some(names) || cells.filter(({ text }) => reader.plain(text).score === 1).length < 2)
    return cells;
  // The measures are named right below: what stands above is a title.
  if (grid.row(row + 1).some((cell) => namesMeasures(reader.exact(cell.text)))) return cells;
  const upper: GridCell[] = [];
  const taken = new Set(cells.map(({ column }) => column));
  for (let above = row - 1; above >= Math.max(0, row - GROUP_ROWS); above -= 1) {
    const line = grid.row(above);
    const sure = line.filter(({ text }) => reader.exact(text).score === 1);
    // A measure's row may hold a word of the header below it (document 001).
    if (sure.length * 2 < line.length || line.some((cell) => !sure.includes(cell) && isBody(cell))) break;
    for (const cell of sure)
      if (!taken.has(cell.column)) {
        taken.add(cell.column);
        upper.push(cell);
      }
  }
  if (!upper.some(names)) return cells;
  return [...cells, ...upper].sort((a, b) => a.column - b.column);
}

/** A step or a sentence; no group is called so. */
function isBody({ text }: GridCell): boolean {
  return text.length > LINE_LENGTHS.plainHeader || COUNTED.test(text);
}

function namesMeasures({ role, score }: HeaderWord): boolean {
  return score > 0 && (role === 'measure' || role === 'project');
}
