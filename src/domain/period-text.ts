import { BUDDHIST_OFFSET, daysInMonth, makeDay } from './calendar';
import { datePartsAt, yearAt, type DateParts } from './date-parts';
import { dateTokens, type DateToken } from './date-tokens';
import { formatDay, withoutStrayDots } from './day-text';
import type { Day } from './day';
import { fiscalYearPeriod, quarterPeriod, roundPeriod } from './fiscal-year';
import type { Period } from './period';

export interface PeriodRead {
  readonly period: Period;
  /** A number of it is written with two kinds of digits: read, but to be shown to a person. */
  readonly mixedDigits: boolean;
}

type Tokens = readonly DateToken[];

function isRangeMark(token: DateToken | undefined): boolean {
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

function calendarPeriod(tokens: Tokens, fiscalYear: number | null): Period | null {
  const left = datePartsAt(tokens, 0);
  if (!left) return null;
  if (left.next === tokens.length) return single(left.parts, fiscalYear);
  if (!isRangeMark(tokens[left.next])) return null;
  const right = datePartsAt(tokens, left.next + 1);
  return right && right.next === tokens.length ? range(left.parts, right.parts, fiscalYear) : null;
}

/** The fiscal year named by the rest of the tokens, the plan's when nothing is left, `null` for other words. */
function namedYear(tokens: Tokens, at: number, fiscalYear: number | null): number | null {
  let start = at;
  const token = tokens[start];
  if (token?.is === 'fiscal-year' || (token?.is === 'mark' && token.mark === '/')) start += 1;
  if (start === tokens.length) return start === at || token?.is === 'fiscal-year' ? fiscalYear : null;
  const year = yearAt(tokens, start);
  return year && year.next === tokens.length ? year.year + BUDDHIST_OFFSET : null;
}

function quarters(tokens: Tokens, fiscalYear: number | null): Period | null {
  const first = tokens[1];
  if (first?.is !== 'number') return null;
  let next = 2;
  let last = first;
  if (isRangeMark(tokens[2])) {
    const at = tokens[3]?.is === 'quarter' ? 4 : 3;
    const token = tokens[at];
    if (token?.is !== 'number') return null;
    last = token;
    next = at + 1;
  }
  const year = namedYear(tokens, next, fiscalYear);
  if (year === null || !isQuarter(first.value) || !isQuarter(last.value)) return null;
  return { from: quarterPeriod(year, first.value).from, to: quarterPeriod(year, last.value).to };
}

function isQuarter(value: number): value is 1 | 2 | 3 | 4 {
  return value === 1 || value === 2 || value === 3 || value === 4;
}

/** `รอบ ๖ เดือน`, `รอบ ๖ เดือนแรก`, `รอบ 12 เดือน` */
function rounds(tokens: Tokens, fiscalYear: number | null): Period | null {
  const length = tokens[1];
  if (length?.is !== 'number' || tokens[2]?.is !== 'months') return null;
  const year = namedYear(tokens, tokens[3]?.is === 'first' ? 4 : 3, fiscalYear);
  if (year === null || (length.value !== 6 && length.value !== 12)) return null;
  return roundPeriod(year, length.value);
}

/** A text that begins with "from" must name two ends. */
function fromTokens(all: Tokens, fiscalYear: number | null): Period | null {
  const open = all[0]?.is === 'since';
  const period = readTokens(open ? all.slice(1) : all, fiscalYear);
  return open && !all.some(isRangeMark) ? null : period;
}

function readTokens(all: Tokens, fiscalYear: number | null): Period | null {
  const first = all[0]?.is;
  if (first === 'round') return rounds(all, fiscalYear);
  const tokens = all.filter((token) => token.is !== 'months' && token.is !== 'first');
  if (tokens.length === 0) return null;
  if (first === 'quarter') return quarters(tokens, fiscalYear);
  if (first === 'fiscal-year' || first === 'fiscal-year-end' || first === 'fiscal-year-whole') {
    const year = namedYear(tokens, 1, fiscalYear);
    if (year === null) return null;
    const whole = fiscalYearPeriod(year);
    return first === 'fiscal-year-end' ? { from: null, to: whole.to } : whole;
  }
  if (first === 'month-end') {
    const month = calendarPeriod(tokens.slice(1), fiscalYear);
    return month && month.from !== null ? { from: null, to: month.to } : null;
  }
  return calendarPeriod(tokens, fiscalYear);
}

/**
 * ระยะเวลา as typed: a range (`1 ต.ค.64 - 31 มี.ค.65`), a due day, a whole month, a quarter, a round or a fiscal year.
 * `fiscalYear` (Buddhist) is the plan's, for what names no year (`สิ้นปีงบประมาณ`, `ไตรมาสที่ ๑`). An end before its
 * start is returned as it stands; `null` for all that is not wholly understood.
 */
export function readPeriod(text: string, fiscalYear: number | null): PeriodRead | null {
  const read = dateTokens(text);
  const period = read && fromTokens(withoutStrayDots(read.tokens), fiscalYear);
  return read && period ? { period, mixedDigits: read.mixedDigits } : null;
}

/** `๑ ต.ค. ๖๔ - ๓๑ มี.ค. ๖๕`; of a due day only the day. */
export function formatPeriod(period: Period, style: 'long' | 'short', digits: 'thai' | 'arabic'): string {
  const to = formatDay(period.to, style, digits);
  return period.from === null ? to : `${formatDay(period.from, style, digits)} - ${to}`;
}
