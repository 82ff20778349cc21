import type { Area } from '../../workbook';
import { firstFrom } from './first-from';

/**
 * Cells that a sheet's merges may cover, in rows and columns that hold something. A file can claim merges over
 * whole sheets; what goes past the limit is read as if it were not merged.
 */
const MAX_MERGED_CELLS = 500_000;

/** Which merged cell a cell is part of, in one look-up. */
export class MergeIndex {
  private readonly byRow = new Map<number, Map<number, Area>>();

  constructor(merges: readonly Area[], usedRows: readonly number[], lastColumn: number) {
    let left = MAX_MERGED_CELLS;
    for (const merge of merges) {
      const right = Math.min(merge.right, lastColumn);
      for (let at = firstFrom(usedRows, merge.top, itself); left > 0; at += 1) {
        const row = usedRows[at];
        if (row === undefined || row > merge.bottom) break;
        left -= Math.max(1, right - merge.left + 1);
        this.cover(row, merge, right);
      }
    }
  }

  at(row: number, column: number): Area | null {
    return this.byRow.get(row)?.get(column) ?? null;
  }

  private cover(row: number, merge: Area, right: number): void {
    const columns = this.byRow.get(row) ?? new Map<number, Area>();
    this.byRow.set(row, columns);
    for (let column = merge.left; column <= right; column += 1)
      if (!columns.has(column)) columns.set(column, merge);
  }
}

function itself(row: number): number {
  return row;
}
