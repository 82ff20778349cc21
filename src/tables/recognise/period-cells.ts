import {
  type Day,
  type Finding,
  type FindingData,
  type Period,
  type Place,
  type RuleId,
  finding,
  fiscalYearPeriod,
  readDay,
  readPeriod,
} from '../../domain';
import type { FieldCells } from './field-cells';
import type { GridCell } from './grid';

/** When a measure is to be done, and where that stands. */
export interface PeriodRead {
  readonly period: Period | null;
  readonly place: Place | null;
  readonly findings: readonly Finding[];
}

const NOTHING_SAID: PeriodRead = { period: null, place: null, findings: [] };

/** ระยะเวลา, or from and to in columns of their own, or only the day it is due. */
export function readPeriodOf(
  cells: FieldCells,
  rows: readonly number[],
  fiscalYear: number | null,
): PeriodRead {
  const [from] = cells.worded('from', rows);
  const [to] = cells.worded('to', rows);
  if (from || to) return fromColumns(cells, from, to, fiscalYear);
  const [whole] = cells.worded('period', rows);
  if (!whole) return NOTHING_SAID;
  const period = whole.date !== null ? { from: null, to: whole.date } : periodOf(whole, fiscalYear);
  return period ? checked(period, cells.place(whole), whole.text, fiscalYear) : unreadable(cells, whole);
}

function fromColumns(
  cells: FieldCells,
  from: GridCell | undefined,
  to: GridCell | undefined,
  fiscalYear: number | null,
): PeriodRead {
  const start = from ? dayOf(from, 'from', fiscalYear) : null;
  if (from && start === null) return unreadable(cells, from);
  // Without an end there is nothing to be late by: a person has to say it.
  if (!to) return from ? unreadable(cells, from) : NOTHING_SAID;
  const end = dayOf(to, 'to', fiscalYear);
  if (end === null) return unreadable(cells, to);
  const text = from ? `${from.text} - ${to.text}` : to.text;
  return checked({ from: start, to: end }, cells.place(to), text, fiscalYear);
}

/** A real date, a day in words, or the edge of a period (`ต.ค. 64`, `ไตรมาสที่ ๑`). */
function dayOf(cell: GridCell, edge: 'from' | 'to', fiscalYear: number | null): Day | null {
  const day = cell.date ?? readDay(cell.text)?.day;
  if (day !== undefined) return day;
  const period = periodOf(cell, fiscalYear);
  return period && (edge === 'from' ? (period.from ?? period.to) : period.to);
}

function periodOf(cell: GridCell, fiscalYear: number | null): Period | null {
  return readPeriod(cell.text, fiscalYear)?.period ?? null;
}

function checked(period: Period, place: Place, text: string, fiscalYear: number | null): PeriodRead {
  const findings: Finding[] = [];
  const say = (rule: RuleId, data: FindingData) => findings.push(finding(rule, place, data));
  if (period.from !== null && period.from > period.to) say('period.reversed', { text });
  else if (fiscalYear !== null) {
    const year = fiscalYearPeriod(fiscalYear);
    const isOutside = period.to < year.from || period.to > year.to || (period.from ?? period.to) < year.from;
    if (isOutside) say('period.outside-year', { text, year: fiscalYear });
  }
  return { period, place, findings };
}

function unreadable(cells: FieldCells, cell: GridCell): PeriodRead {
  const place = cells.place(cell);
  return { period: null, place, findings: [finding('period.unreadable', place, { text: cell.text })] };
}
