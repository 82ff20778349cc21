import { BUDDHIST_OFFSET } from './calendar';
import { calendarPeriod, isRangeMark, type Tokens } from './calendar-period';
import { yearAt } from './date-parts';
import type { DateToken } from './date-tokens';
import { fiscalYearPeriod, quarterPeriod, roundPeriod } from './fiscal-year';
import type { Period } from './period';

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

/** `สิ้นปีงบประมาณ` is a due day, `ปีงบประมาณ ๒๕๖๕` and `ตลอดปีงบประมาณ` the whole year. */
function fiscalYears(tokens: Tokens, fiscalYear: number | null): Period | null {
  const year = namedYear(tokens, 1, fiscalYear);
  if (year === null) return null;
  const whole = fiscalYearPeriod(year);
  return tokens[0]?.is === 'fiscal-year-end' ? { from: null, to: whole.to } : whole;
}

/** `สิ้นเดือนมีนาคม ๒๕๖๕`: the last day of a month. */
function monthEnd(tokens: Tokens, fiscalYear: number | null): Period | null {
  const month = calendarPeriod(tokens.slice(1), fiscalYear);
  return month && month.from !== null ? { from: null, to: month.to } : null;
}

/** How far behind a name its days may begin: `รอบ ๖ เดือนแรก ปีงบประมาณ พ.ศ. ๒๕๖๕ (1 ต.ค. 64 - 31 มี.ค. 65)`. */
const LONGEST_NAME = 8;

/** Days in brackets behind a name say what the name says, only plainer. */
function spelledOut(tokens: Tokens, fiscalYear: number | null): Period | null {
  for (let at = 1; at < Math.min(tokens.length, LONGEST_NAME); at += 1) {
    const period = calendarPeriod(tokens.slice(at), fiscalYear);
    if (period && period.from !== null && tokens.slice(at).some(isRangeMark)) return period;
  }
  return null;
}

type Reader = (tokens: Tokens, fiscalYear: number | null) => Period | null;

/** Who reads a text by its first word; a round needs the word เดือน, which says nothing to the others. */
const READERS: Readonly<Partial<Record<DateToken['is'], Reader>>> = {
  quarter: (tokens, fiscalYear) => quarters(tokens, fiscalYear) ?? spelledOut(tokens, fiscalYear),
  'fiscal-year': (tokens, fiscalYear) => fiscalYears(tokens, fiscalYear) ?? spelledOut(tokens, fiscalYear),
  'fiscal-year-end': fiscalYears,
  'fiscal-year-whole': (tokens, fiscalYear) =>
    fiscalYears(tokens, fiscalYear) ?? spelledOut(tokens, fiscalYear),
  'month-end': monthEnd,
};

/** A period that goes by a name: a round, a quarter, a fiscal year, the end of a month. */
export function namedPeriod(all: Tokens, fiscalYear: number | null): Period | null {
  const [first] = all;
  if (first === undefined) return null;
  const tokens = all.filter((token) => token.is !== 'months' && token.is !== 'first');
  if (first.is === 'round') return rounds(all, fiscalYear) ?? spelledOut(tokens, fiscalYear);
  return READERS[first.is]?.(tokens, fiscalYear) ?? null;
}
