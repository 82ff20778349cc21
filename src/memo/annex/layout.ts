import type { Phrase } from '../kinds/kind';
import type { MemoAnnex } from '../model';

/** What a column of an annex shows of a measure, in the round reported. `tick.…` are the three of document 004. */
export type ColumnContent =
  | 'measure'
  | 'steps'
  | 'owners'
  | 'monitoring'
  | 'period'
  | 'budget'
  | 'status'
  | 'tick.not-started'
  | 'tick.in-progress'
  | 'tick.done'
  | 'result'
  | 'outcome'
  | 'recommendation'
  | 'evidence';

/** What a register may hold, by which annexes are chosen. */
export type AnnexFact =
  | ColumnContent
  /** Anything at all was reported, in any round. */
  | 'reported'
  /** A status that is not the wording of the result (document 001 has it in the result's column). */
  | 'status.apart';

export interface AnnexColumn {
  readonly content: ColumnContent;
  readonly header: string;
  /** Header above this one and its neighbours of the same group. */
  readonly group?: string;
  /** Share of the width, against the other columns that are printed. */
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Left out when no measure has anything to show in it. */
  readonly optional?: true;
}

export interface AnnexLayout {
  /** Edits of its titles are remembered by it. */
  readonly key: string;
  /** Printed when some measure has one of these; left out: always. */
  readonly shows?: readonly ColumnContent[];
  readonly orientation: MemoAnnex['orientation'];
  /** One line each; one that comes out empty is left out. */
  readonly titles: readonly Phrase[];
  readonly intro?: readonly Phrase[];
  /** The key of the block behind which the table stands when the sheet of the agency wants it in the text (`ดังนี้`). */
  readonly after?: string;
  readonly columns: readonly AnnexColumn[];
}

/** Annexes that go together. */
export interface AnnexSet {
  /** All of these must be there. */
  readonly needs?: readonly AnnexFact[];
  /** None of these may be there. */
  readonly without?: readonly AnnexFact[];
  readonly layouts: readonly AnnexLayout[];
}
