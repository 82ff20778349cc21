import type { Agency } from './agency';
import type { Measure } from './measure';

/** `projects`: the year's plan is monitored (document 003) instead of integrity measures. */
export type RegisterSubject = 'measures' | 'projects';

/** Everything a report and a memo are made from. */
export interface Register {
  readonly subject: RegisterSubject;
  /** Buddhist fiscal year, or `null` when no title, sheet or date tells. */
  readonly fiscalYear: number | null;
  readonly agency: Agency;
  readonly measures: readonly Measure[];
}
