import type { Finding, MeasureField, Place, Round, RoundReport } from '../../domain';
import type { Measure } from '../../domain';
import type { MeasureRows } from './body';
import type { RowNotes } from './row-notes';

/** A measure being read: what later steps may still change. */
export interface RowDraft {
  readonly source: MeasureRows;
  readonly first: number;
  readonly last: number;
  measure: Measure;
  /** By round; `null`: the table names none. */
  readonly reports: ReadonlyMap<Round | null, RoundReport>;
  readonly findings: Finding[];
  readonly notes: RowNotes;
}

export type Places = Partial<Record<MeasureField, Place>>;
