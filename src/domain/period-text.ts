import { calendarPeriod, isRangeMark, type Tokens } from './calendar-period';
import { dateTokens } from './date-tokens';
import { DUE_WORDS } from './date-words';
import { formatDay, withoutStrayDots } from './day-text';
import type { Day } from './day';
import { fiscalYearOf, fiscalYearPeriod } from './fiscal-year';
import { namedPeriod } from './named-period';
import type { Period } from './period';
import { cleanText } from './text';

export interface PeriodRead {
  readonly period: Period;
  /** A number of it is written with two kinds of digits: read, but to be shown to a person. */
  readonly mixedDigits: boolean;
  /**
   * It says less than was read: it names no end (`ตั้งแต่ 1 ต.ค. 64 เป็นต้นไป`), and that of its fiscal year was taken; or a
   * quarter of a year of the common era (`Q1 2025`), taken for a fiscal year as all quarters are.
   */
  readonly assumed: boolean;
}

interface Understood {
  readonly period: Period;
  readonly assumed: boolean;
}

function fromTokens(all: Tokens, fiscalYear: number | null): Understood | null {
  const isOpen = all[0]?.is === 'since' || all.at(-1)?.is === 'onward';
  const tokens = all.filter((token, at) => token.is !== 'onward' && (at > 0 || token.is !== 'since'));
  const dates = tokens.filter((token) => token.is !== 'months' && token.is !== 'first');
  const isRange = tokens.some(isRangeMark);
  if (isOpen && !isRange) return openEnded(calendarPeriod(dates, fiscalYear));
  if (all.at(-1)?.is === 'onward') return null;
  const period = namedPeriod(tokens, fiscalYear) ?? calendarPeriod(dates, fiscalYear);
  return period && { period, assumed: isCommonQuarter(tokens) };
}

/** From a day on, to the end of its fiscal year. */
function openEnded(start: Period | null): Understood | null {
  if (start === null) return null;
  const from = start.from ?? start.to;
  return { period: { from, to: fiscalYearPeriod(fiscalYearOf(from)).to }, assumed: true };
}

function isCommonQuarter(tokens: Tokens): boolean {
  const isYear = (token: Tokens[number]) => token.is === 'number' && token.length === 4 && token.value < 2400;
  const isFiscal = tokens.some(({ is }) => is === 'fiscal-year');
  return tokens[0]?.is === 'quarter' && !isFiscal && tokens.some(isYear);
}

/**
 * ระยะเวลา as typed: a range (`1 ต.ค.64 - 31 มี.ค.65`), a due day, a whole month, a quarter, a round or a fiscal year.
 * `fiscalYear` (Buddhist) is the plan's, for what names no year (`สิ้นปีงบประมาณ`, `ไตรมาสที่ ๑`). An end before its
 * start is returned as it stands; `null` for all that is not wholly understood.
 */
export function readPeriod(text: string, fiscalYear: number | null): PeriodRead | null {
  const read = dateTokens(text);
  const understood = read && fromTokens(withoutStrayDots(read.tokens), fiscalYear);
  return read && understood ? { ...understood, mixedDigits: read.mixedDigits } : null;
}

/** `๑ ต.ค. ๖๔ - ๓๑ มี.ค. ๖๕`; of a due day only the day. */
export function formatPeriod(period: Period, style: 'long' | 'short', digits: 'thai' | 'arabic'): string {
  const to = formatDay(period.to, style, digits);
  return period.from === null ? to : `${formatDay(period.from, style, digits)} - ${to}`;
}

/** Where the naming of a day ends. */
const MENTION_END = / และ| หรือ|,/u;

/** So many mentions of a day are looked at; a monitoring cell has one or two. */
const MAX_MENTIONS = 12;

/**
 * The one day by which a sentence wants something: `รายงานความก้าวหน้าและสรุปผล ณ ๓๑ มีนาคม ๒๕๖๔`, `สรุปผล ณ สิ้นปีงบประมาณ`.
 * `null` when it names none, or several that differ.
 */
export function readDueDay(text: string, fiscalYear: number | null): Day | null {
  const days = new Set<Day>();
  let mentions = 0;
  for (const line of cleanText(text).split('\n')) {
    for (const match of line.matchAll(DUE_WORDS)) {
      mentions += 1;
      if (mentions > MAX_MENTIONS) return null;
      const mention = line.slice(match.index, match.index + 80).split(MENTION_END)[0] ?? '';
      const read = readPeriod(mention, fiscalYear);
      if (read) days.add(read.period.to);
    }
  }
  const [day] = days;
  return days.size === 1 && day !== undefined ? day : null;
}
