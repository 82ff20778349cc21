import type { Day, Round } from '../domain';
import type { LayoutId } from './layouts';

/** Choices of the person who makes a report; all have defaults, none is a constant of the domain. */
export interface ReportOptions {
  /** The round whose results and statuses are reported. */
  readonly round: Round;
  /** The day the report is made on: what is late is judged by it, unless `asOf` names another. */
  readonly today: Day;
  /** Thai digits are the rule in official writing. */
  readonly digits: 'thai' | 'arabic';
  /** How the report sheet is laid out; `null` or left out: as fits what the register has (`defaultLayout`). */
  readonly layout?: LayoutId | null;
  /** Reports as of this day (`ณ วันที่ …`) instead of by round; the statuses are those of `round`. */
  readonly asOf?: Day | null;
}

/** The day by which things are late, and that the figures bear. */
export function dayOf({ asOf, today }: Pick<ReportOptions, 'asOf' | 'today'>): Day {
  return asOf ?? today;
}
