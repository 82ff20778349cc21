import type { Refusal } from '../..';
import { ExcelError } from '../excel-error';
import { outlineStep } from '../read/outline';
import type { ExcelDoor } from '../run-excel';
import { readSteps, runSteps } from '../steps';
import type { Undo } from './undo';

/**
 * Goes the way back, the last edit first, in three round trips: what there is now, whether it is still as it
 * was left, and the calls themselves.
 * @param check `false` right after a failure: half of an edit is no edit of someone else's
 * @returns what stands in the way; nothing was written then
 */
export async function putBack(
  door: ExcelDoor,
  undos: readonly Undo[],
  check: boolean,
): Promise<readonly Refusal[]> {
  const back = [...undos].reverse();
  const [outline] = await runSteps(door.run, [outlineStep]);
  if (!outline) throw new ExcelError('unknown', 'outline');
  if (check && outline.readOnly) return [{ reason: 'read-only' }];
  await readSteps(
    door.run,
    back.flatMap((undo) => undo.looks(outline, check)),
  );
  const refusals = check ? back.flatMap((undo) => undo.refusals(outline)) : [];
  if (refusals.length > 0) return refusals;
  await runSteps(
    door.run,
    back.flatMap((undo) => undo.steps(outline)),
  );
  return [];
}
