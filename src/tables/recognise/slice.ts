import {
  BUDDHIST_OFFSET,
  MONTHS,
  type Period,
  daysInMonth,
  looseKey,
  makeDay,
  quarterPeriod,
  readFiscalYear,
  toArabicDigits,
  yearMeant,
} from '../../domain';
import { BRACKETED, FISCAL_YEAR_WORD, QUARTER_WORDS } from '../catalogue';

/** A month or a quarter that has a column of its own, as in a Gantt chart. */
export interface Slice {
  readonly unit: 'month' | 'quarter';
  /** 1–12, or 1–4. */
  readonly number: number;
  /** Told by the header or a group above it. */
  readonly year: { readonly buddhist: number; readonly isFiscal: boolean } | null;
}

/** October begins the fiscal year. */
const FIRST_MONTH = 10;

/** Longer texts name no slice; characters. */
const LONGEST = 40;

const MONTH_NUMBERS = new Map(
  MONTHS.flatMap((month, index) =>
    [month.thai, month.thaiShort, month.english, month.englishShort, ...month.others].map(
      (name) => [looseKey(name), index + 1] as const,
    ),
  ),
);
const QUARTERS = new Set(QUARTER_WORDS.map(looseKey));

/** Whether a header names a month or a quarter and nothing else: `ต.ค. 67`, `ตุลาคม`, `ไตรมาสที่ ๑ (ต.ค.-ธ.ค.)`, `Q1`. */
export function isSlice(text: string): boolean {
  return named(text) !== null;
}

/** The headers of a column from the top down, `๑` under `ไตรมาส` said in full. */
export function inFull(texts: readonly string[]): readonly string[] {
  const [lowest = '', above = ''] = [...texts].reverse();
  const full = `${above} ${lowest}`;
  return /^[1-4๑-๔]$/u.test(lowest) && isSlice(full) ? [...texts.slice(0, -1), full] : texts;
}

/** The slice that the lowest of a column's headers names, its year told there or above; `null` when it names none. */
export function sliceOf(texts: readonly string[]): Slice | null {
  const lowest = named(texts.at(-1) ?? '');
  if (!lowest) return null;
  if (lowest.year !== null) return lowest;
  for (const text of texts.slice(0, -1).reverse()) {
    const year = readFiscalYear(text);
    if (year !== null) return { ...lowest, year: { buddhist: year, isFiscal: FISCAL_YEAR_WORD.test(text) } };
  }
  return lowest;
}

/** First and last day of a slice. `fiscalYear` (Buddhist) is the plan's, for a slice without a year. */
export function periodOfSlice({ unit, number, year }: Slice, fiscalYear: number | null): Period | null {
  const fiscal = year ? (year.isFiscal || unit === 'quarter' ? year.buddhist : null) : fiscalYear;
  if (unit === 'quarter') return fiscal === null ? null : quarterPeriod(fiscal, number as 1 | 2 | 3 | 4);
  const buddhist = fiscal === null ? year?.buddhist : fiscal - (number >= FIRST_MONTH ? 1 : 0);
  if (buddhist === undefined) return null;
  const common = buddhist - BUDDHIST_OFFSET;
  const from = makeDay(common, number, 1);
  const to = makeDay(common, number, daysInMonth(common, number));
  return from === null || to === null ? null : { from, to };
}

function named(text: string): Slice | null {
  if (text.length > LONGEST) return null;
  const plain = toArabicDigits(text.replace(BRACKETED, ' '));
  const word = looseKey(plain.replace(/\d+/g, ' '));
  const numbers = plain.match(/\d+/g) ?? [];
  const month = MONTH_NUMBERS.get(word);
  if (month !== undefined) {
    const [year] = numbers;
    if (numbers.length > 1) return null;
    return { unit: 'month', number: month, year: year === undefined ? null : yearOf(year, false) };
  }
  const [quarter, year] = numbers;
  if (!QUARTERS.has(word) || quarter === undefined || !/^[1-4]$/.test(quarter)) return null;
  return { unit: 'quarter', number: Number(quarter), year: year === undefined ? null : yearOf(year, true) };
}

function yearOf(digits: string, isFiscal: boolean): Slice['year'] {
  const common = yearMeant(Number(digits), digits.length, null);
  return common === null ? null : { buddhist: common + BUDDHIST_OFFSET, isFiscal };
}
