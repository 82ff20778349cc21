import { blockRefusals, replaceRefusals, sheetKey, type Refusal, type WorkbookPlan } from '../..';
import type { OoxmlPackage } from '../container';
import { ReadContext, readSheet } from '../read';

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
    return plan.edits.flatMap((edit) => {
      if (edit.edit === 'write-cells' && edit.sheet === name) return blockRefusals(edit, sheet);
      return edit.edit === 'replace-block' && edit.sheet === name ? replaceRefusals(edit, sheet) : [];
    });
  });
}
