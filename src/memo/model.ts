import type { Day, SignatureBlock } from '../domain';
import type { Secrecy, Speed } from './text/classes';

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
  /** ชั้นความเร็ว, in red beside the emblem; left out of most memos. */
  readonly speed?: Speed;
  /** ชั้นความลับ, in red at the top and the foot of every page. */
  readonly secrecy?: Secrecy;
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
  /** Pictures of what was done, on pages of their own behind everything else. */
  readonly evidence?: MemoEvidence;
  /** PNG or JPEG of the emblem; `null` leaves its space free. */
  readonly emblem: Uint8Array | null;
}

/**
 * `approval`: of measures that were planned (document 000). `report`: with annexes (002, 004). `sections`: with numbered
 * sections (001). `monitoring`: with sections, on measures or projects (003). `cover`: a few lines before the annexes.
 */
export const MEMO_KINDS = ['report', 'sections', 'approval', 'monitoring', 'cover'] as const;
export type MemoKind = (typeof MEMO_KINDS)[number];

/**
 * What a person wrote instead of what was proposed, by the key of the part: that of a block, or `from`, `code`, `date`,
 * `subject`, `to`, `<annex>.titles` (one a line), `<annex>.intro`. An empty text leaves the part out.
 */
export type MemoEdits = Readonly<Record<string, string>>;

/** `item`: a list entry, its mark in the text (`๑.`, `-`, `ส่วนที่ ๑`). `closing`: จึงเรียนมาเพื่อโปรดทราบ. */
export type BlockStyle = 'paragraph' | 'heading' | 'item' | 'closing';

export interface MemoBlock {
  readonly block: BlockStyle;
  /** Stable within the kind, and so what an edit is remembered by: `p1`, `closing`, `item3`. */
  readonly key: string;
  readonly text: string;
}

/** How the paper of an annex lies. */
export const ORIENTATIONS = ['portrait', 'landscape'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** A table on pages of its own behind the memo. */
export interface MemoAnnex {
  /** `plan`, `status`, …: one of each at the most. */
  readonly key: string;
  readonly orientation: Orientation;
  readonly titles: readonly string[];
  /** A paragraph between the titles and the table (document 001). */
  readonly intro?: string;
  /**
   * The key of the block that the table follows in the text (document 004: …มีรายละเอียด ดังนี้). One of very many rows, or
   * with a row as high as a page, stands behind the memo all the same.
   */
  readonly after?: string;
  readonly table: MemoTable;
}

/** Pictures two to a page. */
export interface MemoEvidence {
  readonly titles: readonly string[];
  /** PNG or JPEG. */
  readonly pictures: readonly { readonly bytes: Uint8Array; readonly caption: string }[];
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
  /** One cell with the one above it, whose text it repeats for who does not merge (การกำกับติดตาม of documents 000, 004). */
  readonly above?: true;
  /** A section line between rows: bold, and never left behind at the foot of a page. */
  readonly section?: true;
}
