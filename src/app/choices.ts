import type { ReportOptions } from '../report';

/** What the person chose for this report. */
export interface Choices extends ReportOptions {
  /** The sheet to report on when the workbook holds several tables that could be it; `null`: decide. */
  readonly sheet: string | null;
}
