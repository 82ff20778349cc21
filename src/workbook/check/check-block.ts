import type { Area } from '../address';
import { holds, overlap, within } from '../areas';
import type { PlanEdit } from '../plan';
import { changesContent } from '../plan-cells';
import type { Refusal } from '../port';
import type { CellValue, SheetSnapshot, SnapshotTable } from '../snapshot';

type Block = Extract<PlanEdit, { edit: 'write-cells' }>;
type Replacing = Extract<PlanEdit, { edit: 'replace-block' }>;
/** What a block is held against: the sheet as it is now, or as much of it as the block covers. */
type SheetNow = Pick<SheetSnapshot, 'rows' | 'merges' | 'tables'>;

/** Why a block must not be written into the sheet as it is now: changed cells, hidden cells, lines of tables. */
export function blockRefusals(block: Block, now: SheetNow): Refusal[] {
  return [...changed(block, now), ...inTheWay(block, now)];
}

/** Why an area must not be laid anew: changed cells, merged ones over its edge, tables with a cell in it. */
export function replaceRefusals({ sheet, area, expected }: Replacing, now: SheetNow): Refusal[] {
  const merged = now.merges
    .filter((one) => overlap(one, area) && !within(area, one))
    .map(({ top, left }): Refusal => {
      return {
        reason: 'cell-merged',
        sheet,
        row: Math.max(top, area.top),
        column: Math.max(left, area.left),
      };
    });
  const tables = now.tables
    .filter((one) => overlap(one.area, area))
    .map(({ name }): Refusal => ({ reason: 'table-overlaps', sheet, table: name }));
  return [...changed({ sheet, top: area.top, left: area.left, expected }, now), ...merged, ...tables];
}

/** Cells that no longer hold what the plan counts on. */
function changed(
  { sheet, top, left, expected }: Pick<Block, 'sheet' | 'top' | 'left' | 'expected'>,
  now: SheetNow,
): Refusal[] {
  const refusals: Refusal[] = [];
  const rows = new Map(now.rows.map((row) => [row.row, row.cells]));
  for (const [index, values] of expected.entries()) {
    const cells = new Map((rows.get(top + index) ?? []).map((cell) => [cell.column, cell.value]));
    for (const [offset, value] of values.entries()) {
      if (said(cells.get(left + offset) ?? null) === said(value)) continue;
      refusals.push({ reason: 'cell-changed', sheet, row: top + index, column: left + offset });
    }
  }
  return refusals;
}

/** A formula may come to an empty text, which is as good as nothing. */
const said = (value: CellValue): CellValue => (value === '' ? null : value);

/** Cells hidden under a merged one, and headers and totals of tables, which Excel keeps in step with the table. */
function inTheWay(block: Block, now: SheetNow): Refusal[] {
  const area = areaOf(block);
  const merges = now.merges.filter((one) => overlap(one, area));
  const tables = now.tables.filter((one) => overlap(one.area, area));
  if (merges.length === 0 && tables.length === 0) return [];
  const refusals: Refusal[] = [];
  const { sheet } = block;
  for (const merge of merges) {
    const hidden = firstWritten(block, merge, (row, column) => row !== merge.top || column !== merge.left);
    if (hidden) refusals.push({ reason: 'cell-merged', sheet, ...hidden });
  }
  for (const table of tables) {
    for (const line of keptLines(table)) {
      if (firstWritten(block, line, () => true))
        refusals.push({ reason: 'table-overlaps', sheet, table: table.name });
    }
  }
  return refusals;
}

function keptLines({ area, headerRow, totalsRow }: SnapshotTable): Area[] {
  const lines: Area[] = [];
  if (headerRow) lines.push({ ...area, bottom: area.top });
  if (totalsRow) lines.push({ ...area, top: area.bottom });
  return lines;
}

/** The first cell of the block in the area whose content the plan changes. */
function firstWritten(
  { top, left, rows }: Block,
  area: Area,
  counts: (row: number, column: number) => boolean,
): { row: number; column: number } | null {
  for (let row = Math.max(top, area.top); row <= Math.min(area.bottom, top + rows.length - 1); row++) {
    const cells = rows[row - top] ?? [];
    for (
      let column = Math.max(left, area.left);
      column <= Math.min(area.right, left + cells.length - 1);
      column++
    ) {
      const cell = cells[column - left];
      if (cell && changesContent(cell) && holds(area, row, column) && counts(row, column))
        return { row, column };
    }
  }
  return null;
}

function areaOf({ top, left, rows }: Block): Area {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
}
