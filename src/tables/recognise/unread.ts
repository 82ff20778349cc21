import { looseKey } from '../../domain';
import type { Grid } from './grid';
import type { Header } from './header';
import { LINE_LENGTHS } from './limits';
import type { LineReader } from './line';

/** A row of measures fills at least so many cells; of a narrow table all. */
const FEWEST_CELLS = 3;

/**
 * Rows behind the end of a table that are like its own: they begin like a measure, fill several columns, and bear a
 * number or say what the table's rows say in the same column. They are not read, for a signature or a note stands before
 * them, and have to be shown. `rows`: those behind the end, up to the next header; `read`: the rows of the table.
 */
export function unreadRows(
  grid: Grid,
  header: Header,
  reader: LineReader,
  rows: readonly number[],
  read: readonly number[],
): readonly number[] {
  if (rows.length === 0) return [];
  const { left, right } = header;
  const fewest = Math.min(FEWEST_CELLS, header.columns.length);
  const known = new Set<string>();
  for (const row of read) for (const cell of grid.within(row, left, right)) known.add(key(cell));
  known.delete('');
  return rows.filter((row) => {
    const cells = grid.within(row, left, right);
    if (cells.length < fewest) return false;
    const line = reader.read(row, cells);
    return line.line === 'measure' && (line.number !== null || cells.some((cell) => known.has(key(cell))));
  });
}

function key({ column, text }: { readonly column: number; readonly text: string }): string {
  const words = text.length > LINE_LENGTHS.words ? '' : looseKey(text);
  return words === '' ? '' : `${column} ${words}`;
}
