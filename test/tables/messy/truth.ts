import type { Round, Status } from '../../../src/domain';

/** What is true of a measure in one round. */
export interface TrueReport {
  readonly status: Status | null;
  readonly result: string | null;
  readonly outcome: string | null;
  readonly recommendation: string | null;
  readonly evidence: string | null;
}

/** What a measure of the clean register says; the sheet is made from it, and never the other way. */
export interface TrueMeasure {
  readonly number: string | null;
  readonly topic: string | null;
  readonly title: string;
  readonly steps: readonly string[];
  readonly owners: readonly string[];
  readonly monitoring: string | null;
  readonly period: { readonly from: string | null; readonly to: string } | null;
  readonly budget: number | null;
  /** `null`: the table's own round. */
  readonly reports: ReadonlyMap<Round | null, TrueReport>;
}

export type TrueField =
  | 'number'
  | 'topic'
  | 'title'
  | 'steps'
  | 'owners'
  | 'monitoring'
  | 'period'
  | 'budget'
  | `${keyof TrueReport} ${'own' | Round}`;

/** A cell of the sheet, 0-based. */
export type At = readonly [row: number, column: number];

/** A measure and the cells that its fields were written to (or left blank in). */
export interface TrueRow {
  readonly truth: TrueMeasure;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly cells: ReadonlyMap<TrueField, readonly At[]>;
}

export interface TrueTable {
  readonly sheet: string;
  /** First row and first column of the header. */
  readonly at: At;
  /** That its titles tell. */
  readonly fiscalYear: number | null;
  /** That the titles of other tables on the sheet may tell. */
  readonly pageYear: number;
  readonly round: Round | null;
  readonly rows: readonly TrueRow[];
}

export const NO_TRUE_REPORT: TrueReport = {
  status: null,
  result: null,
  outcome: null,
  recommendation: null,
  evidence: null,
};
