import { parseArea, type Area, type PlanEdit } from '../..';
import { moveFormula } from '../read/shared-formulas';
import { attribute, child, removeAttribute, text, textOf } from '../xml';
import { changesContent } from './cell-content';
import type { SheetEditor } from './sheet-editor';

type Block = Pick<Extract<PlanEdit, { edit: 'write-cells' }>, 'top' | 'left' | 'rows'>;

/**
 * Before cells are overwritten: a formula that others share is written out for each of them. Returns the
 * place of a formula over several cells of which the block overwrites only some, for that cannot be done.
 */
export function freeFormulas(
  sheet: SheetEditor,
  block: Block,
): { readonly row: number; readonly column: number } | null {
  const masters = new Map<string, { row: number; column: number; formula: string }>();
  const torn = new Set<string>();
  for (const { row, column, cell } of sheet.rows.joined()) {
    const formula = child(cell, 'f');
    if (!formula) continue;
    const kind = attribute(formula, 't');
    if (kind === 'array' || kind === 'dataTable') {
      const area = parseArea(attribute(formula, 'ref') ?? '');
      if (area && cuts(block, area)) return { row, column };
    }
    const index = attribute(formula, 'si');
    if (kind !== 'shared' || index === null || textOf(formula) === '') continue;
    masters.set(index, { row, column, formula: textOf(formula) });
    if (writes(block, row, column)) torn.add(index);
  }
  if (torn.size === 0) return null;
  for (const { row, column, cell } of sheet.rows.joined()) {
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

/** Whether the block overwrites some cells of the area but not all of them. */
function cuts(block: Block, area: Area): boolean {
  let kept = false;
  let written = false;
  const bottom = Math.min(area.bottom, block.top + block.rows.length);
  for (let row = Math.max(area.top, block.top - 1); row <= bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (writes(block, row, column)) written = true;
      else kept = true;
    }
  }
  return written && kept;
}
