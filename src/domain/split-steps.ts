import { toArabicDigits } from './digits';
import { MONTHS } from './month-names';
import { AMOUNTS, outlineNumber } from './outline-number';
import { BEFORE_A_NUMBER, BULLETS } from './step-markers';
import { cleanText } from './text';

const CLASS = BULLETS.replace(/[-*]/g, '\\$&');
/** A bullet at the start of a line; before a digit it wants a space, or it is a minus or half a telephone number. */
const LINE_BULLET = new RegExp(`^[${CLASS}]+(?:\\s*(?![\\s0-9๐-๙])|\\s+|$)|^o\\s+`, 'u');
/** Inside a line: ` - ` or ` -ส`; the letters of `E-Service` and the digits of a telephone stand close. */
const INNER_BULLET = new RegExp(`\\s[${CLASS}]\\s?(?=[\\p{L}("“])`, 'gu');
const INNER_NUMBER = /(?<![0-9๐-๙./])(\(?)([0-9๐-๙]{1,2})\s?[.)](?![0-9๐-๙])\s?/gu;

/** Cheaper to look for, and missing in most lines. */
const ANY_NUMBER = /[0-9๐-๙]\s?[.)]/;

/** The shortest text (characters) that may be a step when nothing but one dash parts it from the next. */
const SHORTEST = 8;
const MONTH_NAMES = MONTHS.flatMap(({ thai, thaiShort, english, englishShort }) => [
  thai,
  thaiShort,
  english,
  englishShort,
]);

/** Whether a dash between two texts joins dates, numbers or two Latin names rather than beginning a step. */
function joins(before: string, after: string): boolean {
  const left = before.trimEnd();
  const right = after.trimStart();
  if (/[0-9๐-๙]$/u.test(left) && MONTH_NAMES.some((name) => right.startsWith(name))) return true;
  if (MONTH_NAMES.some((name) => left.endsWith(name) || left.endsWith(name.replace(/\./g, '')))) return true;
  return /[A-Za-z]$/.test(left) && /^[A-Za-z]/.test(right);
}

function cutAt(line: string, cuts: readonly { at: number; length: number }[]): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const { at, length } of cuts) {
    pieces.push(line.slice(start, at));
    start = at + length;
  }
  pieces.push(line.slice(start));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** Parts a line at bullets that a copy from paper ran together. */
function atBullets(line: string, bulleted: boolean): string[] {
  const all = [...line.matchAll(INNER_BULLET)].map((match) => ({ at: match.index, length: match[0].length }));
  const cuts = all.filter(
    ({ at, length }) =>
      !joins(line.slice(Math.max(0, at - 20), at), line.slice(at + length, at + length + 20)),
  );
  const [only] = cuts;
  if (cuts.length === 1 && only && !bulleted) {
    const short = only.at < SHORTEST || line.length - only.at - only.length < SHORTEST;
    if (short) return [line];
  }
  return cutAt(line, cuts);
}

/** Parts a line at numbers that count on: 2 after 1, so that years, clauses and hours stay where they are. */
function atNumbers(line: string, before: number): string[] {
  if (!ANY_NUMBER.test(line)) return cutAt(line, []);
  const cuts: { at: number; length: number }[] = [];
  let last = before;
  for (const match of line.matchAll(INNER_NUMBER)) {
    const [whole, bracket = '', digits = ''] = match;
    const number = Number(toArabicDigits(digits));
    const preceding = line.slice(Math.max(0, match.index - 12), match.index).trimEnd();
    const following = line.slice(match.index + whole.length, match.index + whole.length + 8);
    if (number !== last + 1 || following === '') continue;
    if (bracket !== '' && !whole.includes(')')) continue;
    if (BEFORE_A_NUMBER.some((word) => preceding.endsWith(word))) continue;
    if (AMOUNTS.some((word) => following.startsWith(word))) continue;
    cuts.push({ at: match.index, length: whole.length });
    last = number;
  }
  return cutAt(line, cuts);
}

/** What stands between two lines that are put together: Thai needs no space, Latin and digits do. */
function gapBetween(first: string, second: string): string {
  if (isTorn(first, second)) return '';
  return /[\u0E00-\u0E4E]$/u.test(first.slice(-1)) && /^[\u0E00-\u0E4E]/u.test(second) ? '' : ' ';
}

/** `E-` / `Service` */
function isTorn(first: string, second: string): boolean {
  return /[A-Za-z]-$/.test(first.slice(-2)) && /^[A-Za-z]/.test(second);
}

/** How a line begins: with a bullet, with a number, or with neither (it continues the line before). */
function lineStart(line: string, before: string): { rest: string; number: number | null } | null {
  if (/[0-9๐-๙]$/u.test(before.slice(-1)) && /^[-–—] ?[0-9๐-๙]/u.test(line)) return null;
  const bullet = LINE_BULLET.exec(line);
  if (bullet) return { rest: line.slice(bullet[0].length), number: null };
  const numbered = outlineNumber(line);
  return numbered && { rest: numbered.rest, number: numbered.value };
}

/** One step while its lines are gathered. */
interface Gathered {
  readonly parts: string[];
  readonly number: number;
  readonly bulleted: boolean;
}

/**
 * The steps of a cell, one entry each, without bullets and numbers. Steps begin on lines of their own or, as copies
 * from paper have it, run together (`…ปัจจุบัน - มีช่องทาง…`, `๑.จัดทำ… ๒. เผยแพร่…`). A line without a mark continues the step
 * before it. A cell without any mark is one step, its lines as typed (`\n`): nothing tells whether they are several.
 */
export function splitSteps(text: string): string[] {
  const lines = cleanText(text)
    .split('\n')
    .filter((line) => line !== '');
  const starts = lines.map((line, at) => lineStart(line, lines[at - 1] ?? ''));
  const marked = starts.some((start) => start !== null);
  const gathered: Gathered[] = [];
  lines.forEach((line, at) => {
    const start = starts[at] ?? null;
    const current = gathered.at(-1);
    if (start)
      gathered.push({ parts: [start.rest], number: start.number ?? 0, bulleted: start.number === null });
    else if (current === undefined) gathered.push({ parts: [line], number: 0, bulleted: false });
    else {
      const last = current.parts.at(-1) ?? '';
      const gap = marked || isTorn(last, line) ? gapBetween(last, line) : '\n';
      current.parts.push(last === '' ? '' : gap, line);
    }
  });
  const anyBullet = gathered.some(({ bulleted }) => bulleted);
  return gathered
    .flatMap(({ parts, number }) => atNumbers(parts.join(''), number))
    .flatMap((piece) => atBullets(piece, anyBullet));
}
