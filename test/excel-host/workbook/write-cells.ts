import { overlap } from '../../../src/workbook';
import { invalid } from '../wire/host-error';
import { noteCalculated } from './calculated-columns';
import type { Cell, Constant } from './cell';
import { growTables, nameHeaders } from './edit-tables';
import { raiseChanged } from './raise-events';
import type { RangeRef } from './range-ref';
import { typed, type Typed } from './typing';

/**
 * Writes a matrix (or one value for all cells) as if typed. `null` leaves a cell alone, '' clears it; the
 * cells hidden behind a merge take nothing.
 */
export function writeValues(range: RangeRef, values: unknown): void {
  const matrix = matrixOf(range, values);
  range.sheet.guardCells(range.area);
  eachCell(range, matrix, (cell, value) => {
    if (typeof value === 'string') return withTyped(cell, typed(value, cell.format.numberFormat));
    return { ...cell, value: constantOf(value), formula: null, error: null };
  });
  for (const table of range.sheet.tables) if (overlap(range.area, table.area)) nameHeaders(table);
  noteCalculated(range);
  growTables(range);
  raiseChanged(range.sheet, range.area);
}

/** Number formats, one for each cell. A text that is there already stays as it is. */
export function writeNumberFormats(range: RangeRef, values: unknown): void {
  const matrix = matrixOf(range, values);
  range.sheet.guardCells(range.area);
  if (matrix.length === 1 && matrix[0]?.length === 1 && typeof matrix[0][0] === 'string') {
    const numberFormat = matrix[0][0];
    range.sheet.cells.reformat(range.area, (format) => ({ ...format, numberFormat }));
    return;
  }
  eachCell(range, matrix, (cell, value) => {
    if (typeof value !== 'string') throw invalid('a number format has to be a text');
    return { ...cell, format: { ...cell.format, numberFormat: value === '' ? 'General' : value } };
  });
}

function withTyped(cell: Cell, { value, formula, error, numberFormat }: Typed): Cell {
  const format =
    numberFormat !== null && cell.format.numberFormat === 'General'
      ? { ...cell.format, numberFormat }
      : cell.format;
  return { ...cell, value, formula, error, format };
}

function constantOf(value: unknown): Constant {
  if (typeof value === 'number' && !Number.isFinite(value)) throw invalid('not a number');
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalid(`a cell cannot hold ${JSON.stringify(value)}`);
}

/** @throws HostError InvalidArgument when the shape is not that of the range */
function matrixOf(range: RangeRef, values: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(values)) return [[values]];
  const rows = values as readonly unknown[];
  const fits =
    rows.length === range.rows &&
    rows.every((row): row is unknown[] => Array.isArray(row) && row.length === range.columns);
  if (!fits)
    throw invalid(`the list has not the ${range.rows} rows and ${range.columns} columns of the range`);
  return rows;
}

function eachCell(
  { sheet, area }: RangeRef,
  matrix: readonly (readonly unknown[])[],
  change: (cell: Cell, value: unknown) => Cell,
): void {
  const single = matrix.length === 1 && matrix[0]?.length === 1;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = single ? matrix[0]?.[0] : matrix[row - area.top]?.[column - area.left];
      if (value === null || value === undefined) continue;
      const merge = sheet.merges.at(row, column);
      if (merge && (merge.top !== row || merge.left !== column)) continue;
      sheet.cells.set(row, column, change(sheet.cells.get(row, column), value));
    }
  }
}
