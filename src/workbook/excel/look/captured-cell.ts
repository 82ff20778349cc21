import type { PlanCell } from '../..';
import type { Grid } from '../read/grid';
import { formulaOf } from '../read/snapshot-cells';

/** What a cell holds, as a plan would write it: putting it back is writing it again. */
export function capturedCell(grid: Grid, row: number, column: number): PlanCell {
  const formula = formulaOf(grid, row, column);
  if (formula !== null) return { formula };
  const value = grid.values[row]?.[column];
  // An error typed as such has no other way back in.
  if (grid.types[row]?.[column] === 'Error') return { formula: `=${String(value)}` };
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  return { value: typeof value === 'string' && value !== '' ? value : null };
}
