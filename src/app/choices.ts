import type { Round } from '../domain';
import type { MemoKind } from '../memo';
import type { LayoutId, ReportOptions } from '../report';

/** What the person chose for this report. */
export interface Choices extends Omit<ReportOptions, 'round' | 'layout'> {
  /** `null`: the round that the workbook most likely means (`defaultRound`). */
  readonly round: Round | null;
  /** How the report is laid out: `null` as fits the register, and left out as was chosen before. It is remembered. */
  readonly layout?: LayoutId | null;
  /** The kind of memo: `null` as follows from the register, and left out as was chosen before. It is remembered. */
  readonly memo?: MemoKind | null;
  /** The sheet to report on when the workbook holds several tables that could be it; `null`: decide. */
  readonly sheet: string | null;
}
