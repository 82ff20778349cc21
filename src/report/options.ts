import type { Day, Round } from '../domain';

/** Choices of the person who makes a report; all have defaults, none is a constant of the domain. */
export interface ReportOptions {
  readonly round: Round;
  /** The day the report is made on: what is late is judged by it. */
  readonly today: Day;
  /** Thai digits are the rule in official writing. */
  readonly digits: 'thai' | 'arabic';
}
