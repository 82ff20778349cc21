import { areaAddress, laidOut, parseArea, within } from '../..';
import type { Area, PlanEdit, Refusal } from '../..';
import { attribute, child, childElements, element, named, removeChild, setAttribute } from '../xml';
import { setColumnWidths } from './column-widths';
import { cutBreaks } from './cut-breaks';
import { cutLinks } from './cut-links';
import { cutColours, cutValidations } from './cut-rules';
import type { Draft } from './draft';
import type { SheetEditor } from './sheet-editor';
import { writeCells } from './write-cells';

type Replacing = Extract<PlanEdit, { edit: 'replace-block' }>;

/** Lays an area of a user's sheet anew: what is in it goes, then the block is written. */
export function replaceBlock(
  draft: Draft,
  sheet: SheetEditor,
  edit: Replacing,
  formula: (text: string) => string,
): Refusal[] {
  const { area } = edit;
  cutLinks(sheet, [area]);
  const block = { sheet: edit.sheet, top: area.top, left: area.left, ...laidOut(edit) };
  const refusals = writeCells(draft, sheet, block, formula);
  if (refusals.length > 0) return refusals;
  setMerges(sheet, area, edit.merges);
  cutValidations(sheet.root, area);
  cutColours(sheet.root, area);
  cutBreaks(sheet.root, area);
  for (const [index, height] of edit.heights.entries()) {
    if (height !== null) sheet.rows.setHeight(area.top + index, height);
  }
  setColumnWidths(sheet, area.left, edit.widths ?? [], draft.digit);
  return [];
}

/** Merged cells that lie inside go, the new ones come. */
function setMerges(sheet: SheetEditor, area: Area, merges: readonly Area[]): void {
  const { root } = sheet;
  const wide = merges.filter((one) => one.top !== one.bottom || one.left !== one.right);
  if (!child(root, 'mergeCells') && wide.length === 0) return;
  const all = sheet.list('mergeCells');
  all.children = all.children.filter((one) => {
    const place = one.kind === 'element' ? parseArea(attribute(one, 'ref') ?? '') : null;
    return !place || !within(area, place);
  });
  for (const one of wide) all.children.push(element(named(all, 'mergeCell'), { ref: areaAddress(one) }));
  const { length } = childElements(all, 'mergeCell');
  if (length === 0) removeChild(root, all);
  else setAttribute(all, 'count', String(length));
}
