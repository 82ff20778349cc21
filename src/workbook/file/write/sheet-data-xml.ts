import { columnName, type PlanCell, type SheetContent } from '../..';
import { cellContent } from './cell-content';
import type { XmlWriter } from './xml-writer';

/** Excel's limit for the height of a row, in pt. */
const MAX_HEIGHT = 409.5;

/**
 * Writes `<sheetData>`. Plain text and no tree, because a register may have 10,000 rows; heights are written
 * as the user's own (`customHeight`), for programs do not grow a row to 16 pt text by themselves. Rows that are to grow
 * as they are filled in have theirs as the program's own.
 */
export function writeSheetData(
  writer: XmlWriter,
  content: Pick<SheetContent, 'rows' | 'heights' | 'growingRows'>,
  styleOf: (cell: PlanCell) => number,
  date1904: boolean,
): void {
  const columns = columnNames(widest(content.rows));
  const { growingRows: growing } = content;
  writer.write('<sheetData>');
  const count = Math.max(content.rows.length, content.heights.length);
  for (let row = 0; row < count; row++) {
    const cells = rowCells(content.rows[row] ?? [], columns, row + 1, styleOf, date1904);
    const height = content.heights[row] ?? null;
    if (cells === '' && height === null) continue;
    const grows = growing !== undefined && row >= growing.first && row <= growing.last;
    const size = height === null ? '' : ` ht="${Math.min(MAX_HEIGHT, Math.max(0, height))}"`;
    const fixed = height === null || grows ? '' : ' customHeight="1"';
    writer.write(`<row r="${row + 1}"${size}${fixed}>${cells}</row>`);
  }
  writer.write('</sheetData>');
}

function rowCells(
  cells: readonly (PlanCell | null)[],
  columns: readonly string[],
  rowNumber: number,
  styleOf: (cell: PlanCell) => number,
  date1904: boolean,
): string {
  let xml = '';
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (!cell) continue;
    const { type, formula, value, preserve } = cellContent(cell, date1904);
    const style = styleOf(cell);
    if (value === null && formula === null && style === 0) continue;
    xml += `<c r="${columns[column] ?? ''}${rowNumber}"`;
    if (style !== 0) xml += ` s="${style}"`;
    if (type !== null) xml += ` t="${type}"`;
    if (value === null && formula === null) {
      xml += '/>';
    } else if (type === 'inlineStr') {
      xml += `><is><t${preserve ? ' xml:space="preserve"' : ''}>${value ?? ''}</t></is></c>`;
    } else {
      xml += '>';
      if (formula !== null) xml += `<f>${formula}</f>`;
      if (value !== null) xml += `<v>${value}</v>`;
      xml += '</c>';
    }
  }
  return xml;
}

function widest(rows: SheetContent['rows']): number {
  let width = 0;
  for (const row of rows) width = Math.max(width, row.length);
  return width;
}

function columnNames(count: number): string[] {
  return Array.from({ length: count }, (_, column) => columnName(column));
}
