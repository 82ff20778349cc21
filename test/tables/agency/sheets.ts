import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook';

/** A sheet from its rows; `null` is an empty cell. */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  mark: string | null = null,
): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    protected: false,
    mark,
    rows: rows.map((cells, row) => ({
      row,
      hidden: false,
      cells: cells.flatMap((value, column) =>
        value === null
          ? []
          : [{ column, value, text: String(value), formula: null, date: null, error: null }],
      ),
    })),
    merges: [],
    tables: [],
    hiddenColumns: [],
  };
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, names: [], state: null, readOnly: false };
}
