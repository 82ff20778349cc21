import type { Day, Measure, Register, Round, Status } from '../domain';
import { statusIn } from './progress-figures';

/** The statuses that an earlier report told. */
export interface PreviousReport {
  /** The day it was made on, or as of which. */
  readonly day: Day;
  readonly round: Round;
  /** How many measures it told of. */
  readonly total: number;
  /** What it told of a measure: a status, `null` for one that waited, `undefined` when the measure was not in it. */
  readonly statusOf: (measure: Measure) => Status | null | undefined;
}

/** A measure whose status is not what it was; `before` is `undefined` for a new one. */
export interface StatusChange {
  readonly measure: Measure;
  readonly before: Status | null | undefined;
  readonly now: Status | null;
}

/** From round 6 to round 12, as far as the register holds both; `null` when there is nothing to compare. */
export function roundChanges({ measures }: Register, round: Round): readonly StatusChange[] | null {
  if (round !== 12 || !measures.some((measure) => statusIn(measure, 6) !== null)) return null;
  return measures.flatMap((measure) => {
    const [before, now] = [statusIn(measure, 6), statusIn(measure, 12)];
    return before === now ? [] : [{ measure, before, now }];
  });
}

/** Since an earlier report: measures whose status is another, new ones, and how many are no longer there. */
export function changesSince(
  { measures }: Register,
  round: Round,
  previous: PreviousReport,
): { readonly changes: readonly StatusChange[]; readonly removed: number } {
  let known = 0;
  const changes = measures.flatMap((measure) => {
    const before = previous.statusOf(measure);
    if (before !== undefined) known++;
    const now = statusIn(measure, round);
    return before === now ? [] : [{ measure, before, now }];
  });
  return { changes, removed: Math.max(0, previous.total - known) };
}
