import type { AsTyped } from '../memo';
import type { SnapshotRow, WorkbookSnapshot } from '../workbook';

/** What cells say as typed; dates and numbers are not typed text. Each sheet is looked through once, when first asked for. */
export function typedCells(snapshot: WorkbookSnapshot): AsTyped {
  const sheets = new Map<string, ReadonlyMap<number, SnapshotRow>>();
  return ({ sheet, row, column }) => {
    const rows = sheets.get(sheet) ?? rowsOf(snapshot, sheet);
    sheets.set(sheet, rows);
    const cell = rows.get(row)?.cells.find((one) => one.column === column);
    const isText = cell && typeof cell.value === 'string' && cell.date === null && cell.error === null;
    return isText && cell.text.trim() !== '' ? cell.text : null;
  };
}

function rowsOf(snapshot: WorkbookSnapshot, sheet: string): ReadonlyMap<number, SnapshotRow> {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  return new Map((found?.rows ?? []).map((row) => [row.row, row]));
}
