import type { Phrase } from '../kinds/kind';
import type { MemoAnnex } from '../model';

/** What a column of an annex shows of a measure, in the round reported. `tick.…` are the three of document 004. */
export type ColumnContent =
  | 'measure'
  | 'steps'
  | 'owners'
  | 'budget'
  | 'status'
  | 'tick.not-started'
  | 'tick.in-progress'
  | 'tick.done'
  | 'result'
  | 'outcome'
  | 'recommendation'
  | 'evidence';

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
  /** Printed when some measure has one of these; the first layout also when no layout of the kind fits. */
  readonly shows: readonly ColumnContent[];
  readonly orientation: MemoAnnex['orientation'];
  readonly titles: readonly Phrase[];
  readonly columns: readonly AnnexColumn[];
}
