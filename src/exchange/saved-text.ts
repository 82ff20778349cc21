import { formatDay, toThaiDigits } from '../domain';
import type { Digits } from '../tables';

/** Hours that Thailand is ahead of the time that files tell. */
const AHEAD = 7;

/** When a file was saved, by the clocks of the office; empty for what is no moment. */
export function savedText(savedAt: string | null, digits: Digits): string {
  if (savedAt === null) return '';
  const [day = '', time = ''] = localTime(savedAt).split('T');
  if (Number.isNaN(Date.parse(day))) return '';
  const clock = `${time.slice(0, 5)} น.`;
  return `${formatDay(day, 'short', digits)} ${digits === 'thai' ? toThaiDigits(clock) : clock}`;
}

/** A time that names no zone is meant as it stands. */
function localTime(iso: string): string {
  const time = /(?:Z|[+-]\d{2}:\d{2})$/.test(iso) ? Date.parse(iso) : NaN;
  return Number.isNaN(time) ? iso : new Date(time + AHEAD * 3_600_000).toISOString();
}
