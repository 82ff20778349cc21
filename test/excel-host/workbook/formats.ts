import type { CellFormat } from './format';
import type { RangeRef } from './range-ref';

/** What all cells of the ranges have in common, or `null` where they differ. */
export function commonFormat<T>(ranges: readonly RangeRef[], read: (format: CellFormat) => T): T | null {
  const found = new Set<T>();
  for (const { sheet, area } of ranges) {
    for (const format of sheet.cells.formats(area)) {
      found.add(read(format));
      if (found.size > 1) return null;
    }
  }
  const [only] = found;
  return only ?? null;
}

/** @throws HostError AccessDenied when the cells cannot be changed */
export function reformat(ranges: readonly RangeRef[], change: (format: CellFormat) => CellFormat): void {
  for (const { sheet, area } of ranges) {
    sheet.guardCells(area);
    sheet.cells.reformat(area, change);
  }
}
