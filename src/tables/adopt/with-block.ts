import {
  type Area,
  type PlanCell,
  type PlanRow,
  type SheetSnapshot,
  type SnapshotCell,
  type WorkbookSnapshot,
  holds,
} from '../../workbook';

/** The part of an edit that lays an area anew which decides what is read afterwards. */
export interface Block {
  readonly sheet: string;
  readonly area: Area;
  readonly rows: readonly PlanRow[];
  readonly merges: readonly Area[];
}

/** The workbook as it will be read when the block has been laid. */
export function withBlock(snapshot: WorkbookSnapshot, block: Block): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => (sheet.name === block.sheet ? laid(sheet, block) : sheet));
  return { ...snapshot, sheets };
}

function laid(sheet: SheetSnapshot, { area, rows, merges }: Block): SheetSnapshot {
  const before = new Map(sheet.rows.map((row) => [row.row, row]));
  const numbers = new Set([...before.keys()]);
  rows.forEach((_, index) => numbers.add(area.top + index));
  const next = [...numbers]
    .sort((a, b) => a - b)
    .map((row) => {
      const old = before.get(row);
      const kept = (old?.cells ?? []).filter(({ column }) => !holds(area, row, column));
      const fresh = (rows[row - area.top] ?? []).flatMap((cell, index) =>
        snapshotCell(cell, area.left + index),
      );
      return {
        row,
        hidden: old?.hidden ?? false,
        cells: [...kept, ...fresh].sort((a, b) => a.column - b.column),
      };
    });
  return {
    ...sheet,
    rows: next.filter(({ cells }) => cells.length > 0),
    merges: [...sheet.merges.filter((merge) => !holds(area, merge.top, merge.left)), ...merges],
  };
}

function snapshotCell(cell: PlanCell | null, column: number): SnapshotCell[] {
  const { value, date } = cell ?? {};
  if (date !== undefined) return [{ column, value: date, text: date, formula: null, date, error: null }];
  if (value === undefined || value === null || value === '') return [];
  return [{ column, value, text: String(value), formula: null, date: null, error: null }];
}
