import { type Area, MAX_ROWS } from '../../workbook';

export function meets(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function holds(area: Area, row: number, column: number): boolean {
  return area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
}

export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** The merged cell that a cell belongs to, or the cell itself. */
export function wholeCell(merges: readonly Area[], row: number, column: number): Area {
  return merges.find((merge) => holds(merge, row, column)) ?? cellArea(row, column);
}

/** Whole columns, both ends included. */
export function columnsBetween(left: number, right: number): Area {
  return { top: 0, left, bottom: MAX_ROWS - 1, right };
}
