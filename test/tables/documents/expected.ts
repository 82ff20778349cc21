import type { Period, Status } from '../../../src/domain';
import type { ColumnRole, TableKind } from '../../../src/tables';

/** What a row of a document says, field by field; written out by hand from the printed page. */
export interface ExpectedRow {
  readonly number: string | null;
  readonly title: string;
  readonly steps: readonly string[];
  readonly owners: readonly string[];
  readonly monitoring: string | null;
  readonly period: Period | null;
  readonly status: Status | null;
  readonly result: string | null;
  readonly outcome: string | null;
  readonly recommendation: string | null;
  readonly evidence: string | null;
}

export interface ExpectedTable {
  readonly kind: TableKind;
  /** Buddhist era, as far as the titles tell. */
  readonly fiscalYear: number | null;
  readonly columns: readonly (readonly [header: string, role: ColumnRole])[];
  readonly rows: readonly ExpectedRow[];
}

/** A row of which most fields are empty. */
export function row(said: Partial<ExpectedRow> & Pick<ExpectedRow, 'title'>): ExpectedRow {
  return {
    number: null,
    steps: [],
    owners: [],
    monitoring: null,
    period: null,
    status: null,
    result: null,
    outcome: null,
    recommendation: null,
    evidence: null,
    ...said,
  };
}
