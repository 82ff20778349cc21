import type { Finding, Measure, Round, RoundReport } from '../domain';
import type { Area } from '../workbook';
import type { ColumnRole } from './roles';

/**
 * The standard tables. `plan`: four columns, no status (000, 002, 004). `status`: the three tick columns
 * (004). `report`: result and recommendation (001). `outcome`: result and outcome (002). `projects`: the
 * year's projects (003). `register`: Tidtam's own. `tracker`: any other table of measures with a status
 * column, such as an English action list.
 */
export type TableKind = 'plan' | 'status' | 'report' | 'outcome' | 'projects' | 'register' | 'tracker';

export interface RecognisedColumn {
  /** 0-based column of the sheet. */
  readonly column: number;
  /** As printed; of a two-level header `group / header`. */
  readonly header: string;
  readonly role: ColumnRole;
  /** The round this column speaks of (the register has a set for each), or `null`. */
  readonly round: Round | null;
}

/** A row of a table as understood: a measure and, beside it, what this table reports on it. */
export interface RecognisedRow {
  /** 0-based, both included: a measure may span rows. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly measure: Measure;
  /** What the table says in its own round (in the register: the newest round with a word in it). */
  readonly report: RoundReport | null;
}

/** One table of measures found in a workbook. */
export interface RecognisedTable {
  readonly sheet: string;
  /** From the header to the last row of a measure, title lines not included. */
  readonly area: Area;
  readonly kind: TableKind;
  /** Lines above the header, as typed. */
  readonly titles: readonly string[];
  /** Buddhist fiscal year told by titles or sheet name, or `null`. */
  readonly fiscalYear: number | null;
  /** The round told by titles or sheet name, or `null`. */
  readonly round: Round | null;
  readonly columns: readonly RecognisedColumn[];
  readonly rows: readonly RecognisedRow[];
  /** 0–1: the share of headers placed, weighed by how close they are. */
  readonly confidence: number;
  /** What reading the table met: inherited cells, unknown statuses, unreadable periods… */
  readonly findings: readonly Finding[];
}
