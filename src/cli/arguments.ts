import { InvalidArgumentError } from 'commander';
import type { Round } from '../domain';

/** A round as typed. */
export function round(text: string): Round {
  if (text === '6') return 6;
  if (text === '12') return 12;
  throw new InvalidArgumentError('6 · 12');
}

/** A year that only the Buddhist era has reached; a report of the year 2564 of ours is nobody's wish. */
const BUDDHIST = 2400;
const BUDDHIST_AHEAD = 543;

/** A day as typed, `YYYY-MM-DD` of the common era. */
export function day(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError('YYYY-MM-DD');
  const year = Number(text.slice(0, 4));
  if (year >= BUDDHIST)
    throw new InvalidArgumentError(`ค.ศ. · C.E.: ${year - BUDDHIST_AHEAD}${text.slice(4)}`);
  return text;
}

/** Years of which there is an ITA, and a good many more: what is typed otherwise is a slip, or a year of the common era. */
const FIRST_YEAR = 2540;
const LAST_YEAR = 2699;

/** A fiscal year as typed, of the Buddhist era. */
export function fiscalYear(text: string): number {
  const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) throw new InvalidArgumentError('พ.ศ. · B.E. 25xx');
  return year;
}

/** The name of an Excel file that is to be written. */
export function workbookPath(text: string): string {
  if (!/\.xlsx$/i.test(text)) throw new InvalidArgumentError('.xlsx');
  return text;
}
