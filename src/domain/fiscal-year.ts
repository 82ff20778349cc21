import { BUDDHIST_OFFSET, dayParts } from './calendar';
import type { Day } from './day';
import type { Round } from './round';

/** A period whose both ends are known. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The Buddhist fiscal year of a day: 1 October – 30 September, named by the year in which it ends
 * (พระราชบัญญัติวิธีการงบประมาณ): 1 October 2021 is in 2565.
 */
export function fiscalYearOf(day: Day): number {
  const { year, month } = dayParts(day);
  return year + BUDDHIST_OFFSET + (month >= 10 ? 1 : 0);
}

/** First and last day of a Buddhist fiscal year. */
export function fiscalYearPeriod(fiscalYear: number): Span {
  const last = fiscalYear - BUDDHIST_OFFSET;
  return { from: `${last - 1}-10-01`, to: `${last}-09-30` };
}

/** What a round reports on: 1 October – 31 March, or the whole fiscal year. */
export function roundPeriod(fiscalYear: number, round: Round): Span {
  const whole = fiscalYearPeriod(fiscalYear);
  return round === 12 ? whole : { from: whole.from, to: `${fiscalYear - BUDDHIST_OFFSET}-03-31` };
}

/** Quarter 1–4 of a Buddhist fiscal year; the first is October – December. */
export function quarterPeriod(fiscalYear: number, quarter: 1 | 2 | 3 | 4): Span {
  const last = fiscalYear - BUDDHIST_OFFSET;
  return {
    1: { from: `${last - 1}-10-01`, to: `${last - 1}-12-31` },
    2: { from: `${last}-01-01`, to: `${last}-03-31` },
    3: { from: `${last}-04-01`, to: `${last}-06-30` },
    4: { from: `${last}-07-01`, to: `${last}-09-30` },
  }[quarter];
}
