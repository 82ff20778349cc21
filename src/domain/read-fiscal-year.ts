import { BUDDHIST_OFFSET, yearMeant } from './calendar';
import { repairZeros, toArabicDigits } from './digits';
import { MONTHS } from './month-names';
import { cleanText } from './text';

/** Fiscal years the product can speak of; laws (พ.ศ. 2526) and document numbers lie outside. */
const FIRST = 2550;
const LAST = 2640;

/** How strongly words before a number make it the fiscal year; the first that is found anywhere decides. */
const INTRODUCTIONS: readonly RegExp[] = [
  /(?:ปี ?งบ ?ประ ?มาณ|ปีงบ ?ฯ?|fiscal years?|\bfy) ?:? ?(?:(พ\. ?ศ\.?|พศ\.?)|(ค\. ?ศ\.?))? ?(\d{4}|\d{2})(?!\d)/giu,
  /(?:ประจำ ?ปี|ปี) ?:? ?(?:(พ\. ?ศ\.?|พศ\.?)|(ค\. ?ศ\.?))? ?(\d{4})(?!\d)/giu,
  /(?:(พ\. ?ศ\.?|พศ\.?)|(ค\. ?ศ\.?)) ?(\d{4})(?!\d)/giu,
];
/** A bare year counts only in a short text: a sheet's name, a cell of the agency sheet. */
const BARE = /(?<![\d/.\-–])()()(\d{4})(?![\d/.\-–])/gu;
const SHORT = 31;

/** The year of the score that the measures answer to, or of a law: only when there is no other. */
const ABOUT_SOMETHING_ELSE =
  /ผล ?การ ?ประเมิน|ค่า ?คะแนน|วิเคราะห์|พระราชบัญญัติ|พ\.ร\.บ\.|ระเบียบ|ข้อบัญญัติ|กฎ|บันทึกข้อความ/u;
/** How far back (characters) such words are looked for. */
const LOOK_BACK = 90;
/** A range of years (แผนพัฒนา พ.ศ. 2566 - 2570) names no fiscal year. */
const RANGE_AFTER = /^ ?(?:[-–—/]|ถึง) ?(?:พ\.ศ\. ?)?\d/u;
const MONTH_BEFORE = new RegExp(
  `(?:${MONTHS.flatMap(({ thai, thaiShort, english, englishShort }) => [
    thai,
    thaiShort,
    english,
    englishShort,
  ])
    .map((name) => name.replace(/\./g, '\\.?'))
    .join('|')})[ .]*(?:พ\\.?ศ\\.?|ค\\.?ศ\\.?)? ?$`,
  'iu',
);

const AFTER_LAST_YEAR = /(?<=\d{4})(?!.*\d{4})|^(?!.*\d{4})/u;

interface Candidate {
  readonly year: number;
  readonly aside: boolean;
}

function candidates(line: string, pattern: RegExp): Candidate[] {
  const found: Candidate[] = [];
  let end = 0;
  for (const match of line.matchAll(pattern)) {
    const [whole, buddhist, common, digits = ''] = match;
    // What was said of the year before is not said of this one.
    const said = line.slice(Math.max(end, match.index - LOOK_BACK), match.index);
    const before = said.slice(said.search(AFTER_LAST_YEAR));
    end = match.index + whole.length;
    const era = buddhist ? 'buddhist' : common ? 'common' : null;
    const meant = yearMeant(Number(digits), digits.length, era);
    const year = meant === null ? null : meant + BUDDHIST_OFFSET;
    if (year === null || year < FIRST || year > LAST) continue;
    if (RANGE_AFTER.test(line.slice(end, end + 12)) || MONTH_BEFORE.test(before.slice(-24))) continue;
    found.push({ year, aside: ABOUT_SOMETHING_ELSE.test(before) });
  }
  return found;
}

/**
 * The Buddhist fiscal year a title, sheet name or cell speaks of: `ประจำปีงบประมาณ พ.ศ. ๒๕๖๕`, `พ.ศ.2565`, `FY2022`, `ปี 2565`.
 * What stands after ปีงบประมาณ is preferred to any other year, and the year of the measures to that of the score they
 * answer to. Dates, ranges of years and document numbers are not taken. `null` when nothing is named.
 */
export function readFiscalYear(text: string): number | null {
  const line = toArabicDigits(repairZeros(cleanText(text))).replace(/\s+/g, ' ');
  const patterns = line.length <= SHORT ? [...INTRODUCTIONS, BARE] : INTRODUCTIONS;
  const found = patterns.flatMap((pattern) => candidates(line, pattern));
  return (found.find(({ aside }) => !aside) ?? found[0])?.year ?? null;
}
