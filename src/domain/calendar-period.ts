import { BUDDHIST_OFFSET, daysInMonth, makeDay } from './calendar';
import { datePartsAt, type DateParts } from './date-parts';
import type { DateToken } from './date-tokens';
import type { Day } from './day';
import type { Period } from './period';

export type Tokens = readonly DateToken[];

export function isRangeMark(token: DateToken | undefined): boolean {
  return token?.is === 'to' || (token?.is === 'mark' && token.mark === '-');
}

/** Without a year a month lies in the fiscal year of the plan. */
function yearInFiscalYear(month: number, fiscalYear: number): number {
  return fiscalYear - BUDDHIST_OFFSET - (month >= 10 ? 1 : 0);
}

function firstDay(parts: DateParts & { month: number; year: number }): Day | null {
  return makeDay(parts.year, parts.month, parts.day ?? 1);
}

function lastDay(parts: DateParts & { month: number; year: number }): Day | null {
  return makeDay(parts.year, parts.month, parts.day ?? daysInMonth(parts.year, parts.month));
}

/** Months and days in one number, to tell which of two dates without years comes first in a year. */
function orderInYear(month: number, day: number | null): number {
  return month * 32 + (day ?? 1);
}

/**
 * Fills what one end leaves to the other: the month (`1 - 31 มี.ค. 65`), the year before (`1 ต.ค. - 31 มี.ค. 65`),
 * the year after (`1 ต.ค. 64 - 31 มี.ค.`), or both years from the fiscal year.
 */
function range(left: DateParts, right: DateParts, fiscalYear: number | null): Period | null {
  if (right.month === null) return null;
  const month = left.month ?? right.month;
  const wraps = orderInYear(month, left.day) > orderInYear(right.month, right.day ?? 31);
  const fallback = fiscalYear === null ? null : yearInFiscalYear(right.month, fiscalYear);
  const lastYear = right.year ?? (left.year === null ? fallback : left.year + (wraps ? 1 : 0));
  if (lastYear === null) return null;
  const from = firstDay({ day: left.day, month, year: left.year ?? lastYear - (wraps ? 1 : 0) });
  const to = lastDay({ day: right.day, month: right.month, year: lastYear });
  return from === null || to === null ? null : { from, to };
}

/** A single day is a due day; a single month is the whole of it. */
function single(parts: DateParts, fiscalYear: number | null): Period | null {
  if (parts.month === null) return null;
  const year = parts.year ?? (fiscalYear === null ? null : yearInFiscalYear(parts.month, fiscalYear));
  if (year === null) return null;
  const known = { ...parts, month: parts.month, year };
  const to = lastDay(known);
  if (to === null) return null;
  return { from: parts.day === null ? firstDay(known) : null, to };
}

/** A day, a month, or a range of them, and nothing else. */
export function calendarPeriod(tokens: Tokens, fiscalYear: number | null): Period | null {
  const left = datePartsAt(tokens, 0);
  if (!left) return null;
  if (left.next === tokens.length) return single(left.parts, fiscalYear);
  if (!isRangeMark(tokens[left.next])) return null;
  const right = datePartsAt(tokens, left.next + 1);
  return right && right.next === tokens.length ? range(left.parts, right.parts, fiscalYear) : null;
}
