import { toArabicDigits } from './digits';
import type { Round } from './round';
import { cleanText } from './text';

/** How a round is named; the first group is its length in months. */
const NAMED = /(?:รอบ|ราย)(?:ที่|ระยะเวลา)? ?(12|6|สิบสอง|หก) ?เดือน|(?<!\d)(12|6)[- ]?months?/giu;
/** `6 เดือน` alone is enough only where there is hardly anything else, as in a sheet's name. */
const BARE = /(?<!\d)(12|6) ?เดือน/gu;
const SHORT = 40;
/** `รอบ 6 เดือนหลัง`: the second half of the year, which is not the round from October to March. */
const SECOND_HALF = /^ ?(?:หลัง|สุดท้าย)/u;

function lengths(text: string, pattern: RegExp): Set<Round> {
  const found = new Set<Round>();
  for (const match of text.matchAll(pattern)) {
    const name = match[1] ?? match[2] ?? '';
    const round: Round = name === '6' || name === 'หก' ? 6 : 12;
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    found.add(SECOND_HALF.test(after) ? 12 : round);
  }
  return found;
}

/**
 * The round a title or sheet name speaks of: `(รอบ ๖ เดือน)`, `รอบ 12 เดือน`, `6-month`. `null` when it names none, or
 * both (a monitoring cell lists both). The second half-year is reported with the whole year.
 */
export function readRound(text: string): Round | null {
  const line = toArabicDigits(cleanText(text)).replace(/\s+/g, ' ');
  const named = lengths(line, NAMED);
  const found = named.size === 0 && line.length <= SHORT ? lengths(line, BARE) : named;
  const [round] = found;
  return found.size === 1 && round !== undefined ? round : null;
}
