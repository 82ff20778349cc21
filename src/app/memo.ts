import { type MadeMemo, emblemOn, memoKindOf, memoModel } from '../memo';
import type { Check } from './check';
import { editsOf } from './memory-memo';
import { evidencePictures } from './evidence-pictures';
import { typedCells } from './typed-cells';

/**
 * The memo of a workbook: of the kind that was chosen in it, with what was written in it, its annexes in the words of the
 * user's own cells, and the emblem that lies on its agency sheet. `null` when a finding stops it.
 */
export function memoOf(
  check: Pick<Check, 'register' | 'figures' | 'options' | 'memory' | 'snapshot' | 'agency'>,
): MadeMemo | null {
  const { register, figures, options, memory, snapshot, agency } = check;
  if (!register || !figures) return null;
  const kind = memoKindOf(register, memory.memo.kind);
  const asTyped = typedCells(snapshot);
  const placed = emblemOn(snapshot.sheets.find(({ name }) => name === agency.sheet));
  const evidence = evidencePictures(snapshot, register);
  const made = memoModel(register, figures, options, {
    evidence: evidence.pictures,
    emblem: placed.emblem,
    emblemFinding: placed.finding,
    orientation: memory.memo.pages?.[kind] ?? null,
    ...editsOf(memory.memo, kind),
    kind,
    asTyped,
  });
  return made.memo.kind === 'approval'
    ? made
    : { ...made, findings: [...made.findings, ...evidence.findings] };
}
