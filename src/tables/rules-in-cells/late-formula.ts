import { type Day, type Measure, ROUNDS, STATUS_LABELS } from '../../domain';
import { columnName } from '../../workbook';
import type { Wording } from '../catalogue';

/** What a cell of the column เกินกำหนด says. */
export const LATE_WORD: Wording = { thai: 'เกินกำหนด', english: 'Overdue' };

/** Years from here on are Buddhist ones, typed into a date of the common era. */
const FIRST_BUDDHIST_YEAR = 2400;
const BUDDHIST_OFFSET = 543;

/** Columns that tell whether a measure is late, 0-based. */
export interface LateColumns {
  /** The day it is due, as a real date. */
  readonly due: number;
  /** Statuses from the oldest round to the newest. */
  readonly statuses: readonly number[];
}

/**
 * A plain formula that says in a word that the measure of a row is past due and not done, for every Excel since 2010 and
 * for LibreOffice, with or without Tidtam. The newest round in which a status stands decides. A year typed in the
 * Buddhist era (31/3/2565) counts as what was meant; a due day that is no date says nothing.
 * @param row 0-based
 */
export function lateFormula(row: number, { due, statuses }: LateColumns, language: keyof Wording): string {
  const cell = (column: number) => `${columnName(column)}${row + 1}`;
  const day = cell(due);
  const meant = `IF(YEAR(${day})<${FIRST_BUDDHIST_YEAR},${day},DATE(YEAR(${day})-${BUDDHIST_OFFSET},MONTH(${day}),DAY(${day})))`;
  const status = statuses.reduce((older, column) => {
    const text = `TRIM(${cell(column)})`;
    return older === '' ? text : `IF(${text}="",${older},${text})`;
  }, '');
  const late = `AND(${meant}<TODAY(),${status}<>"${STATUS_LABELS.done}")`;
  return `=IF(ISNUMBER(${day}),IF(${late},"${LATE_WORD[language]}",""),"")`;
}

/** What the formula gives on a day: shown until a program calculates it. */
export function isLate({ period, reports }: Measure, today: Day): boolean {
  if (period === null || period.to >= today) return false;
  const newest = [...ROUNDS].reverse().find((round) => {
    const report = reports[round];
    return report !== undefined && (report.status ?? report.statusText) !== null;
  });
  return newest === undefined || reports[newest]?.status !== 'done';
}
