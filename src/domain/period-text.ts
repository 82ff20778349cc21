import { calendarPeriod, isRangeMark, type Tokens } from './calendar-period';
import { dateTokens } from './date-tokens';
import { DUE_WORDS } from './date-words';
import { formatDay, withoutStrayDots } from './day-text';
import type { Day } from './day';
import { namedPeriod } from './named-period';
import type { Period } from './period';
import { cleanText } from './text';

export interface PeriodRead {
  readonly period: Period;
  /** A number of it is written with two kinds of digits: read, but to be shown to a person. */
  readonly mixedDigits: boolean;
}

/** A text that begins with "from" must name two ends. */
function fromTokens(all: Tokens, fiscalYear: number | null): Period | null {
  const open = all[0]?.is === 'since';
  const tokens = open ? all.slice(1) : all;
  if (open && !tokens.some(isRangeMark)) return null;
  const dates = tokens.filter((token) => token.is !== 'months' && token.is !== 'first');
  return namedPeriod(tokens, fiscalYear) ?? calendarPeriod(dates, fiscalYear);
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
