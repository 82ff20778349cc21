import * as v from 'valibot';
import type { MemoEdits, MemoKind } from '../memo';
import { MEMORY_LIMITS, memoSchema } from './memory-schema';

/**
 * What a person chose and wrote for the memos of a workbook. Edits of one kind of memo are none of another, so keys begin
 * with the kind (`report/p1`), but for what stands in the head of every kind (`to`).
 */
export interface MemoMemory {
  /** `null`: the kind that follows from the register. */
  readonly kind: MemoKind | null;
  readonly edits: MemoEdits;
  /** What was proposed when each part was edited. */
  readonly from: MemoEdits;
}

export const NO_MEMO: MemoMemory = { kind: null, edits: {}, from: {} };

/** Parts that every kind of memo has alike. */
const SHARED: readonly string[] = ['from', 'code', 'date', 'to'];

export const isNoMemo = ({ kind, edits }: MemoMemory): boolean =>
  kind === null && Object.keys(edits).length === 0;

/** What is remembered of memos; `null` when it cannot be understood. */
export function memoIn(said: unknown): MemoMemory | null {
  if (said === undefined) return NO_MEMO;
  if (Array.isArray(said)) return null;
  const parsed = v.safeParse(memoSchema, said);
  return parsed.success && Object.keys(parsed.output.edits).length <= MEMORY_LIMITS.edits
    ? parsed.output
    : null;
}

/** Edits and what they were made from, for one kind, by the keys of its parts. */
export function editsOf(memo: MemoMemory, kind: MemoKind): { edits: MemoEdits; editedFrom: MemoEdits } {
  return { edits: ofKind(memo.edits, kind), editedFrom: ofKind(memo.from, kind) };
}

function ofKind(texts: MemoEdits, kind: MemoKind): MemoEdits {
  const start = `${kind}/`;
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) => {
      if (SHARED.includes(key)) return [[key, text]];
      return key.startsWith(start) ? [[key.slice(start.length), text]] : [];
    }),
  );
}

/** A memory in which a part has another text; `null` takes the edit back. */
export function withEdit(
  memo: MemoMemory,
  kind: MemoKind,
  part: { readonly key: string; readonly proposed: string },
  text: string | null,
): MemoMemory {
  const key = SHARED.includes(part.key) ? part.key : `${kind}/${part.key}`;
  return {
    ...memo,
    edits: put(memo.edits, key, text),
    from: put(memo.from, key, text === null ? null : part.proposed),
  };
}

function put(texts: MemoEdits, key: string, text: string | null): MemoEdits {
  const others = Object.entries(texts).filter(([known]) => known !== key);
  return Object.fromEntries(text === null ? others : [...others, [key, text]]);
}
