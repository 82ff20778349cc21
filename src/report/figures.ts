import type { Measure, Round, Status } from '../domain';

/** Counts of measures by status; `unknown` has no status or one that waits for an answer. */
export interface Counts {
  readonly total: number;
  readonly notStarted: number;
  readonly inProgress: number;
  readonly done: number;
  readonly unknown: number;
}

export interface OwnerCounts extends Counts {
  /** Department; a measure with several owners counts once for each. `null`: no owner. */
  readonly owner: string | null;
}

/** The figures of a report for one round. */
export interface ProgressFigures {
  readonly round: Round;
  readonly all: Counts;
  readonly byOwner: readonly OwnerCounts[];
  /** Past due on the report's day and said not to be done; one without a status is asked about instead. */
  readonly late: readonly {
    readonly measure: Measure;
    readonly due: string;
    readonly status: Status | null;
  }[];
}
