import type { Day } from './day';

/** The Buddhist era counts 543 years more than the common era. */
export const BUDDHIST_OFFSET = 543;

/** Years of the common era that the product speaks of; outside them a date is a misreading. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2156;

/** Days of a month (1–12) of a common-era year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A day from its common-era parts, or `null` when there is no such day (31 February). */
export function makeDay(year: number, month: number, day: number): Day | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The common-era parts of a day. */
export function dayParts(day: Day): { year: number; month: number; day: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date };
}

/** Milliseconds. */
const DAY_LENGTH = 86_400_000;

/** Whole days from one day to another; negative when that is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_LENGTH);

export type Era = 'buddhist' | 'common';

/**
 * The common-era year meant by a number as typed with so many digits.
 *
 * With four digits 2400–2699 is Buddhist and 1900–2156 common. With two digits and no era word, 40–99 is
 * Buddhist (`64` = 2564 = 2021) and 00–39 common (`21` = 2021): read as 2500–2539 they would be long before
 * the first ITA, and 2600 is long after this program. One or three digits are no year.
 */
export function yearMeant(value: number, length: number, era: Era | null): number | null {
  if (length === 2) {
    const buddhist = era === 'buddhist' || (era === null && value >= 40);
    return buddhist ? 2500 + value - BUDDHIST_OFFSET : 2000 + value;
  }
  if (length !== 4) return null;
  const buddhist = era === 'buddhist' || (era === null && value >= 2400 && value < 2700);
  const year = buddhist ? value - BUDDHIST_OFFSET : value;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
