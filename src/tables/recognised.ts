import type { Finding, Measure, MeasureField, Place, Round, RoundReport } from '../domain';
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
  /** How sure the role is: 1 word for word or said by a person, less for a likeness, 0 for `unknown`. */
  readonly score: number;
}

/**
 * How a field came about. `joined`: from several cells. `split`: one cell gave several entries, or a number and a title.
 * `normalised`: what was typed says it in other words, spaces or letters (`✓`, `1 ต.ค.64`, a bullet, a torn ำ).
 * `inherited`: from a neighbour or a line above, for the cell is blank. `shared`: a merged cell speaks for several
 * measures. `uncertain`: a finding asks about it.
 */
export type ReadingHow =
  'as-typed' | 'joined' | 'split' | 'normalised' | 'inherited' | 'shared' | 'uncertain';

/** One field of a row: the cells it was read from, and how. */
export interface Reading {
  readonly field: MeasureField;
  readonly places: readonly Place[];
  readonly how: readonly ReadingHow[];
}

/** A row of a table as understood: a measure and, beside it, what this table reports on it. */
export interface RecognisedRow {
  /** 0-based, both included: a measure may span rows. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly measure: Measure;
  /** What the table says in its own round (in the register: the newest round with a word in it). */
  readonly report: RoundReport | null;
  /** The fields that are more than one cell as typed; of a round's report those of the newest round. */
  readonly readings: readonly Reading[];
}

/** One table of measures found in a workbook. */
export interface RecognisedTable {
  readonly sheet: string;
  /** From the header to the last row of a measure, title lines not included. */
  readonly area: Area;
  /** Rows of the header, 0-based, both included. */
  readonly headerRows: { readonly first: number; readonly last: number };
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
  /** Whether a person said what its columns are for. */
  readonly hinted: boolean;
  /** What reading the table met: inherited cells, unknown statuses, unreadable periods… */
  readonly findings: readonly Finding[];
}
