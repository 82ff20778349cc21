import type { ExchangeField } from '../field';
import type { Source } from './said';

/** A text that came back, with everyone who said it. */
export interface Side {
  readonly text: string;
  /** In an order of their own, whatever the order of the files. */
  readonly sources: readonly Source[];
}

/** A cell that takes what came back. */
export interface TakenCell extends Side {
  readonly id: string;
  readonly field: ExchangeField;
  /** What was sent; `null` where only its hash is known, or nothing. */
  readonly sent: string | null;
  readonly now: string;
  /** Who said what was there till now, and has been gone on from. */
  readonly agreeing: readonly Source[];
}

/** A cell changed here and there, or by two files, and not to the same. */
export interface Conflict {
  /** Another one as soon as one of the texts is another: an answer is to what was seen. */
  readonly key: string;
  readonly id: string;
  readonly field: ExchangeField;
  readonly sent: string | null;
  readonly now: string;
  /** In the order of their texts; an answer names a side by its index. */
  readonly sides: readonly Side[];
  /** Who came to the same as what is there now. */
  readonly agreeing: readonly Source[];
}

/**
 * Why a change is not taken. `plan`: what the coordinator plans; `not-yours`: a row that was only to be read;
 * `other-round`; `row-gone`: the register no longer has the row; `row-deleted`: the file no longer has it;
 * `id-changed`: another id was typed into a row; `id-twice`: several rows of the register have the id; `no-column`: the register has none for it.
 */
export type RefusalReason =
  'plan' | 'not-yours' | 'other-round' | 'no-column' | 'row-gone' | 'row-deleted' | 'id-changed' | 'id-twice';

/** A change that a department had no business making, with what it said. */
export interface Refusal extends Side {
  readonly reason: RefusalReason;
  readonly id: string;
  /** `null` when it is about the row as a whole; `text` is then the id that was typed, or empty. */
  readonly field: ExchangeField | null;
  readonly sent: string | null;
  /** What is there now; `null` for a row that the register does not have. */
  readonly now: string | null;
}

/** What merging rows comes to. In the register's order, then that of the fields. */
export interface Merged {
  readonly taken: readonly TakenCell[];
  /** Changed in a file to what is there already. */
  readonly agreed: readonly TakenCell[];
  readonly conflicts: readonly Conflict[];
  readonly refused: readonly Refusal[];
}
