import type { Day, SignatureBlock } from '../domain';

/**
 * A memo (บันทึกข้อความ, แบบที่ ๒๙ of the Regulation on Correspondence B.E. 2526) as data: what stands on the
 * paper, in order, digits already as they will print. `null` prints a dotted blank to be filled in by hand.
 */
export interface MemoModel {
  readonly kind: MemoKind;
  /** The day of the memo; also the day the file bears, so that the same memo is the same file. */
  readonly day: Day;
  /** For what the writer itself numbers: the pages. */
  readonly digits: 'thai' | 'arabic';
  /** ส่วนราชการ */
  readonly from: string | null;
  /** ที่ */
  readonly code: string | null;
  /** วันที่ */
  readonly date: string | null;
  /** เรื่อง */
  readonly subject: string;
  /** เรียน */
  readonly to: string | null;
  readonly body: readonly MemoBlock[];
  readonly signatures: readonly SignatureBlock[];
  readonly annexes: readonly MemoAnnex[];
  /** PNG or JPEG of the emblem; `null` leaves its space free. */
  readonly emblem: Uint8Array | null;
}

/** `report`: documents 002 and 004. `monitoring`: document 003. */
export type MemoKind = 'report' | 'monitoring';

export type MemoBlock =
  /** A paragraph with its first line indented. */
  | { readonly block: 'paragraph'; readonly text: string }
  /** An un-numbered heading of a section (document 003). */
  | { readonly block: 'heading'; readonly text: string }
  /** A list entry, its mark in the text (`๑.`). */
  | { readonly block: 'item'; readonly text: string }
  /** จึงเรียนมาเพื่อโปรดทราบ */
  | { readonly block: 'closing'; readonly text: string };

/** A table on pages of its own behind the memo. */
export interface MemoAnnex {
  readonly orientation: 'portrait' | 'landscape';
  readonly titles: readonly string[];
  readonly table: MemoTable;
}

export interface MemoTable {
  /** Widths as shares of the text width; they sum to 1. */
  readonly widths: readonly number[];
  /** Header rows, repeated on every page. */
  readonly header: readonly (readonly MemoCell[])[];
  readonly rows: readonly (readonly MemoCell[])[];
}

export interface MemoCell {
  /** One entry a line. */
  readonly lines: readonly string[];
  readonly align?: 'left' | 'center' | 'right';
  readonly columns?: number;
  readonly rows?: number;
  /** A section line between rows: bold, and never left behind at the foot of a page. */
  readonly section?: true;
}
