import type { Area } from '../../workbook';
import type { BlockCell } from '../blocks';
import { WordError } from '../errors';
import { WORD_LIMITS } from '../limits';

/** A printed table laid on a grid of its own, row and column 0 at its top left. */
export interface LaidTable {
  readonly rows: readonly (readonly LaidCell[])[];
  readonly merges: readonly Area[];
  readonly width: number;
}

export interface LaidCell {
  readonly column: number;
  readonly text: string;
}

/**
 * Gives every cell its column: a row begins at the first column that no cell above reaches down to. What reaches past
 * the last row or the widest table is cut.
 * @throws WordError `too-many-cells`
 */
export function layCells(rows: readonly (readonly BlockCell[])[]): LaidTable {
  // The row in which each column is free again.
  const freeFrom: number[] = [];
  const merges: Area[] = [];
  let [width, count] = [0, 0];
  const laid = rows.map((cells, row) => {
    let column = 0;
    const found: LaidCell[] = [];
    for (const cell of cells) {
      while ((freeFrom[column] ?? 0) > row) column += 1;
      if (column >= WORD_LIMITS.columns) throw new WordError('too-many-cells', WORD_LIMITS.columns);
      const right = Math.min(column + span(cell.columns), WORD_LIMITS.columns) - 1;
      const bottom = Math.min(row + span(cell.rows), rows.length) - 1;
      if (right > column || bottom > row) merges.push({ top: row, left: column, bottom, right });
      for (let at = column; at <= right; at += 1) freeFrom[at] = bottom + 1;
      found.push({ column, text: cell.text });
      column = right + 1;
      width = Math.max(width, column);
      count += 1;
      if (count > WORD_LIMITS.cells) throw new WordError('too-many-cells', WORD_LIMITS.cells);
    }
    return found;
  });
  return { rows: laid, merges, width };
}

/** A file may claim anything, also what is no number. */
function span(claimed: number): number {
  return Number.isFinite(claimed) && claimed > 1 ? Math.floor(claimed) : 1;
}
