import { cellAddress, type Area, type PlanCell, type PlanEdit, type Refusal } from '../..';
import { attribute, child, element, named, removeAttribute, removeChild, setAttribute } from '../xml';
import type { XmlElement } from '../xml';
import { cellContent, changesContent } from './cell-content';
import { CellStyles } from './cell-styles';
import { cutLinks } from './cut-links';
import type { Draft } from './draft';
import { freeFormulas } from './free-formulas';
import type { SheetEditor } from './sheet-editor';

type Block = Omit<Extract<PlanEdit, { edit: 'write-cells' }>, 'edit' | 'expected'>;

/**
 * Writes a block into a sheet of the user's. A cell keeps its style unless the plan names one, and its
 * formula goes when its content is overwritten. A planned cell that says nothing of the content (only a
 * style, only a link) leaves it.
 */
export function writeCells(
  draft: Draft,
  sheet: SheetEditor,
  block: Block,
  formula: (text: string) => string,
): Refusal[] {
  const blocked = freeFormulas(sheet, block);
  if (blocked) return [{ reason: 'array-formula', sheet: block.sheet, ...blocked }];
  const styles = new CellStyles(draft.styles, block.styles);
  const { date1904 } = draft.workbook;
  const unlinked: Area[] = [];
  let area: Area | null = null;
  let written = false;
  for (const [index, row] of block.rows.entries()) {
    for (const [offset, plan] of row.entries()) {
      if (!plan) continue;
      const [rowAt, columnAt] = [block.top + index, block.left + offset];
      const cell = sheet.rows.cell(rowAt, columnAt);
      const style = styles.of(plan, Number(attribute(cell, 's') ?? '0'));
      if (style === 0) removeAttribute(cell, 's');
      else setAttribute(cell, 's', String(style));
      if (changesContent(plan))
        setContent(
          cell,
          plan.formula === undefined ? plan : { ...plan, formula: formula(plan.formula) },
          date1904,
        );
      if (plan.link === null) unlinked.push(cellArea(rowAt, columnAt));
      else if (plan.link !== undefined) sheet.link(cellAddress(rowAt, columnAt), plan.link);
      area = around(area, rowAt, columnAt);
      written ||= changesContent(plan);
    }
  }
  cutLinks(sheet, unlinked);
  if (area) sheet.grow(area);
  if (written) {
    // Formulas elsewhere may depend on these cells, and their results in the file are old now.
    draft.workbook.dropCalculationChain();
    draft.workbook.calculateOnLoad();
  }
  return [];
}

/** The smallest area with the cell in it as well. */
function around(area: Area | null, row: number, column: number): Area {
  if (!area) return cellArea(row, column);
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}

function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** Puts the content into the cell; what follows it (extensions) stays. */
function setContent(cell: XmlElement, plan: PlanCell, date1904: boolean): void {
  for (const local of ['f', 'v', 'is']) {
    const old = child(cell, local);
    if (old) removeChild(cell, old);
  }
  // Marks of values that only newer programs know: arrays that spill, pictures in cells.
  for (const name of ['t', 'cm', 'vm']) removeAttribute(cell, name);
  const { type, formula, value, preserve } = cellContent(plan, date1904);
  if (type !== null) setAttribute(cell, 't', type);
  const parts: XmlElement[] = [];
  if (formula !== null) parts.push(holding(cell, 'f', formula));
  if (type === 'inlineStr') {
    const content = holding(cell, 't', value ?? '');
    if (preserve) setAttribute(content, 'xml:space', 'preserve');
    parts.push(element(named(cell, 'is'), {}, [content]));
  } else if (value !== null) {
    parts.push(holding(cell, 'v', value));
  }
  cell.children.unshift(...parts);
}

/** An element with text that is escaped already. */
function holding(like: XmlElement, local: string, raw: string): XmlElement {
  return element(named(like, local), {}, [{ kind: 'text', raw }]);
}
