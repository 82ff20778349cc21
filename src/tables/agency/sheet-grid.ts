import { cleanText } from '../../domain';
import type { Place } from '../../domain';
import type { SheetSnapshot, SnapshotCell } from '../../workbook';

/** An agency sheet is a page; what stands further away is not read. */
const ROW_LIMIT = 300;
const COLUMN_LIMIT = 40;

/** A cell that holds text, its text cleaned. */
export interface TextCell {
  readonly column: number;
  readonly text: string;
}

export interface TextRow {
  readonly row: number;
  readonly cells: readonly TextCell[];
}

/** The upper left of a sheet as cleaned texts, empty cells and rows left out. */
export function textRows(sheet: SheetSnapshot): TextRow[] {
  const rows: TextRow[] = [];
  for (const { row, cells } of sheet.rows) {
    if (row >= ROW_LIMIT) break;
    const texts: TextCell[] = [];
    for (const cell of cells) {
      if (cell.column >= COLUMN_LIMIT) break;
      const text = cellText(cell);
      if (text) texts.push({ column: cell.column, text });
    }
    if (texts.length > 0) rows.push({ row, cells: texts });
  }
  return rows;
}

/** Numbers as they are, not as shown: a format may hide the decimals of a score. */
function cellText(cell: SnapshotCell): string {
  if (cell.error !== null) return '';
  if (typeof cell.value === 'number' && cell.date === null) return String(cell.value);
  return cleanText(cell.text);
}

export function placeOf(sheet: SheetSnapshot, row: number, column: number): Place {
  return { sheet: sheet.name, row, column };
}

/** `null` for what only stands for an empty cell: a dash, a row of dots. */
export function filled(text: string | undefined): string | null {
  return text === undefined || /^[\s.\-–—_…]*$/.test(text) ? null : text;
}
