import { cellAddress } from '../../workbook';
import type { TableRef } from '../desk';

/** A table by its sheet and the cell at its top left corner: `แผน!A4`. */
export function tableName({ sheet, row, column }: TableRef): string {
  return `${sheet}!${cellAddress(row, column)}`;
}
