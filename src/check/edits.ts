import type { Place } from '../domain';
import type { CellValue, PlanEdit } from '../workbook';
import type { CheckContext } from './context';

type WriteCells = Extract<PlanEdit, { edit: 'write-cells' }>;

/**
 * Writes one cell and keeps its look. `null` when it cannot be written: it holds a formula, which is the user's, or what
 * is seen there belongs to a merge that begins in another column.
 */
export function writeCell(place: Place, value: CellValue, context: CheckContext): WriteCells | null {
  const at = context.seenAt(place);
  const there = context.cell(at);
  if (at.column !== place.column || there?.formula != null) return null;
  return {
    edit: 'write-cells',
    sheet: at.sheet,
    top: at.row,
    left: at.column,
    rows: [[{ value }]],
    expected: [[there?.value ?? null]],
    styles: {},
  };
}

/** Writes several cells, or none of them. */
export function writeCells(
  cells: readonly (readonly [Place, CellValue])[],
  context: CheckContext,
): readonly PlanEdit[] {
  const edits = cells.flatMap(([place, value]) => writeCell(place, value, context) ?? []);
  return edits.length === cells.length ? edits : [];
}

/**
 * The edits of many fixes as one plan: each cell is written once, by the first that wants to, and cells one below the
 * other become one block, so that 10,000 cells of a column are one edit.
 */
export function mergedEdits(edits: readonly PlanEdit[]): readonly PlanEdit[] {
  const cells = new Map<string, WriteCells>();
  const others = new Map<string, PlanEdit>();
  for (const edit of edits) {
    if (edit.edit !== 'write-cells') others.set(JSON.stringify(edit), edit);
    else if (!cells.has(keyOf(edit))) cells.set(keyOf(edit), edit);
  }
  const ordered = [...cells.values()].sort((a, b) =>
    a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.left - b.left || a.top - b.top,
  );
  const blocks: { first: WriteCells; rows: WriteCells['rows'][number][]; expected: CellValue[][] }[] = [];
  for (const edit of ordered) {
    const last = blocks.at(-1);
    const follows =
      last?.first.sheet === edit.sheet &&
      last.first.left === edit.left &&
      last.first.top + last.rows.length === edit.top;
    const block = follows ? last : { first: edit, rows: [], expected: [] };
    if (!follows) blocks.push(block);
    block.rows.push(...edit.rows);
    block.expected.push(...edit.expected.map((row) => [...row]));
  }
  return [...blocks.map(({ first, rows, expected }) => ({ ...first, rows, expected })), ...others.values()];
}

function keyOf({ sheet, top, left }: WriteCells): string {
  return JSON.stringify([sheet, top, left]);
}
