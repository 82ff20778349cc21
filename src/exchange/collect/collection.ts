import type { Day, Finding, Round } from '../../domain';
import type { Merged, Source } from '../merge';
import type { RowTexts } from '../row-texts';

/** What a person said of what cannot be decided by itself, by the keys of each; what is left out is undecided. */
export interface Decisions {
  /** `now`: keep what is there; else the index of the side that is to be taken. */
  readonly conflicts: Readonly<Record<string, 'now' | number>>;
  /** Whether a proposed row is to be added. */
  readonly added: Readonly<Record<string, boolean>>;
  /** Whether a row of which that is not sure is the row of the register that it is like. */
  readonly same: Readonly<Record<string, boolean>>;
}

export const UNDECIDED: Decisions = { conflicts: {}, added: {}, same: {} };

/** A row of a file that is none of the register's, or may be one. */
interface LooseRow {
  readonly key: string;
  readonly texts: RowTexts;
  /** The files that have it, word for word. */
  readonly sources: readonly Source[];
}

/** A row that a department proposes. */
export interface ProposedRow extends LooseRow {
  /** What it typed into the column of ids. */
  readonly typedId: string | null;
  /** Without the title of a measure it is only told, never added. */
  readonly addable: boolean;
}

/** A row that has lost its id, or whose id stands beside another measure. */
export interface UnsureRow extends LooseRow {
  /** The row of the register that it may be. */
  readonly id: string;
}

/** Why a file is not merged. */
export type FileRefusal =
  | { readonly reason: 'wrong-year'; readonly year: number; readonly ours: number }
  | { readonly reason: 'wrong-agency'; readonly agency: string; readonly ours: string }
  /** Nothing in it is known here. */
  | { readonly reason: 'not-ours' };

/** The sending that a file answers to, as far as anything tells. */
export interface AnsweredSending {
  readonly id: string | null;
  readonly owner: string | null;
  readonly round: Round | null;
  readonly day: Day | null;
  readonly due: Day | null;
  /** Whether it is remembered here. */
  readonly known: boolean;
}

export interface CollectedFile {
  readonly name: string;
  readonly savedBy: string | null;
  readonly savedAt: string | null;
  readonly refused: FileRefusal | null;
  readonly sending: AnsweredSending;
  /** Rows that it has. */
  readonly rows: number;
  readonly notes: readonly Finding[];
}

/** What any number of returned workbooks come to. The same whatever their order. */
export interface Collection extends Merged {
  /** By when they were saved, then by name. */
  readonly files: readonly CollectedFile[];
  readonly proposed: readonly ProposedRow[];
  readonly unsure: readonly UnsureRow[];
}
