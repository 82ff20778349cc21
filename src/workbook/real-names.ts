import { renameSheets } from './formula-sheets';
import type { WorkbookPlan } from './plan';
import { makesSheet } from './plan-sheets';
import { sheetKey, uniqueSheetName } from './sheet-names';

/** The sheets of a workbook as they are called now, and our marks by `sheetKey`. */
export interface SheetsNow {
  readonly sheets: readonly { readonly name: string }[];
  readonly marks: ReadonlyMap<string, string>;
}

/** What the put sheets of a plan will be called, settled before the first is written. */
export interface RealNames {
  /** By position of the edit in the plan. */
  readonly byEdit: ReadonlyMap<number, string>;
  /**
   * A formula of the plan with sheets by their real names: a sheet that the plan puts is meant by its wished
   * name, whatever it ends up being called.
   */
  readonly formula: (text: string) => string;
}

/**
 * A sheet that is replaced keeps its name; a new one gets the wished name, or the next that is free.
 * @param given names that sheets got when the plan was carried out before, by position of the edit
 */
export function realNames(
  plan: WorkbookPlan,
  workbook: SheetsNow,
  given: ReadonlyMap<number, string> = new Map(),
): RealNames {
  const taken = new Set(workbook.sheets.map(({ name }) => name));
  const marked = new Map<string, string>();
  for (const { name } of workbook.sheets) {
    const mark = workbook.marks.get(sheetKey(name));
    if (mark !== undefined) marked.set(mark, name);
  }
  const byEdit = new Map<number, string>();
  const renamed = new Map<string, string>();
  for (const [position, edit] of plan.edits.entries()) {
    if (edit.edit === 'remove-sheet') {
      const name = marked.get(edit.mark);
      if (name !== undefined) taken.delete(name);
      marked.delete(edit.mark);
    }
    if (!makesSheet(edit)) continue;
    const name = marked.get(edit.mark) ?? uniqueSheetName(given.get(position) ?? edit.name, taken);
    taken.add(name);
    if (edit.mark !== '') marked.set(edit.mark, name);
    byEdit.set(position, name);
    // Nothing of a plan means the copy, which may well be wished for under the name of its original.
    if (name !== edit.name && edit.edit === 'put-sheet') renamed.set(sheetKey(edit.name), name);
  }
  return { byEdit, formula: (text) => renameSheets(text, renamed) };
}
