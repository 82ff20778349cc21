import type { Round } from '../domain';
import type { ReportOptions } from '../report';

/** What the person chose for this report. */
export interface Choices extends Omit<ReportOptions, 'round'> {
  /** `null`: the round that the workbook most likely means (`defaultRound`). */
  readonly round: Round | null;
  /** The sheet to report on when the workbook holds several tables that could be it; `null`: decide. */
  readonly sheet: string | null;
}
