import type { Area } from '../../../src/workbook';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/workbook';
import type { RangeRef } from './range-ref';

/** The block around the range that is bounded by empty rows and columns, as Ctrl+* selects it. */
export function surroundingRegion(range: RangeRef): RangeRef {
  let { area } = range;
  for (;;) {
    const bounds = range.sheet.cells.bounds(widened(area), true);
    const grown = bounds ? around(area, bounds) : area;
    if (same(grown, area)) return range.at(area);
    area = grown;
  }
}

function widened({ top, left, bottom, right }: Area): Area {
  return {
    top: Math.max(0, top - 1),
    left: Math.max(0, left - 1),
    bottom: Math.min(MAX_ROWS - 1, bottom + 1),
    right: Math.min(MAX_COLUMNS - 1, right + 1),
  };
}

function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function same(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
