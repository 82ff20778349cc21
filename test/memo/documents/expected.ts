import type { BlockStyle, MemoEdits, MemoKind } from '../../../src/memo';

/** A document's memo as it stands on its paper, written out by hand; its agency, people and places are invented. */
export interface ExpectedMemo {
  /** The sample workbook. */
  readonly file: string;
  readonly round: 6 | 12;
  readonly today: string;
  readonly digits: 'thai' | 'arabic';
  /** Chosen by a person; `null`: the kind that follows from the workbook. */
  readonly chosen: MemoKind | null;
  /** What a person wrote, because the workbook does not hold what the document says. */
  readonly edits: MemoEdits;
  readonly kind: MemoKind;
  readonly from: string;
  readonly code: string;
  readonly date: string;
  readonly subject: string;
  readonly to: string;
  readonly body: readonly (readonly [BlockStyle, string])[];
  /** Lines of each block as `signatureLines` of the test has them. */
  readonly signatures: readonly (readonly string[])[];
  readonly annexes: readonly ExpectedAnnex[];
}

export interface ExpectedAnnex {
  readonly key: string;
  /** The block that it follows in the text; `null`: it stands behind the memo. */
  readonly after: string | null;
  readonly titles: readonly string[];
  readonly intro: string | null;
  readonly header: readonly (readonly string[])[];
  /** Lines of a cell parted by `\n`. */
  readonly rows: readonly (readonly string[])[];
  /** Rows whose last cell is one with that of the row above. */
  readonly merged: readonly number[];
}
