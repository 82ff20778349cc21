import { changesContent, MAX_COLUMNS, type Area, type PlanCell } from '../..';
import { dateSerial } from '../../dates';
import type { Grid } from '../read/grid';
import { formulaOf } from '../read/snapshot-cells';
import type { Block } from '../write/block';

/** Excel keeps 15 digits of a number. */
const DIGITS = 1e-14;

/** The first cell of the block that no longer holds what was written, as far as the grid reaches; `null` for none. */
export function firstChanged(
  block: Block,
  grid: Grid,
  covered: ReadonlySet<number> = new Set(),
): { readonly row: number; readonly column: number } | null {
  for (const [offset, values] of grid.values.entries()) {
    const row = grid.area.top + offset;
    for (const at of values.keys()) {
      const column = grid.area.left + at;
      const cell = block.rows[row - block.top]?.[column - block.left];
      if (!cell || !changesContent(cell) || covered.has(cellKey(row, column))) continue;
      if (!isSame(cell, grid, offset, at)) return { row, column };
    }
  }
  return null;
}

/** Whether the cell holds what the plan put there. Of a formula only that it is one: Excel writes it its own way. */
export function isSame(cell: PlanCell, grid: Grid, offset: number, at: number): boolean {
  if (cell.formula !== undefined) return formulaOf(grid, offset, at) !== null || isError(grid, offset, at);
  const now = grid.values[offset]?.[at] ?? '';
  const value = cell.date === undefined ? (cell.value ?? '') : dateSerial(cell.date, false);
  if (typeof value === 'number' && typeof now === 'number') {
    return Math.abs(value - now) <= DIGITS * Math.max(Math.abs(value), Math.abs(now));
  }
  if (typeof value === 'string' && typeof now === 'string') {
    return plain(value) === plain(now) && formulaOf(grid, offset, at) === null;
  }
  return value === now;
}

/** An error that was typed comes back as a formula of itself, and Excel keeps it as the error. */
function isError(grid: Grid, offset: number, at: number): boolean {
  return grid.types[offset]?.[at] === 'Error';
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Cells under merged ones, which are emptied by the merging; as `cellKey`. */
export function coveredCells(merges: readonly Area[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (row !== top || column !== left) covered.add(cellKey(row, column));
      }
    }
  }
  return covered;
}

export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}
