import { holds, overlap, sheetKey } from '../..';
import type { Area, PlanEdit, Refusal, SheetSnapshot, SnapshotTable, WorkbookPlan } from '../..';
import type { OoxmlPackage } from '../container';
import { ReadContext, readSheet } from '../read';
import { changesContent } from './cell-content';

type Block = Extract<PlanEdit, { edit: 'write-cells' }>;

/**
 * Looks at every sheet of the user's that the plan would write into, before anything is written: it is
 * there, free to change, and each cell holds what it held when it was read.
 */
export function checkBlocks(pkg: OoxmlPackage, plan: WorkbookPlan): Refusal[] {
  const names = new Set(plan.edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])));
  if (names.size === 0) return [];
  const moved = new Set(plan.edits.flatMap((edit) => ('mark' in edit ? [edit.mark] : [])));
  const context = new ReadContext(pkg);
  return [...names].flatMap((name): Refusal[] => {
    const entry = context.sheets.find(
      (one) => one.kind === 'worksheet' && sheetKey(one.name) === sheetKey(name),
    );
    if (!entry) return [{ reason: 'sheet-missing', sheet: name }];
    const sheet = readSheet(context, entry);
    if (sheet.mark !== null && moved.has(sheet.mark))
      return [{ reason: 'invalid-plan', detail: `sheet-twice: ${name}` }];
    if (sheet.protected) return [{ reason: 'sheet-protected', sheet: name }];
    return plan.edits.flatMap((edit) =>
      edit.edit === 'write-cells' && edit.sheet === name
        ? [...changed(edit, sheet), ...inTheWay(edit, sheet)]
        : [],
    );
  });
}

/** Cells that no longer hold what the plan counts on. */
function changed({ sheet, top, left, expected }: Block, now: SheetSnapshot): Refusal[] {
  const refusals: Refusal[] = [];
  const rows = new Map(now.rows.map((row) => [row.row, row.cells]));
  for (const [index, values] of expected.entries()) {
    const cells = new Map((rows.get(top + index) ?? []).map((cell) => [cell.column, cell.value]));
    for (const [offset, value] of values.entries()) {
      if ((cells.get(left + offset) ?? null) === (value === '' ? null : value)) continue;
      refusals.push({ reason: 'cell-changed', sheet, row: top + index, column: left + offset });
    }
  }
  return refusals;
}

/** Cells hidden under a merged one, and headers and totals of tables, which Excel keeps in step with the table. */
function inTheWay(block: Block, now: SheetSnapshot): Refusal[] {
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
