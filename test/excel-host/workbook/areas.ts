import { overlap, type Area } from '../../../src/workbook';
import type { RangeRef } from './range-ref';

/** The cells of both, or `null`. */
export function shared(a: Area, b: Area): Area | null {
  if (!overlap(a, b)) return null;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

export function moved(area: Area, rows: number, columns: number): Area {
  return {
    top: area.top + rows,
    bottom: area.bottom + rows,
    left: area.left + columns,
    right: area.right + columns,
  };
}

/** What is used of a range: cells that hold something, or look like something too; `null` for nothing. */
export function usedOf(range: RangeRef, valuesOnly: boolean): RangeRef | null {
  const bounds = range.sheet.cells.bounds(range.area, valuesOnly);
  return bounds && range.at(bounds);
}

/** The first cell. */
export function firstCell(range: RangeRef): RangeRef {
  const { top, left } = range.area;
  return range.at({ top, left, bottom: top, right: left });
}
