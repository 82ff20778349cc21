import { type Day, type Measure, type Period, daysInMonth, dayParts, makeDay, toThaiDigits } from '../domain';

/** A Buddhist year of four digits of one kind, by itself. */
const YEAR = /(?<![0-9๐-๙])(?:2[45]\d\d|๒[๔๕][๐-๙]{2})(?![0-9๐-๙])/gu;
/** The same behind the words that make it the year of a budget: others may be those of a law. */
const BUDGET_YEAR = /(ปีงบประมาณ(?:\s*พ\.?\s?ศ\.?)?\s*)(2[45]\d\d|๒[๔๕][๐-๙]{2})(?![0-9๐-๙])/gu;

/**
 * A measure of last year's plan as one of a later year: days moved by whole years, and with them the years that are named
 * in how it is monitored, and behind ปีงบประมาณ in its title and steps. Nothing that was reported comes along.
 * @param fiscalYear the Buddhist fiscal year of the plan that it stands in, or `null` when nothing tells
 */
export function inLaterYear(measure: Measure, years: number, fiscalYear: number | null): Measure {
  const moved = (text: string) =>
    text.replace(BUDGET_YEAR, (_, words: string, year: string) => words + later(year));
  const later = (year: string) => laterYear(year, years, fiscalYear);
  return {
    ...measure,
    title: moved(measure.title),
    steps: measure.steps.map(moved),
    monitoring: measure.monitoring?.replace(YEAR, later) ?? null,
    period: measure.period && laterPeriod(measure.period, years),
    reports: {},
  };
}

/** A fiscal year spans two calendar years: only those two are moved. */
function laterYear(text: string, years: number, fiscalYear: number | null): string {
  const year = Number(text.replace(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0x0e50)));
  if (fiscalYear === null || year > fiscalYear || year < fiscalYear - 1) return text;
  const next = String(year + years);
  return /[๐-๙]/u.test(text) ? toThaiDigits(next) : next;
}

function laterPeriod({ from, to }: Period, years: number): Period {
  return { from: from && laterDay(from, years), to: laterDay(to, years) };
}

/** 29 February becomes the 28th. */
function laterDay(day: Day, years: number): Day {
  const { year, month, day: date } = dayParts(day);
  const next = year + years;
  return makeDay(next, month, Math.min(date, daysInMonth(next, month))) ?? day;
}
