import type { ColumnLook, RowLook } from '../../workbook/file';

/** The style a row gives a cell: the cell's own, else the row's; `null` when it gives none. */
export function rowStyle(row: RowLook | undefined, column: number): number | null {
  if (!row) return null;
  const at = indexOf(row.columns, column);
  return (at === null ? row.style : row.cellStyles[at]) ?? null;
}

/** The style of the column, for cells that neither they nor their row give one. */
export function columnStyle(columns: readonly ColumnLook[], column: number): number {
  return columns.find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
}

/** Where a number stands in an ascending list. */
function indexOf(ascending: readonly number[], value: number): number | null {
  let low = 0;
  let high = ascending.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ascending[middle] ?? 0;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
