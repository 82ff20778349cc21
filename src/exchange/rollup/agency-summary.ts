import type { AgencyKind, Day, Round, Status } from '../../domain';

/** What is kept of one workbook at the most: a hostile one must not fill the summary of all the others. */
export const SUMMARY_LIMITS = {
  /** Characters of a measure, and of its owners; what is cut ends with `…`. */
  title: 400,
  owner: 160,
  /** Characters of a name of an agency or a place. */
  name: 200,
  /** Late measures; how many more there are is in `late` of the round. */
  late: 2_000,
} as const;

/** Measures of one workbook in one round. */
export interface RoundCounts {
  readonly round: Round;
  readonly notStarted: number;
  readonly inProgress: number;
  readonly done: number;
  /** Without a status, or with one that waits for an answer. */
  readonly unknown: number;
  /** Past due and not done, by what this round says; a measure is late once, by the newest round that tells its status. */
  readonly late: number;
  /** Whether the workbook says anything of this round. */
  readonly told: boolean;
}

/** What a district or province office wants to know of one agency's workbook: a few lines, whatever its size. */
export interface AgencySummary {
  /** Path of the file from the folder, parted by `/`. */
  readonly file: string;
  readonly agency: string | null;
  readonly kind: AgencyKind;
  /** Without the word for it: `เมืองสมมุติ`. */
  readonly district: string | null;
  readonly province: string | null;
  readonly fiscalYear: number | null;
  readonly measures: number;
  readonly rounds: readonly RoundCounts[];
  /** Findings that should be looked at before signing. */
  readonly warnings: number;
}

/** A measure that is past due and not done. */
export interface LateMeasure {
  readonly title: string;
  /** Departments, one a line; empty when none is named. */
  readonly owner: string;
  readonly due: Day;
  readonly round: Round;
  readonly status: Status;
}

/** A workbook as summed up. */
export interface SummedUp {
  readonly summary: AgencySummary;
  /** In the order of the workbook. */
  readonly late: readonly LateMeasure[];
}

/** A file that is not among the figures. */
export interface LeftOut {
  readonly file: string;
  /** A sentence for a person, in the language of the summary. */
  readonly reason: string;
}
