import * as v from 'valibot';
import type { MemoEdits, MemoKind, Orientation } from '../memo';
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
  /** How the annexes of a kind lie; a kind that is not named has them as its layouts do. */
  readonly pages?: Readonly<Partial<Record<MemoKind, Orientation>>>;
}

export const NO_MEMO: MemoMemory = { kind: null, edits: {}, from: {} };

/** Parts that every kind of memo has alike. */
const SHARED: readonly string[] = ['from', 'code', 'date', 'to'];

export const isNoMemo = ({ kind, edits, pages = {} }: MemoMemory): boolean =>
  kind === null && Object.keys(edits).length === 0 && Object.keys(pages).length === 0;

/** What is remembered of memos; `null` when it cannot be understood. */
export function memoIn(said: unknown): MemoMemory | null {
  if (said === undefined) return NO_MEMO;
  if (Array.isArray(said)) return null;
  const parsed = v.safeParse(memoSchema, said);
  if (!parsed.success || Object.keys(parsed.output.edits).length > MEMORY_LIMITS.edits) return null;
  const { pages, ...rest } = parsed.output;
  return pages === undefined ? rest : { ...rest, pages };
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

/** A memory in which the annexes of a kind lie so; `null`: as their layouts have it. */
export function withOrientation(
  memo: MemoMemory,
  kind: MemoKind,
  orientation: Orientation | null,
): MemoMemory {
  const { pages = {}, ...rest } = memo;
  const others = Object.entries(pages).filter(([known]) => known !== kind);
  const all = orientation === null ? others : [...others, [kind, orientation] as const];
  return all.length === 0 ? rest : { ...rest, pages: Object.fromEntries(all) };
}

function put(texts: MemoEdits, key: string, text: string | null): MemoEdits {
  const others = Object.entries(texts).filter(([known]) => known !== key);
  return Object.fromEntries(text === null ? others : [...others, [key, text]]);
}
