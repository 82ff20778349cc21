import type { Area, Counts, Digits, Finding, Refusal, Round, Subject, Table } from './words';

/** What the person wishes; `null` leaves it to Tidtam. */
export interface Wishes {
  readonly round: Round | null;
  readonly digits: Digits;
  /** The sheet to report on when several could be meant. */
  readonly sheet: string | null;
}

export interface TableSummary {
  readonly sheet: string;
  readonly area: Area;
  readonly kind: Table['kind'];
  readonly measures: number;
}

/** A check as the pane shows it: small plain data that can cross from a worker. */
export interface Summary {
  /** The round that the figures are for: the one wished, or the one found fitting. */
  readonly round: Round;
  readonly subject: Subject;
  readonly tables: readonly TableSummary[];
  /** `null` when a finding stops the report. */
  readonly counts: Counts | null;
  readonly late: number;
  readonly findings: readonly Finding[];
}

/** The files that can be saved after the job. In Excel the report is already in the workbook. */
export type Product = 'report' | 'memo';

export type Making =
  | { readonly outcome: 'made'; readonly summary: Summary; readonly sheets: readonly string[] }
  | { readonly outcome: 'stopped'; readonly summary: Summary }
  | { readonly outcome: 'refused'; readonly summary: Summary; readonly refusals: readonly Refusal[] };

export type PuttingBack =
  { readonly outcome: 'done' } | { readonly outcome: 'refused'; readonly refusals: readonly Refusal[] };

/**
 * The workbook in front of the person, as the pane needs it: a file in the page, the open workbook in Excel.
 * A promise that rejects means something unexpected; every expected outcome is a union.
 */
export interface Desk {
  /** The name of the workbook as the person knows it. */
  readonly name: string;
  readonly products: readonly Product[];
  readonly check: (wishes: Wishes) => Promise<Summary>;
  readonly make: (wishes: Wishes) => Promise<Making>;
  readonly putBack: () => Promise<PuttingBack>;
  /** Hands the product to be saved; gives the name of the file. */
  readonly save: (product: Product) => Promise<string>;
  /** Shows and selects cells of the workbook; without an area, the sheet. */
  readonly show: (sheet: string, area: Area | null) => void;
}
