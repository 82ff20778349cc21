import type { Place } from '../domain';
import type { PrintedKind } from '../tables';
import {
  type Area,
  MAX_COLUMNS,
  MAX_ROWS,
  type PlanEdit,
  type SheetContent,
  type SheetSnapshot,
  type SnapshotCell,
  holds,
  overlap,
  without,
} from '../workbook';
import { ruledCells } from './insert-content';

export type InsertedAt =
  | { readonly outcome: 'block'; readonly block: PlanEdit; readonly cells: ReturnType<typeof ruledCells> }
  /** Cells that the table needs hold something, or the sheet is one of ours. `area`: all that it needs. */
  | { readonly outcome: 'no-room'; readonly area: Area }
  /** A merged cell or a native table reaches into the area. */
  | { readonly outcome: 'crossed'; readonly area: Area };

/** The mark of the one empty sheet of a workbook that Tidtam made: it is the user's to write on. */
const BLANK_MARK = 'blank';

/**
 * A printed table with its top left cell at a cell of a user's sheet, into empty cells only. Columns in which nothing else
 * stands become as wide as the table wants them; others, and rows with something beside the table, stay as they are.
 * Heights are given only when all widths are known, else the program is left to fit them to the text.
 */
export function insertedAt(
  sheet: SheetSnapshot,
  at: Place,
  what: PrintedKind,
  content: SheetContent,
): InsertedAt {
  const { rows, merges, heights, styles } = content;
  const width = content.widths.length;
  const area = {
    top: at.row,
    left: at.column,
    bottom: at.row + rows.length - 1,
    right: at.column + width - 1,
  };
  const isOurs = sheet.mark !== null && sheet.mark !== BLANK_MARK;
  if (isOurs || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS || isTaken(sheet, area))
    return { outcome: 'no-room', area };
  const merge = sheet.merges.find((one) => overlap(one, area) && without(one, area).length > 0);
  const crossing = merge ?? sheet.tables.find((table) => overlap(table.area, area))?.area;
  if (crossing) return { outcome: 'crossed', area: crossing };
  const busyRows = new Set(
    sheet.rows.filter(({ cells }) => cells.some(holdsSomething)).map(({ row }) => row),
  );
  const busyColumns = new Set(sheet.hiddenColumns);
  for (const { cells } of sheet.rows)
    for (const cell of cells) if (holdsSomething(cell)) busyColumns.add(cell.column);
  const widths = content.widths.map((wanted, at) => (busyColumns.has(at + area.left) ? null : wanted));
  const block: PlanEdit = {
    edit: 'replace-block',
    sheet: sheet.name,
    area,
    rows: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)),
    merges: merges.map((one) => ({
      top: one.top + at.row,
      left: one.left + at.column,
      bottom: one.bottom + at.row,
      right: one.right + at.column,
    })),
    heights: rows.map((_, at) =>
      widths.includes(null) || busyRows.has(area.top + at) ? null : (heights[at] ?? null),
    ),
    widths,
    expected: rows.map(() => Array.from({ length: width }, () => null)),
    styles,
  };
  return { outcome: 'block', block, cells: ruledCells(what, content, sheet.name, at.row, at.column) };
}

function isTaken(sheet: SheetSnapshot, area: Area): boolean {
  return sheet.rows.some(
    ({ row, cells }) =>
      row >= area.top &&
      row <= area.bottom &&
      cells.some((cell) => holds(area, row, cell.column) && holdsSomething(cell)),
  );
}

function holdsSomething({ value, formula, error }: SnapshotCell): boolean {
  return (value !== null && value !== '') || formula !== null || error !== null;
}
