import type { Day } from './day';

/** ระยะเวลา: from a day to a day, both included. A single due day has `from === null`. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day;
}
