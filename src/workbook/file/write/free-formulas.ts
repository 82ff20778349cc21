import { cellAddress, holds, parseArea, type Area, type PlanEdit } from '../..';
import { moveFormula } from '../read/shared-formulas';
import { attribute, child, removeAttribute, text, textOf } from '../xml';
import { changesContent } from './cell-content';
import type { SheetEditor } from './sheet-editor';

type Block = Extract<PlanEdit, { edit: 'write-cells' }>;

/**
 * Before cells are overwritten: a formula that others share is written out for each of them. Returns the
 * address of a formula over several cells that the block would cut into, for that cannot be done.
 */
export function freeFormulas(sheet: SheetEditor, block: Block): string | null {
  const masters = new Map<string, { row: number; column: number; formula: string }>();
  const torn = new Set<string>();
  for (const { row, column, cell } of sheet.rows.all()) {
    const formula = child(cell, 'f');
    if (!formula) continue;
    const kind = attribute(formula, 't');
    if (kind === 'array' || kind === 'dataTable') {
      const area = parseArea(attribute(formula, 'ref') ?? '');
      if (area && area.top + area.left !== area.bottom + area.right && touches(block, area))
        return cellAddress(row, column);
    }
    const index = attribute(formula, 'si');
    if (kind !== 'shared' || index === null || textOf(formula) === '') continue;
    masters.set(index, { row, column, formula: textOf(formula) });
    if (writes(block, row, column)) torn.add(index);
  }
  if (torn.size === 0) return null;
  for (const { row, column, cell } of sheet.rows.all()) {
    const formula = child(cell, 'f');
    const index = formula && attribute(formula, 'si');
    const master = index !== null && torn.has(index) ? masters.get(index) : undefined;
    if (!formula || !master) continue;
    for (const name of ['t', 'si', 'ref']) removeAttribute(formula, name);
    formula.children = [text(moveFormula(master.formula, row - master.row, column - master.column))];
  }
  return null;
}

/** Whether the block overwrites the cell. */
function writes({ top, left, rows }: Block, row: number, column: number): boolean {
  const plan = rows[row - top]?.[column - left];
  return plan !== undefined && plan !== null && changesContent(plan);
}

/** Whether the block overwrites a cell of the area. */
function touches(block: Block, area: Area): boolean {
  const { top, left, rows } = block;
  return rows.some((row, index) =>
    row.some(
      (_, offset) => holds(area, top + index, left + offset) && writes(block, top + index, left + offset),
    ),
  );
}
