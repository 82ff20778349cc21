import { yearMeant, type Era } from './calendar';
import type { DateToken } from './date-tokens';

/** What a text says of one end of a period; what it leaves out is `null`. The year is of the common era. */
export interface DateParts {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

/** Parts read from a list of tokens, and the index after them. */
export interface PartsRead {
  readonly parts: DateParts;
  readonly next: number;
}

type Tokens = readonly DateToken[];

function numberAt(tokens: Tokens, at: number): { value: number; length: number } | null {
  const token = tokens[at];
  return token?.is === 'number' ? token : null;
}

function monthAt(tokens: Tokens, at: number): number | null {
  const token = tokens[at];
  return token?.is === 'month' ? token.month : null;
}

function markAt(tokens: Tokens, at: number): string | null {
  const token = tokens[at];
  return token?.is === 'mark' ? token.mark : null;
}

/** A year, with the era word before it if there is one. */
export function yearAt(tokens: Tokens, at: number): { year: number; next: number } | null {
  const word = tokens[at]?.is;
  const era: Era | null = word === 'buddhist' || word === 'common' ? word : null;
  const number = numberAt(tokens, era === null ? at : at + 1);
  const year = number && yearMeant(number.value, number.length, era);
  return year === null ? null : { year, next: at + (era === null ? 1 : 2) };
}

/** `31/3/2564`, `31-03-64`, `31.3.64`, `2021-03-31`. Day before month, as everyone in Thailand writes. */
function numericDate(tokens: Tokens, at: number): PartsRead | null {
  const mark = markAt(tokens, at + 1);
  const [first, second, third] = [at, at + 2, at + 4].map((index) => numberAt(tokens, index));
  if (mark === null || markAt(tokens, at + 3) !== mark || !first || !second || !third) return null;
  const yearFirst = first.length === 4 && third.length <= 2;
  const [day, year] = yearFirst ? [third, first] : [first, third];
  const meant = yearMeant(year.value, year.length, null);
  if (meant === null || day.length > 2 || second.length > 2) return null;
  return { parts: { day: day.value, month: second.value, year: meant }, next: at + 5 };
}

/** `31 มีนาคม 2564`, `31 มี.ค.`, `1-Oct-64`. */
function dayAndMonth(tokens: Tokens, at: number): PartsRead | null {
  const day = numberAt(tokens, at);
  const mark = markAt(tokens, at + 1);
  const month = monthAt(tokens, at + (mark === null ? 1 : 2));
  if (!day || day.length > 2 || month === null) return null;
  const after = at + (mark === null ? 2 : 3);
  const joined = mark !== null && markAt(tokens, after) === mark;
  const year = yearAt(tokens, joined ? after + 1 : after);
  if (mark !== null && !joined && year === null) return null;
  return { parts: { day: day.value, month, year: year?.year ?? null }, next: year?.next ?? after };
}

/** `March 31, 2021` */
function monthAndDay(tokens: Tokens, at: number): PartsRead | null {
  const month = monthAt(tokens, at);
  const day = numberAt(tokens, at + 1);
  if (month === null || !day || day.length > 2 || numberAt(tokens, at + 2)?.length !== 4) return null;
  const year = yearAt(tokens, at + 2);
  return year && { parts: { day: day.value, month, year: year.year }, next: year.next };
}

/** `มีนาคม 2564`, `มี.ค.64`, `มี.ค.-65`, `มีนาคม`. */
function monthAndYear(tokens: Tokens, at: number): PartsRead | null {
  const month = monthAt(tokens, at);
  if (month === null) return null;
  const direct = yearAt(tokens, at + 1);
  if (direct) return { parts: { day: null, month, year: direct.year }, next: direct.next };
  // After a dash a number up to 31 could be a day of the next date, so only what cannot be a day is a year.
  const dashed = markAt(tokens, at + 1) === null ? null : numberAt(tokens, at + 2);
  if (dashed && dashed.value > 31 && monthAt(tokens, at + 3) === null) {
    const year = yearAt(tokens, at + 2);
    if (year) return { parts: { day: null, month, year: year.year }, next: year.next };
  }
  return { parts: { day: null, month, year: null }, next: at + 1 };
}

/** `10/2564` */
function numericMonth(tokens: Tokens, at: number): PartsRead | null {
  const month = numberAt(tokens, at);
  const year = numberAt(tokens, at + 2);
  if (!month || month.length > 2 || markAt(tokens, at + 1) !== '/' || year?.length !== 4) return null;
  const meant = yearMeant(year.value, year.length, null);
  return meant === null ? null : { parts: { day: null, month: month.value, year: meant }, next: at + 3 };
}

/** The `1` of `1 - 31 มี.ค. 65`. */
function dayAlone(tokens: Tokens, at: number): PartsRead | null {
  const day = numberAt(tokens, at);
  return day && day.length <= 2 ? { parts: { day: day.value, month: null, year: null }, next: at + 1 } : null;
}

/** One end of a period: the first form that fits, the fullest first. */
export function datePartsAt(tokens: Tokens, at: number): PartsRead | null {
  for (const form of [numericDate, dayAndMonth, monthAndDay, monthAndYear, numericMonth, dayAlone]) {
    const read = form(tokens, at);
    if (read) return read;
  }
  return null;
}
