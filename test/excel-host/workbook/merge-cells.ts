import type { Area } from '../../../src/workbook';
import { BLANK } from './cell';
import type { RangeRef } from './range-ref';

/** Merges the cells, or each row by itself; only the first cell keeps what it holds. */
export function mergeCells(range: RangeRef, across: boolean): void {
  const { sheet, area } = range;
  sheet.guardSheet();
  const areas: Area[] = across
    ? Array.from({ length: range.rows }, (_, index) => ({
        ...area,
        top: area.top + index,
        bottom: area.top + index,
      }))
    : [area];
  for (const merge of areas) {
    for (const one of sheet.merges.in(merge)) sheet.merges.remove(one);
    if (merge.top === merge.bottom && merge.left === merge.right) continue;
    sheet.merges.add(merge);
    for (const { row, column, cell } of [...sheet.cells.stored(merge)]) {
      if (row === merge.top && column === merge.left) continue;
      sheet.cells.set(row, column, { ...BLANK, format: cell.format });
    }
  }
}

export function unmergeCells({ sheet, area }: RangeRef): void {
  sheet.guardSheet();
  for (const one of sheet.merges.in(area)) sheet.merges.remove(one);
}
