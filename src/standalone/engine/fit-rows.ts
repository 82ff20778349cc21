import { lineHeight, textWidth } from '../../typography';
import type { SheetSnapshot } from '../../workbook';
import type { SheetLook, StyleLook } from '../../workbook/file';
import { PX_PER_PT } from '../sheet/cell-css';
import { columnStyle, rowStyle } from '../sheet/cell-style';

/** What a line loses at its end because words are not cut, and the padding of a cell in px. */
const LOSS = 1.08;
const PADDING = 6;

/** Heights of rows that the file leaves to the program, in px: as high as the highest text that is not merged. */
export function fitRows(sheet: SheetSnapshot, look: SheetLook): readonly (readonly [number, number])[] {
  const rows = new Map(look.rows.map((row) => [row.row, row]));
  const widths = new Map<number, number>();
  for (const { first, last, width } of look.columns)
    for (let column = first; column <= Math.min(last, first + 255); column++) widths.set(column, width);
  const merged = new Set(
    look.merges.flatMap(({ top, left, bottom, right }) =>
      bottom > top || right > left ? [`${top} ${left}`] : [],
    ),
  );
  return sheet.rows.flatMap(({ row, cells }): (readonly [number, number])[] => {
    const rowLook = rows.get(row);
    if (rowLook?.hidden || (rowLook && rowLook.height !== null)) return [];
    let height = look.defaultHeight;
    for (const { column, text } of cells) {
      if (text === '' || merged.has(`${row} ${column}`)) continue;
      const style = look.styles[rowStyle(rowLook, column) ?? columnStyle(look.columns, column)];
      if (style) height = Math.max(height, textHeight(text, style, widths.get(column) ?? look.defaultWidth));
    }
    return height > look.defaultHeight ? [[row, Math.ceil(height)]] : [];
  });
}

function textHeight(text: string, style: StyleLook, width: number): number {
  const line = lineHeight(style.size) * PX_PER_PT;
  if (!style.wrap) return line;
  const room = Math.max(1, width - PADDING) / PX_PER_PT;
  const lines = text
    .split('\n')
    .map((part) => Math.max(1, Math.ceil((textWidth(part, style.size, style.bold) * LOSS) / room)));
  return line * lines.reduce((sum, count) => sum + count, 0);
}
