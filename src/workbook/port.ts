import type { WorkbookPlan } from './plan';
import type { WorkbookSnapshot } from './snapshot';

/** Why a plan was not applied. Nothing was written. */
export type Refusal =
  | { readonly reason: 'cell-changed'; readonly sheet: string; readonly row: number; readonly column: number }
  | { readonly reason: 'sheet-missing'; readonly sheet: string }
  | { readonly reason: 'sheet-protected'; readonly sheet: string }
  | { readonly reason: 'cell-merged'; readonly sheet: string; readonly row: number; readonly column: number }
  /** A formula over several cells, of which the plan would change only some. */
  | {
      readonly reason: 'array-formula';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
    }
  | { readonly reason: 'table-overlaps'; readonly sheet: string; readonly table: string }
  | { readonly reason: 'read-only' }
  | { readonly reason: 'structure-locked' }
  | { readonly reason: 'invalid-plan'; readonly detail: string };

/** Brings the workbook back to what it was before one `apply`. Opaque to everyone but its adapter. */
export interface RestorePoint {
  readonly id: string;
  /** Names of the sheets that the plan made or changed, as they are called now. */
  readonly sheets: readonly string[];
}

export type ApplyOutcome =
  | {
      readonly outcome: 'applied';
      readonly restore: RestorePoint;
      /** The name each put sheet got, by mark. */
      readonly sheetNames: Readonly<Record<string, string>>;
    }
  | { readonly outcome: 'refused'; readonly refusals: readonly Refusal[] };

/** A workbook that can be read as a whole and changed by a plan: in Excel, or in a file. */
export interface WorkbookPort {
  read(): Promise<WorkbookSnapshot>;
  /** Checks the whole plan first; writes all of it or nothing. */
  apply(plan: WorkbookPlan): Promise<ApplyOutcome>;
  /** Puts back what `apply` changed; refused when later edits touched the same cells. */
  restore(point: RestorePoint): Promise<ApplyOutcome>;
}
