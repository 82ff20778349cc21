import type { FindingData } from '../../domain';
import type { PlanEdit, WorkbookSnapshot } from '../../workbook';
import { previewOf } from '../preview';
import type { CannotReason, Proposing } from './proposal';

/** Edits with their preview; `nothing` when there are none, `protected` when one is for a sheet that takes none. */
export function proposed(edits: readonly PlanEdit[], snapshot: WorkbookSnapshot): Proposing {
  if (edits.length === 0) return cannot('nothing');
  const written = new Set(edits.flatMap((edit) => (changesSheet(edit) ? edit.sheet : [])));
  const locked = snapshot.sheets.find((sheet) => sheet.protected && written.has(sheet.name));
  if (locked) return cannot('protected', { sheet: locked.name });
  const plan = { edits };
  return { outcome: 'proposal', proposal: { plan, preview: previewOf(plan, snapshot) } };
}

export function cannot(reason: CannotReason, data: FindingData = {}): Proposing {
  return { outcome: 'cannot', reason, data };
}

function changesSheet(edit: PlanEdit): edit is Extract<PlanEdit, { sheet: string }> {
  return 'sheet' in edit && edit.edit !== 'copy-sheet';
}
