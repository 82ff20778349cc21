import { columnName } from '../../../src/workbook';
import { sheetPrefix, type RangeRef } from './range-ref';

/** `Sheet1!$A$1:$B$2`, as names hold it. */
export function absoluteReference({ sheet, area, rows, columns }: RangeRef): string {
  const start = `$${columnName(area.left)}$${area.top + 1}`;
  const end = `$${columnName(area.right)}$${area.bottom + 1}`;
  return `${sheetPrefix(sheet.name)}${rows * columns === 1 ? start : `${start}:${end}`}`;
}
