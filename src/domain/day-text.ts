import { BUDDHIST_OFFSET, dayParts, makeDay } from './calendar';
import { datePartsAt } from './date-parts';
import { dateTokens, type DateToken } from './date-tokens';
import type { Day } from './day';
import { toThaiDigits } from './digits';
import { MONTHS } from './month-names';

export interface DayRead {
  readonly day: Day;
  /** A number of it is written with two kinds of digits: read, but to be shown to a person. */
  readonly mixedDigits: boolean;
}

/** Dots that end an abbreviation stand for nothing; a dot between two numbers (`31.3.64`) does. */
export function withoutStrayDots(tokens: readonly DateToken[]): DateToken[] {
  return tokens.filter(
    (token, at) =>
      token.is !== 'mark' ||
      token.mark !== '.' ||
      (tokens[at - 1]?.is === 'number' && tokens[at + 1]?.is === 'number'),
  );
}

/**
 * One day with its year, in any form of the field: `๑๑ ธันวาคม ๒๕๖๖`, `1 ต.ค.64`, `31/3/2564`, `2021-03-31`,
 * `ณ วันที่ ๓๑ มีนาคม พ.ศ. ๒๕๖๔`, `March 31, 2021`. `null` for anything else: two days, a month, 31 February.
 */
export function readDay(text: string): DayRead | null {
  const read = dateTokens(text);
  if (!read) return null;
  const tokens = withoutStrayDots(read.tokens).filter((token) => token.is !== 'months');
  const end = datePartsAt(tokens, 0);
  if (!end || end.next !== tokens.length) return null;
  const { year, month, day: date } = end.parts;
  const day = year === null || month === null || date === null ? null : makeDay(year, month, date);
  return day === null ? null : { day, mixedDigits: read.mixedDigits };
}

/** `๓๑ มีนาคม ๒๕๖๔` (long) or `๓๑ มี.ค. ๖๔` (short), in the Buddhist era. */
export function formatDay(day: Day, style: 'long' | 'short', digits: 'thai' | 'arabic'): string {
  const { year, month, day: date } = dayParts(day);
  const names = MONTHS[month - 1];
  if (names === undefined) throw new RangeError(`no such day: ${day}`);
  const buddhist = String(year + BUDDHIST_OFFSET);
  const text =
    style === 'long'
      ? `${date} ${names.thai} ${buddhist}`
      : `${date} ${names.thaiShort} ${buddhist.slice(-2)}`;
  return digits === 'thai' ? toThaiDigits(text) : text;
}
