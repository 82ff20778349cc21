import type { Status } from '../../domain';
import type { ReportPage } from './page';

/**
 * The layouts of the report sheet. `status`: three columns of ticks with the evidence (document 004);
 * `status-owner`: the same with the one responsible; `report`: six columns with period, result and recommendation
 * (001); `outcome`: result and outcome (002); `projects`: budget and status (003); `plan`: no report, the plan itself
 * (000, 002, 004).
 */
export const LAYOUT_IDS = ['status', 'status-owner', 'report', 'outcome', 'projects', 'plan'] as const;

export type LayoutId = (typeof LAYOUT_IDS)[number];

/** What a column of the report sheet shows of a measure; `status` is its status in words, the three are ticks. */
export type ReportColumnKey =
  | 'number'
  | 'title'
  | 'steps'
  | 'owners'
  | 'monitoring'
  | 'period'
  | 'budget'
  | 'result'
  | 'outcome'
  | 'recommendation'
  | 'status'
  | Status;

export interface ReportColumn {
  readonly key: ReportColumnKey;
  readonly header: string;
  /** pt; the columns together fit the text width of the page (see `page.ts`). */
  readonly width: number;
  /** What several rows of a page share is printed once, in a merged cell (documents 000, 004). */
  readonly shared?: true;
}

/** The report sheet of one kind. In its texts `{agency}`, `{place}`, `{year}`, `{when}` are filled in. */
export interface ReportLayout {
  readonly id: LayoutId;
  /** Numbers of the documents it follows. */
  readonly source: string;
  readonly page: ReportPage;
  /** Lines above the table. */
  readonly titles: readonly string[];
  readonly columns: readonly ReportColumn[];
  /** Header over the three columns of ticks. */
  readonly statusHeader: string;
  /** What the one who signs below the table did. */
  readonly signer: string;
  /** It reports on a round or a day; a plan does not. */
  readonly reports: boolean;
}
