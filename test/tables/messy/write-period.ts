import {
  MONTHS,
  dayParts,
  daysInMonth,
  fiscalYearPeriod,
  makeDay,
  quarterPeriod,
  roundPeriod,
} from '../../../src/domain';
import type { GridValue } from '../grid';
import type { Random } from './random';
import type { TrueMeasure } from './truth';
import { type Digits, inDigits } from './typing';

type Period = NonNullable<TrueMeasure['period']>;

export interface WrittenPeriod {
  readonly period: Period;
  readonly value: GridValue;
}

/** How one office writes its days. */
export interface DayStyle {
  readonly month: 'long' | 'short' | 'undotted' | 'number';
  readonly year: 2 | 4;
  readonly digits: Digits;
  readonly gap: '' | ' ';
}

export function dayStyle(random: Random, digits: Digits): DayStyle {
  return {
    month: random.pick(['long', 'short', 'short', 'undotted', 'number']),
    year: random.pick([2, 4]),
    digits,
    gap: random.pick(['', ' ', ' ']),
  };
}

/** A day or, without a date, a month; without a year when it is left out. */
function dayText(day: string, style: DayStyle, parts: 'day' | 'month' = 'day', withYear = true): string {
  const { year, month, day: date } = dayParts(day);
  const names = MONTHS[month - 1];
  if (!names) throw new RangeError(day);
  const buddhist = String(year + 543).slice(-style.year);
  if (style.month === 'number' && parts === 'day' && withYear)
    return inDigits(`${date}/${month}/${buddhist}`, style.digits);
  const name =
    style.month === 'long'
      ? names.thai
      : style.month === 'short'
        ? names.thaiShort
        : names.thaiShort.replaceAll('.', '');
  const before = parts === 'day' ? `${date} ` : '';
  // Without its last dot a month wants a space before the year.
  const gap = style.month === 'short' ? style.gap : ' ';
  return inDigits(`${before}${name}${withYear ? gap + buddhist : ''}`, style.digits);
}

function firstOf(fiscalYear: number, month: number): string {
  return makeDay(fiscalYear - 543 - (month >= 10 ? 1 : 0), month, 1) ?? '';
}

function lastOf(fiscalYear: number, month: number): string {
  const year = fiscalYear - 543 - (month >= 10 ? 1 : 0);
  return makeDay(year, month, daysInMonth(year, month)) ?? '';
}

/** Months in the order of the fiscal year. */
const FISCAL_MONTHS = [10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9];

function someDays(random: Random, fiscalYear: number): { from: string; to: string } {
  const start = random.int(0, 11);
  const end = random.int(start, 11);
  return {
    from: firstOf(fiscalYear, FISCAL_MONTHS[start] ?? 10),
    to: lastOf(fiscalYear, FISCAL_MONTHS[end] ?? 9),
  };
}

const RANGE_MARKS = [' - ', '-', ' – ', ' ถึง ', ' -\n', ' ถึงวันที่ ', '–'] as const;

/** A real date: `shown` is what the cell displays. */
export function realDate(day: string, shown: string): GridValue {
  const serial = Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569;
  return { value: serial, date: day, text: shown };
}

/** A day as a real date, typed in any of the ways that make Excel take it for one. */
export function dateCell(random: Random, day: string): GridValue {
  const { year, month, day: date } = dayParts(day);
  const common = `${date}/${month}/${year}`;
  const buddhist = `${date}/${month}/${year + 543}`;
  const kind = random.int(0, 9);
  if (kind < 5) return realDate(day, common);
  if (kind < 7) return realDate(day, buddhist);
  // 31/3/2565 typed into an Excel that counts in the common era.
  if (kind < 9) return realDate(day.replace(/^\d{4}/, String(year + 543)), buddhist);
  // 31/3/65 becomes 1965.
  return realDate(
    day.replace(/^\d{2}/, '19').replace(/^\d{4}/, `19${String(year + 543).slice(2)}`),
    `${date}/${month}/${String(year + 543).slice(2)}`,
  );
}

/** A day in words or as a real date. */
export function writeDay(random: Random, day: string, style: DayStyle): GridValue {
  return random.chance(0.4) ? dateCell(random, day) : dayText(day, style);
}

type Form = (random: Random, fiscalYear: number, style: DayStyle) => WrittenPeriod;

