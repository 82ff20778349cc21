import { MAX_ROW_HEIGHT, cellTextWidth, rowHeight, textLines } from '../../typography';
import type { PlanCell } from '../../workbook';
import { SIZE, STYLES } from './look';

const BOLD: ReadonlySet<string> = new Set(
  Object.entries(STYLES).flatMap(([name, look]) => ('bold' in look ? [name] : [])),
);

/** Height in pt of a row that shows all of its cells' text, up to the highest row there can be. */
export function heightOf(cells: readonly (PlanCell | null)[], widths: readonly number[]): number {
  let lines = 1;
  cells.forEach((cell, column) => {
    if (cell && typeof cell.value === 'string') {
      lines = Math.max(lines, linesOf(cell.value, widths[column] ?? 0, isBold(cell)));
    }
  });
  return Math.min(MAX_ROW_HEIGHT, rowHeight(lines, SIZE));
}

/** Lines that a text takes in a column, or in merged columns, of `width` pt. */
export function linesOf(text: string, width: number, bold = false): number {
  return textLines(text, cellTextWidth(width), SIZE, bold).length;
}

/** Whether the cell's style sets its text in bold, which is wider. */
export function isBold({ style }: PlanCell): boolean {
  return style !== undefined && BOLD.has(style);
}
