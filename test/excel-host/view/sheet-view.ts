import { areaAddress, parseArea } from '../../../src/workbook';
import type { Cell, Hyperlink } from '../workbook/cell';
import { shownText } from '../workbook/cell-text';
import type { CellFormat } from '../workbook/format';
import { resultAt } from '../workbook/results';
import type { HostSheet } from '../workbook/sheet';
import type { HostWorkbook } from '../workbook/workbook';

/** One cell as a test looks at it. */
export interface CellView {
  /** The constant or the formula's result; an error as its code; `null` when empty. */
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  readonly text: string;
  readonly format: CellFormat;
  readonly link: Hyperlink | null;
}

/** One sheet as a test looks at it. */
export interface SheetView {
  readonly model: HostSheet;
  cell(address: string): CellView;
  /** Values of an area. */
  values(address: string): (string | number | boolean | null)[][];
  /** Addresses of the merged areas. */
  readonly merges: readonly string[];
}

export function sheetView(workbook: HostWorkbook, name: string): SheetView {
  const sheet = workbook.sheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name} among ${workbook.sheets.map((one) => one.name).join(', ')}`);
  return {
    model: sheet,
    cell: (address) => {
      const { top, left } = areaOf(address);
      return cellView(sheet, top, left);
    },
    values: (address) => {
      const { top, left, bottom, right } = areaOf(address);
      return Array.from({ length: bottom - top + 1 }, (_, row) =>
        Array.from({ length: right - left + 1 }, (__, column) => {
          return cellView(sheet, top + row, left + column).value;
        }),
      );
    },
    merges: sheet.merges.all.map(areaAddress),
  };
}

function areaOf(address: string) {
  const area = parseArea(address);
  if (area) return area;
  throw new Error(`no address: ${address}`);
}

function cellView(sheet: HostSheet, row: number, column: number): CellView {
  const cell: Cell = sheet.cells.get(row, column);
  const { value, error } = resultAt(sheet, row, column);
  return {
    value: error ?? value,
    formula: cell.formula,
    text: error ?? shownText(value, cell.format.numberFormat),
    format: cell.format,
    link: cell.link,
  };
}
