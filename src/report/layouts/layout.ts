import type { RegisterSubject, Status } from '../../domain';

/** What a column of the report sheet shows of a measure. */
export type ReportColumnKey = 'title' | 'steps' | 'owners' | 'budget' | Status;

export interface ReportColumn {
  readonly key: ReportColumnKey;
  readonly header: string;
  /** pt; the columns together fit the text width of the page (see `page.ts`). */
  readonly width: number;
}

/** The report sheet of one kind of register. `{year}` and `{round}` are filled in. */
export interface ReportLayout {
  readonly subject: RegisterSubject;
  /** Lines above the table; the line of the agency stands between them. */
  readonly title: string;
  readonly yearLine: string;
  readonly columns: readonly ReportColumn[];
  /** Header over the three status columns. */
  readonly statusHeader: string;
  readonly summaryTitle: string;
  /** What is counted: measures or projects. */
  readonly counted: string;
}
