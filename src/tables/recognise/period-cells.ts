import {
  BUDDHIST_OFFSET,
  type Day,
  type Finding,
  type FindingData,
  type Period,
  type PeriodRead as ReadPeriod,
  type Place,
  type RuleId,
  dayParts,
  finding,
  fiscalYearPeriod,
  makeDay,
  readDay,
  readTick,
} from '../../domain';
import { BAR_MARKS, NOTHING } from '../catalogue';
import type { ReadingHow } from '../recognised';
import type { FieldCells } from './field-cells';
import type { GridCell } from './grid';
import { periodOfSlice } from './slice';

/** When a measure is to be done, and where that stands. */
export interface PeriodRead {
  readonly period: Period | null;
  readonly place: Place | null;
  readonly findings: readonly Finding[];
  /** What was made of the cells. */
  readonly how: readonly ReadingHow[];
}

/** Reads a text as a period of the table's fiscal year. */
export type PeriodReader = (text: string) => ReadText | null;

type ReadText = Pick<ReadPeriod, 'period' | 'assumed'>;

const NOTHING_SAID: PeriodRead = { period: null, place: null, findings: [], how: [] };

/** ระยะเวลา, or from and to in columns of their own, or only the day it is due. */
export function readPeriodOf(
  cells: FieldCells,
  rows: readonly number[],
  fiscalYear: number | null,
  periodOf: PeriodReader,
): PeriodRead {
  const read = rows
    .map((row) => readRow(cells, [row], fiscalYear, periodOf))
    .filter(({ place, findings }) => place !== null || findings.length > 0);
  const [first = NOTHING_SAID, ...others] = read;
  return others.length === 0 ? first : together(first, others);
}

/** The rows of one measure together: from the first day of any to the last day of any. */
function together(first: PeriodRead, others: readonly PeriodRead[]): PeriodRead {
  const all = [first, ...others];
  const findings = all.flatMap((one) => one.findings);
  const periods = all.flatMap(({ period }) => period ?? []);
  // What one row says cannot be left out of the whole.
  const [one] = periods;
  if (!one || periods.length < all.length)
    return { period: null, place: first.place, findings, how: ['joined'] };
  const to = periods.reduce<Day>((last, period) => (period.to > last ? period.to : last), one.to);
  const starts = periods.flatMap(({ from }) => from ?? []);
  const from = starts.length === 0 ? null : starts.reduce((least, day) => (day < least ? day : least));
  return { period: { from, to }, place: first.place, findings, how: ['joined', 'normalised'] };
}

function readRow(
  cells: FieldCells,
  rows: readonly number[],
  fiscalYear: number | null,
  periodOf: PeriodReader,
): PeriodRead {
  const [from] = cells.worded('from', rows);
  const [to] = cells.worded('to', rows);
  if (from || to) return fromColumns(cells, from, to, fiscalYear, periodOf);
  const [whole] = cells.worded('period', rows);
  if (!whole) return fromSlices(cells, rows, fiscalYear);
  if (whole.date !== null) {
    const to = realDay(whole.date);
    return to === null
      ? unreadable(cells, whole)
      : checked(cells, { from: null, to }, [whole], fiscalYear, []);
  }
  const read = periodOf(whole.text);
  if (!read) return unreadable(cells, whole);
  const { period, assumed } = read;
  return checked(cells, period, [whole], fiscalYear, assumed ? ['normalised', 'uncertain'] : ['normalised']);
}

/** A Gantt chart: from the first month that is ticked to the last one. */
function fromSlices(cells: FieldCells, rows: readonly number[], fiscalYear: number | null): PeriodRead {
  let [place, marked]: [Place | null, GridCell | null] = [null, null];
  const periods: Period[] = [];
  for (const column of cells.slices()) {
    for (const cell of cells.marks(column, rows)) {
      if (cell.error !== null || NOTHING.test(cell.text)) continue;
      const { tick } = readTick(cell.text);
      if (tick === 'no' || tick === 'empty') continue;
      if (tick === 'unclear' && cell.text !== '1' && !BAR_MARKS.test(cell.text))
        return unreadable(cells, cell);
      place ??= cells.place(cell);
      marked ??= cell;
      const period = column.slice && periodOfSlice(column.slice, fiscalYear);
      if (period) periods.push(period);
    }
  }
  const days = periods.flatMap(({ from, to }) => [from ?? to, to]).sort();
  const [first, last] = [days[0], days.at(-1)];
  // Months without a year, in a plan without one.
  if (marked !== null && first === undefined) return unreadable(cells, marked);
  if (place === null || first === undefined || last === undefined)
    return { period: null, place, findings: [], how: [] };
  return { period: { from: first, to: last }, place, findings: [], how: ['joined', 'normalised'] };
}

