import {
  blockRefusals,
  makesSheet,
  movesSheets,
  replaceRefusals,
  sheetKey,
  type PlanEdit,
  type Refusal,
  type WorkbookPlan,
} from '../..';
import type { Outline, OutlineSheet } from '../read/outline';
import { SnapshotCells } from '../read/snapshot-cells';
import type { Look } from './look';
import type { MarkedSheet } from './marked-sheet';

/** The sheet of that name, however its letters are written. */
export function sheetNamed({ sheets }: Pick<Outline, 'sheets'>, name: string): OutlineSheet | null {
  return sheets.find((one) => sheetKey(one.name) === sheetKey(name)) ?? null;
}

/** What stands in the way as far as the first look tells. */
export function outlineRefusals(
  plan: WorkbookPlan,
  outline: Outline,
  found: readonly MarkedSheet[],
): readonly Refusal[] {
  if (outline.readOnly) return [{ reason: 'read-only' }];
  if (movesSheets(plan) && outline.structureLocked) return [{ reason: 'structure-locked' }];
  const names = new Set(plan.edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])));
  const missing = [...names].filter((name) => !sheetNamed(outline, name));
  if (missing.length > 0) return missing.map((sheet) => ({ reason: 'sheet-missing', sheet }));
  const twice = found.filter(({ name }) => [...names].some((one) => sheetKey(one) === sheetKey(name)));
  if (twice.length > 0) {
    return twice.map(({ name }) => ({ reason: 'invalid-plan', detail: `sheet-twice: ${name}` }));
  }
  const locked = found.filter((one) => one.protected);
  if (locked.length > 0) return locked.map(({ name }) => ({ reason: 'sheet-protected', sheet: name }));
  const again = plan.edits.flatMap((edit, position): Refusal[] => {
    const put =
      edit.edit === 'remove-sheet' && plan.edits.slice(position).some((one) => isPut(one, edit.mark));
    return put ? [{ reason: 'invalid-plan', detail: `mark-twice: ${edit.mark}` }] : [];
  });
  if (again.length > 0) return again;
  return [...lastVisible(plan, outline, found), ...takenNames(plan, outline)];
}

const isPut = (edit: PlanEdit, mark: string): boolean => makesSheet(edit) && edit.mark === mark;

/** What stands in the way as the closer look tells: changed cells, protection, merged cells, tables. */
export function closeRefusals(plan: WorkbookPlan, look: Look): readonly Refusal[] {
  const cells = new SnapshotCells();
  const locked = [...look.sheets.values()].filter((one) => one.protected);
  if (locked.length > 0) return locked.map(({ sheet }) => ({ reason: 'sheet-protected', sheet: sheet.name }));
  return plan.edits.flatMap((edit, position): readonly Refusal[] => {
    if (edit.edit === 'put-sheet') return takenTables(edit, look);
    const area = look.areas.get(position);
    const grid = (area ?? look.blocks.get(position))?.grid;
    if ((edit.edit !== 'write-cells' && edit.edit !== 'replace-block') || !grid) return [];
    const key = sheetKey(edit.sheet);
    const now = {
      rows: cells.rows(grid, () => false),
      merges: look.sheets.get(key)?.merges ?? [],
      tables: look.tables.filter(({ sheet }) => sheetKey(sheet) === key),
    };
    if (edit.edit === 'write-cells') return blockRefusals(edit, now);
    const { sheet, area: place } = edit;
    const spilled: Refusal = { reason: 'array-formula', sheet, row: place.top, column: place.left };
    return [...replaceRefusals(edit, now), ...(area?.outline.spilled ? [spilled] : [])];
  });
}

function lastVisible(plan: WorkbookPlan, { sheets }: Outline, found: readonly MarkedSheet[]): Refusal[] {
  const removed = plan.edits.flatMap(({ edit, ...rest }) =>
    edit === 'remove-sheet' && 'mark' in rest ? [rest.mark] : [],
  );
  const gone = found.filter(({ mark }) => removed.includes(mark));
  const last = gone.at(-1);
  const puts = plan.edits.some(makesSheet);
  const stays = sheets.some(
    ({ id, visibility }) => visibility === 'visible' && !gone.some((one) => one.id === id),
  );
  return last && !stays && !puts
    ? [{ reason: 'invalid-plan', detail: `last-visible-sheet: ${last.name}` }]
    : [];
}

/** Tables and names share one space of names. */
function takenNames(plan: WorkbookPlan, { tables }: Outline): Refusal[] {
  const taken = new Set(tables.map(({ name }) => name.toLowerCase()));
  return plan.edits.flatMap((edit): Refusal[] =>
    edit.edit === 'name' && taken.has(edit.name.toLowerCase())
      ? [{ reason: 'invalid-plan', detail: `name-taken: ${edit.name}` }]
      : [],
  );
}

function takenTables({ mark, content }: Extract<PlanEdit, { edit: 'put-sheet' }>, look: Look): Refusal[] {
  const replaced = look.marked.get(mark)?.sheet.name;
  const taken = new Set([
    ...look.outline.names.map(({ name }) => name.toLowerCase()),
    ...look.tables
      .filter(({ sheet }) => replaced === undefined || sheetKey(sheet) !== sheetKey(replaced))
      .map(({ name }) => name.toLowerCase()),
  ]);
  return (content.tables ?? []).flatMap(({ name }): Refusal[] =>
    taken.has(name.toLowerCase()) ? [{ reason: 'invalid-plan', detail: `table-name-taken: ${name}` }] : [],
  );
}
