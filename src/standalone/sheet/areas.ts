import type { Area } from '../../workbook';

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
