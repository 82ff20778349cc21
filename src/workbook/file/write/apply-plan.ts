import { checkPlan, movesSheets, realNames, sheetKey } from '../..';
import type { PlanEdit, RealNames, Refusal, WorkbookPlan } from '../..';
import type { OoxmlPackage } from '../container';
import { checkBlocks } from './check-blocks';
import { copySheet } from './copy-sheet';
import { Draft } from './draft';
import { putSheet, removeSheet } from './put-sheet';
import { putState } from './put-state';
import { replaceBlock } from './replace-block';
import { SheetEditor } from './sheet-editor';
import { addConditionalFormat, addValidation } from './sheet-rules';
import { takenTables } from './table-names';
import { writeCells } from './write-cells';

export type PlanOutcome =
  | {
      readonly outcome: 'applied';
      /** The workbook after the plan; the one given is as it was. */
      readonly pkg: OoxmlPackage;
      /** The name each put sheet got, by position of its edit in the plan. */
      readonly putNames: ReadonlyMap<number, string>;
    }
  | { readonly outcome: 'refused'; readonly refusals: readonly Refusal[] };

/**
 * Carries out a plan on a copy of the package, whose parts are shared, and hands the copy back: so either
 * all of it is done or nothing, and the package before is what brings the workbook back.
 * @param given names for put sheets, by position of the edit: those they got when it was carried out before
 */
export function applyPlan(
  pkg: OoxmlPackage,
  plan: WorkbookPlan,
  given: ReadonlyMap<number, string> = new Map(),
): PlanOutcome {
  const wrong = checkPlan(plan);
  if (wrong.length > 0) return { outcome: 'refused', refusals: wrong };
  const draft = new Draft(pkg.clone());
  const inTheWay = [...checkStructure(draft, plan), ...checkBlocks(pkg, plan)];
  if (inTheWay.length > 0) return { outcome: 'refused', refusals: inTheWay };
  const names = realNames(plan, draft.workbook, given);
  const editors = new Editors(draft, pkg);
  const refusals = plan.edits.flatMap((edit, position) => applyEdit(draft, editors, edit, position, names));
  if (refusals.length > 0) return { outcome: 'refused', refusals };
  editors.save();
  draft.save();
  return { outcome: 'applied', pkg: draft.pkg, putNames: names.byEdit };
}

/** A workbook whose structure is locked takes no sheets, and gives none. */
function checkStructure({ workbook }: Draft, plan: WorkbookPlan): Refusal[] {
  return movesSheets(plan) && workbook.structureLocked ? [{ reason: 'structure-locked' }] : [];
}

function applyEdit(
  draft: Draft,
  editors: Editors,
  edit: PlanEdit,
  position: number,
  names: RealNames,
): Refusal[] {
  const { formula } = names;
  switch (edit.edit) {
    case 'put-sheet': {
      const name = names.byEdit.get(position) ?? edit.name;
      return putSheet(draft, { mark: edit.mark, name, content: edit.content, formula });
    }
    case 'remove-sheet':
      return removeSheet(draft, edit.mark);
    case 'write-cells':
      return editors.on(edit.sheet, (sheet) => writeCells(draft, sheet, edit, formula));
    case 'replace-block':
      return editors.on(edit.sheet, (sheet) => replaceBlock(draft, sheet, edit, formula));
    case 'copy-sheet':
      return copySheet(draft, editors.before, edit, names.byEdit.get(position) ?? edit.name);
    case 'validate':
      return editors.on(edit.sheet, (sheet) => {
        addValidation(sheet, edit.validation, formula);
        return [];
      });
    case 'colour':
      return editors.on(edit.sheet, (sheet) => {
        addConditionalFormat(draft, sheet, edit.format, formula);
        return [];
      });
    case 'name':
      return setName(draft, edit.name, formula(edit.refersTo.replace(/^=/, '')));
    case 'state':
      return putState(draft.pkg, draft.workbook.part, edit.xml);
  }
}

function setName({ pkg, workbook }: Draft, name: string, refersTo: string): Refusal[] {
  if (takenTables(pkg).names.has(name.toLowerCase()))
    return [{ reason: 'invalid-plan', detail: `name-taken: ${name}` }];
  workbook.names.set(name, refersTo);
  return [];
}

/** The sheets of the user's that the plan writes into, each parsed once. */
class Editors {
  private readonly byName = new Map<string, SheetEditor>();

  constructor(
    private readonly draft: Draft,
    /** The workbook before the plan. */
    readonly before: OoxmlPackage,
  ) {}

  on(name: string, edit: (sheet: SheetEditor) => Refusal[]): Refusal[] {
    const key = sheetKey(name);
    let editor = this.byName.get(key);
    if (!editor) {
      const entry = this.draft.workbook.sheets.find((one) => sheetKey(one.name) === key);
      if (!entry) return [{ reason: 'sheet-missing', sheet: name }];
      editor = new SheetEditor(this.draft.pkg, entry.part);
      this.byName.set(key, editor);
    }
    return edit(editor);
  }

  save(): void {
    for (const editor of this.byName.values()) editor.save();
  }
}
