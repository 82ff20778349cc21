import { memoKindOf, memoKinds } from '../../memo';
import type { Check } from '../check';
import { memoOf } from '../memo';
import { withEdit, withOrientation } from '../memory-memo';
import { memoryEdit } from '../memory';
import { MEMORY_LIMITS } from '../memory-schema';
import type { Proposing } from './proposal';
import { cannot, proposed } from './proposed';
import type { ProposalRequest } from './request';

/** Remembers which kind of memo is wanted; no cell changes. */
export function proposeMemoKind(
  check: Check,
  { kind }: Extract<ProposalRequest, { ask: 'memo-kind' }>,
): Proposing {
  const { memory, register, snapshot } = check;
  if (!register) return cannot('gone');
  if (memory.memo.kind === kind) return cannot('nothing');
  if (kind !== null && !memoKinds(register).includes(kind)) return cannot('nothing');
  return proposed([memoryEdit({ ...memory, memo: { ...memory.memo, kind } })], snapshot);
}

/** Remembers how the annexes of the memo lie; no cell changes. */
export function proposeMemoPages(
  check: Check,
  { orientation }: Extract<ProposalRequest, { ask: 'memo-pages' }>,
): Proposing {
  const { memory, register, snapshot } = check;
  if (!register) return cannot('gone');
  const kind = memoKindOf(register, memory.memo.kind);
  if ((memory.memo.pages?.[kind] ?? null) === orientation) return cannot('nothing');
  const memo = withOrientation(memory.memo, kind, orientation);
  return proposed([memoryEdit({ ...memory, memo })], snapshot);
}

/** Remembers what a person wrote in a part of the memo, and what was proposed there; no cell changes. */
export function proposeMemoEdit(
  check: Check,
  { key, text }: Extract<ProposalRequest, { ask: 'memo-edit' }>,
): Proposing {
  const { memory, register, snapshot } = check;
  const part = memoOf(check)?.parts.find((one) => one.key === key);
  if (!register || !part) return cannot('gone');
  if (text !== null && text.length > MEMORY_LIMITS.edit) return cannot('too-large');
  const written = text === part.proposed ? null : text;
  const isSame = written === null ? !part.edited : part.edited && part.text === written && !part.outdated;
  if (isSame) return cannot('nothing');
  const memo = withEdit(memory.memo, memoKindOf(register, memory.memo.kind), part, written);
  if (Object.keys(memo.edits).length > MEMORY_LIMITS.edits) return cannot('too-large');
  return proposed([memoryEdit({ ...memory, memo })], snapshot);
}
