import {
  type Area,
  type SheetSnapshot,
  MAX_COLUMNS,
  MAX_ROWS,
  holds,
  overlap,
  without,
} from '../../workbook';

/** Why a table cannot be laid anew where it stands; `area` is what is in the way. */
export interface InTheWay {
  readonly reason: 'no-room' | 'crossed';
  readonly area: Area;
}

/** The area with the merged cells that begin in it: their last rows may lie below the last measure's first. */
export function withMerges(sheet: SheetSnapshot, area: Area): Area {
  return sheet.merges
    .filter((merge) => holds(area, merge.top, merge.left))
    .reduce(
      (all, { bottom, right }) => ({
        ...all,
        bottom: Math.max(all.bottom, bottom),
        right: Math.max(all.right, right),
      }),
      area,
    );
}

/** The smallest area that holds both. */
export function together(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/**
 * What stands in the way of laying `next` anew in the place of `table`, if anything: cells that are not the table's and
 * not empty, merged cells and native tables over the edge.
 */
export function inTheWay(sheet: SheetSnapshot, table: Area, next: Area): InTheWay | null {
  if (next.bottom >= MAX_ROWS || next.right >= MAX_COLUMNS) return { reason: 'no-room', area: next };
  const merge = sheet.merges.find((one) => overlap(one, next) && without(one, next).length > 0);
  if (merge) return { reason: 'crossed', area: merge };
  // A native table has its headers noted in a part of its own, which has to say what the cells say.
  const native = sheet.tables.find((one) => overlap(one.area, next));
  if (native) return { reason: 'crossed', area: native.area };
  const taken = firstCell(sheet, next, (row, column) => !holds(table, row, column));
  return taken && { reason: 'no-room', area: taken };
}

/** A cell beside the area that holds something and belongs to none of the tables: it speaks of the row it stands in. */
export function besideRows(sheet: SheetSnapshot, area: Area, tables: readonly Area[]): Area | null {
  const rows = { ...area, left: 0, right: MAX_COLUMNS - 1 };
  return firstCell(
    sheet,
    rows,
    (row, column) => !holds(area, row, column) && !tables.some((table) => holds(table, row, column)),
  );
}

function firstCell(
  sheet: SheetSnapshot,
  area: Area,
  counts: (row: number, column: number) => boolean,
): Area | null {
  for (const { row, cells } of sheet.rows) {
    if (row < area.top || row > area.bottom) continue;
    for (const { column, text, formula } of cells)
      if (holds(area, row, column) && (text.trim() !== '' || formula !== null) && counts(row, column))
        return { top: row, left: column, bottom: row, right: column };
  }
  return null;
}
