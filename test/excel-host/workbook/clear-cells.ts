import { BLANK } from './cell';
import { NORMAL } from './format';
import { unmergeCells } from './merge-cells';
import { raiseChanged } from './raise-events';
import type { RangeRef } from './range-ref';

export const CLEARED = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/** `range.clear`: contents, formats, or both. */
export function clearCells(range: RangeRef, what: (typeof CLEARED)[number]): void {
  const { sheet, area } = range;
  sheet.guardCells(area);
  if (what === 'All' || what === 'Contents' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') {
    const contents = what === 'All' || what === 'Contents';
    for (const { row, column, cell } of [...sheet.cells.stored(area)]) {
      const kept = contents ? { ...BLANK, format: cell.format } : { ...cell, link: null };
      sheet.cells.set(row, column, kept);
    }
  }
  if (what === 'All' || what === 'Formats') {
    sheet.cells.reformat(area, () => NORMAL);
    if (what === 'All') unmergeCells(range);
  }
  if (what === 'All' || what === 'Contents') raiseChanged(sheet, area);
}
