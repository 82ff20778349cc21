import type { Register } from '../domain';
import { isReported } from './annex/facts';
import { MEMO_TEMPLATES } from './kinds';
import type { MemoKind } from './model';

/** The kinds of memo that a register can be made into, in the order in which they are offered. */
export function memoKinds({ subject }: Pick<Register, 'subject'>): readonly MemoKind[] {
  return Object.values(MEMO_TEMPLATES)
    .filter(({ subjects }) => subjects.includes(subject))
    .map(({ kind }) => kind);
}

/** The kind that follows from the register: projects are monitored, a plan is to be approved, else it is reported on. */
export function defaultMemoKind({ subject, measures }: Register): MemoKind {
  if (subject === 'projects') return 'monitoring';
  return measures.length > 0 && !measures.some(isReported) ? 'approval' : 'report';
}

/** The kind asked for, as long as it can be made from the register. */
export function memoKindOf(register: Register, asked: MemoKind | null): MemoKind {
  return asked !== null && memoKinds(register).includes(asked) ? asked : defaultMemoKind(register);
}
