import { type Finding, finding } from '../../domain';
import { columnName } from '../../workbook';
import type { MeasureRows } from './body';
import type { Grid } from './grid';
import type { Header } from './header';

/** Share of a table's measures beside which a column right of it is filled when it belongs to the table. */
const FILLED = 0.5;

interface Found {
  readonly grid: Grid;
  readonly header: Header;
  readonly body: { readonly measures: readonly MeasureRows[] };
  readonly headers: readonly Header[];
}

/**
 * Columns of a table without a header that was understood: inside it, and right beside it, where every other measure
 * has something. They are not read, and that is said.
 */
export function unplacedColumns({ grid, header, body, headers }: Found): readonly Finding[] {
  const placed = new Set<number>();
  for (const { column, last } of header.columns) for (let at = column; at <= last; at += 1) placed.add(at);
  const counts = new Map<number, number>();
  for (const { rows } of body.measures)
    for (const row of rows)
      for (const { column } of grid.within(row, header.left, Number.MAX_SAFE_INTEGER))
        if (!placed.has(column)) counts.set(column, (counts.get(column) ?? 0) + 1);
  const isOthers = (column: number) =>
    headers.some(
      (one) => one !== header && one.left <= column && column <= one.right && one.left > header.left,
    );
  const unplaced: number[] = [...counts.keys()].filter((column) => column < header.right);
  const least = Math.max(1, body.measures.length * FILLED);
  for (let column = header.right + 1; counts.has(column) && !isOthers(column); column += 1)
    if ((counts.get(column) ?? 0) >= least || isHeaded(grid, header, column)) unplaced.push(column);
  return unplaced
    .sort((a, b) => a - b)
    .map((column) => {
      const text = headerText(grid, header, column);
      const place = grid.place({ row: header.top, column });
      return finding('column.unknown', place, { header: text === '' ? columnName(column) : text });
    });
}

function isHeaded(grid: Grid, { top, bottom }: Header, column: number): boolean {
  for (let row = top; row <= bottom + 1; row += 1) if (grid.own(row, column)) return true;
  return false;
}

/** What stands over it, else the first thing below: a header that is left out of its row has one there. */
function headerText(grid: Grid, { top, bottom }: Header, column: number): string {
  for (let row = bottom; row >= top; row -= 1) {
    const text = grid.shown(row, column)?.text;
    if (text) return text;
  }
  return grid.shown(bottom + 1, column)?.text ?? '';
}
