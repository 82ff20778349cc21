import type { PlanEdit, WorkbookPlan } from './plan';

/** Whether the edit makes a sheet that is there afterwards under a name of its own. */
export function makesSheet(edit: PlanEdit): edit is Extract<PlanEdit, { edit: 'put-sheet' | 'copy-sheet' }> {
  return edit.edit === 'put-sheet' || edit.edit === 'copy-sheet';
}

/** Whether the plan adds or takes away sheets: a workbook whose structure is locked takes none, and gives none. */
export function movesSheets({ edits }: WorkbookPlan): boolean {
  return edits.some((edit) => makesSheet(edit) || edit.edit === 'remove-sheet');
}

/**
 * The sheets that a plan made or changed, by their names now.
 * @param byEdit names of the sheets it made, by position of the edit
 */
export function touchedSheets({ edits }: WorkbookPlan, byEdit: ReadonlyMap<number, string>): string[] {
  const names = edits.flatMap((edit, position) => {
    if (makesSheet(edit)) return byEdit.get(position) ?? [];
    return 'sheet' in edit ? [edit.sheet] : [];
  });
  return [...new Set(names)];
}

/** The names of the sheets that a plan made, by their marks. */
export function namesByMark(
  { edits }: WorkbookPlan,
  byEdit: ReadonlyMap<number, string>,
): Record<string, string> {
  const names: Record<string, string> = {};
  for (const [position, edit] of edits.entries()) {
    const name = byEdit.get(position);
    if (makesSheet(edit) && name !== undefined) names[edit.mark] = name;
  }
  return names;
}