function fromColumns(
  cells: FieldCells,
  from: GridCell | undefined,
  to: GridCell | undefined,
  fiscalYear: number | null,
  periodOf: PeriodReader,
): PeriodRead {
  const start = from ? dayOf(from, 'from', periodOf) : null;
  if (from && start === null) return unreadable(cells, from);
  // Without an end there is nothing to be late by: a person has to say it.
  if (!to) return from ? unreadable(cells, from) : NOTHING_SAID;
  const whole = from || to.date !== null ? null : periodOf(to.text);
  if (whole && isLong(whole.period))
    return checked(
      cells,
      whole.period,
      [to],
      fiscalYear,
      whole.assumed ? ['normalised', 'uncertain'] : ['normalised'],
    );
  const end = dayOf(to, 'to', periodOf);
  if (end === null) return unreadable(cells, to);
  const how: readonly ReadingHow[] = [
    ...(from ? (['joined'] as const) : []),
    ...(to.date === null || from?.date === null ? (['normalised'] as const) : []),
  ];
  return checked(cells, { from: start, to: end }, from ? [from, to] : [to], fiscalYear, how);
}

/** From one month into another: what stands under กำหนดแล้วเสร็จ is then more than a day. */
function isLong({ from, to }: Period): boolean {
  return from !== null && from.slice(0, 7) !== to.slice(0, 7);
}

/** A real date, a day in words, or the edge of a period (`ต.ค. 64`, `ไตรมาสที่ ๑`). */
function dayOf(cell: GridCell, edge: 'from' | 'to', periodOf: PeriodReader): Day | null {
  if (cell.date !== null) return realDay(cell.date);
  const day = readDay(cell.text)?.day;
  if (day !== undefined) return day;
  const period = periodOf(cell.text)?.period;
  if (!period) return null;
  return edge === 'from' ? (period.from ?? period.to) : period.to;
}

/**
 * The day that a real date means. `31/3/2564` typed into a program that counts in the common era stands in the year
 * 2564 of it, which nobody means; `31/3/64` stands in 1964, which may be anything.
 */
function realDay(date: Day): Day | null {
  const { year, month, day } = dayParts(date);
  if (year < FIRST_REAL_YEAR) return null;
  return isBuddhist(date) ? makeDay(year - BUDDHIST_OFFSET, month, day) : date;
}

/** No plan is older; and no year of the common era is as late as those of the Buddhist one. */
const FIRST_REAL_YEAR = 2000;
const FIRST_BUDDHIST_YEAR = 2500;

function isBuddhist(date: Day): boolean {
  return dayParts(date).year >= FIRST_BUDDHIST_YEAR;
}

/** `read`: the cells of the period, the last of them its place. */
function checked(
  cells: FieldCells,
  period: Period,
  read: readonly GridCell[],
  fiscalYear: number | null,
  how: readonly ReadingHow[],
): PeriodRead {
  const findings: Finding[] = [];
  const last = read.at(-1);
  const place = last ? cells.place(last) : null;
  const text = read.map((cell) => cell.text).join(' - ');
  const say = (rule: RuleId, data: FindingData) => findings.push(finding(rule, place, data));
  for (const cell of read)
    if (cell.date !== null && isBuddhist(cell.date))
      findings.push(finding('period.era', cells.place(cell), { text: cell.text }));
  if (how.includes('uncertain')) say('period.assumed', { text });
  if (period.from !== null && period.from > period.to) say('period.reversed', { text });
  else if (fiscalYear !== null) {
    const year = fiscalYearPeriod(fiscalYear);
    const isOutside = period.to < year.from || period.to > year.to || (period.from ?? period.to) < year.from;
    if (isOutside) say('period.outside-year', { text, year: fiscalYear });
  }
  return { period, place, findings, how };
}

function unreadable(cells: FieldCells, cell: GridCell): PeriodRead {
  const place = cells.place(cell);
  const findings = [finding('period.unreadable', place, { text: cell.text })];
  return { period: null, place, findings, how: [] };
}
