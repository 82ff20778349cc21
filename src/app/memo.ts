import { type MadeMemo, type MemoExtras, memoKindOf, memoModel } from '../memo';
import type { Check } from './check';
import { editsOf } from './memory-memo';
import { typedCells } from './typed-cells';

/**
 * The memo of a workbook: of the kind that was chosen in it, with what was written in it, its annexes in the words of the
 * user's own cells. `null` when a finding stops it.
 */
export function memoOf(
  check: Pick<Check, 'register' | 'figures' | 'options' | 'memory' | 'snapshot'>,
  extras: Pick<MemoExtras, 'emblem' | 'orientation'> = {},
): MadeMemo | null {
  const { register, figures, options, memory, snapshot } = check;
  if (!register || !figures) return null;
  const kind = memoKindOf(register, memory.memo.kind);
  const asTyped = typedCells(snapshot);
  return memoModel(register, figures, options, { ...extras, ...editsOf(memory.memo, kind), kind, asTyped });
}