const FORMS: readonly Form[] = [
  (random, fiscalYear, style) => {
    const period = someDays(random, fiscalYear);
    const value = `${dayText(period.from, style)}${random.pick(RANGE_MARKS)}${dayText(period.to, style)}`;
    return { period, value };
  },
  (random, fiscalYear, style) => {
    const period = someDays(random, fiscalYear);
    const mark = random.pick(RANGE_MARKS.filter((one) => !one.includes('วัน')));
    return {
      period,
      value: dayText(period.from, style, 'month') + mark + dayText(period.to, style, 'month'),
    };
  },
  (random, fiscalYear, style) => {
    const period = someDays(random, fiscalYear);
    return {
      period,
      value: `${dayText(period.from, style, 'month', false)} - ${dayText(period.to, style, 'month')}`,
    };
  },
  (random, fiscalYear, style) => {
    const period = someDays(random, fiscalYear);
    const words = { ...style, month: 'short' as const };
    return { period, value: `${dayText(period.from, words, 'day', false)} - ${dayText(period.to, words)}` };
  },
  (random, fiscalYear, style) => {
    const { to } = someDays(random, fiscalYear);
    const value = random.pick(['ภายใน', 'ภายในวันที่ ', 'ณ ', 'ณ วันที่ ', '', 'ไม่เกิน ']) + dayText(to, style);
    return { period: { from: null, to }, value };
  },
  (random, fiscalYear) => {
    const { to } = someDays(random, fiscalYear);
    return { period: { from: null, to }, value: dateCell(random, to) };
  },
  (random, fiscalYear, style) => {
    const month = random.pick(FISCAL_MONTHS);
    const period = { from: firstOf(fiscalYear, month), to: lastOf(fiscalYear, month) };
    return { period, value: random.pick(['', 'เดือน', 'เดือน ']) + dayText(period.from, style, 'month') };
  },
  (random, fiscalYear, style) => {
    const quarter = random.pick([1, 2, 3, 4] as const);
    const year = random.pick([`/${fiscalYear}`, ` ปีงบประมาณ ${fiscalYear}`, ` ปี ${fiscalYear}`, '', '']);
    const name = random.pick(['ไตรมาส ', 'ไตรมาสที่ ', 'ไตรมาส', 'Q']);
    return {
      period: quarterPeriod(fiscalYear, quarter),
      value: inDigits(`${name}${quarter}${year}`, style.digits),
    };
  },
  (random, fiscalYear, style) => {
    const value = random.pick([
      `ปีงบประมาณ ${fiscalYear}`,
      `ปีงบประมาณ พ.ศ. ${fiscalYear}`,
      'ตลอดปีงบประมาณ',
      'ตลอดปี',
      `ตลอดปีงบประมาณ ${fiscalYear}`,
      `ปี ${fiscalYear}`,
      `1 ต.ค.${String(fiscalYear - 1).slice(2)} - 30 ก.ย.${String(fiscalYear).slice(2)}`,
    ]);
    return { period: fiscalYearPeriod(fiscalYear), value: inDigits(value, style.digits) };
  },
  (random, fiscalYear, style) => {
    const value = random.pick([
      'สิ้นปีงบประมาณ',
      'ภายในสิ้นปีงบประมาณ',
      `สิ้นปีงบประมาณ พ.ศ. ${fiscalYear}`,
      'ณ สิ้นปีงบประมาณ',
    ]);
    return {
      period: { from: null, to: fiscalYearPeriod(fiscalYear).to },
      value: inDigits(value, style.digits),
    };
  },
  (random, fiscalYear, style) => {
    const round = random.pick([6, 12] as const);
    return {
      period: roundPeriod(fiscalYear, round),
      value: inDigits(random.pick([`รอบ ${round} เดือน`, `รอบ ${round} เดือน ปี ${fiscalYear}`]), style.digits),
    };
  },
  (random, fiscalYear, style) => {
    const { from } = someDays(random, fiscalYear);
    const words = random.pick(['เป็นต้นไป', ' เป็นต้นไป']);
    return {
      period: { from, to: fiscalYearPeriod(fiscalYear).to },
      value: `ตั้งแต่ ${dayText(from, style)}${words}`,
    };
  },
];

/** A period of a fiscal year in any form of the field, now and then with a slip in its digits. */
export function writePeriod(random: Random, fiscalYear: number, style: DayStyle): WrittenPeriod {
  const written = random.pick(FORMS)(random, fiscalYear, style);
  return { period: written.period, value: slipped(random, written.value) };
}

/** `๒๕๖5`, `2o22`, a month torn by a narrow column. */
function slipped(random: Random, value: GridValue): GridValue {
  if (typeof value !== 'string' || !random.chance(0.12)) return value;
  return random.pick([
    () => value.replace(/[๐-๙](?=$|\D)/u, (digit) => String(digit.charCodeAt(0) - 0x0e50)),
    () => value.replace(/[0๐](?=\d|[๐-๙])/u, 'o'),
    () => value.replace('ีนา', 'ี นา').replace('ธันวา', 'ธัน วา'),
    () => ` ${value} `,
  ])();
}
