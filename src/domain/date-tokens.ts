import { DATE_WORDS, type DateWord } from './date-words';
import { toArabicDigits } from './digits';
import { MONTHS } from './month-names';
import { cleanText } from './text';

/** A piece of a date. `length` is the count of digits as typed: `๖๔` is not `๐๐๖๔`. */
export type DateToken =
  | { readonly is: 'number'; readonly value: number; readonly length: number }
  | { readonly is: 'month'; readonly month: number }
  | { readonly is: 'mark'; readonly mark: '-' | '/' | '.' }
  | { readonly is: Exclude<DateWord, 'noise'> };

export interface DateTokens {
  readonly tokens: readonly DateToken[];
  /** A number among them is written with two kinds of digits, or with a Latin o. */
  readonly mixedDigits: boolean;
}

/** A cell with a date is short; a longer text is no date, whatever it holds. */
const MAX_LENGTH = 160;

/** Letters with a possible space between them, as scanners and narrow columns leave it. */
function spaced(word: string): string {
  return Array.from(word.replace(/\s/g, ''), (letter) => letter.replace(/[.]/g, '\\.?')).join(' ?');
}

/** A short name, its dots optional; without the last dot no letter may follow (`พย` begins `พยายาม`). */
function abbreviation(name: string): string {
  return `${spaced(name.slice(0, -1))}(?: ?\\.|(?![ก-ฮะ-ฺเ-๎]))`;
}

const WORD = /^[a-z]/i;

interface Entry {
  readonly letter: string;
  readonly length: number;
  readonly pattern: RegExp;
  readonly token: DateToken | null;
}

function entry(word: string, token: DateToken | null): Entry {
  const source = word.endsWith('.')
    ? abbreviation(word)
    : spaced(word) + (WORD.test(word) ? '(?![a-z])\\.?' : '');
  const letter = word.charAt(0).toLowerCase();
  return { letter, length: word.length, pattern: new RegExp(source, 'iy'), token };
}

/** Longest first: `มีนาคม` before `มี.ค.`, `สิ้นปีงบประมาณ` before `ปีงบประมาณ`. */
const ENTRIES: readonly Entry[] = [
  ...MONTHS.flatMap((names, index) =>
    [names.thai, names.thaiShort, names.english, names.englishShort, ...names.others].map((word) =>
      entry(word, { is: 'month', month: index + 1 }),
    ),
  ),
  ...(Object.keys(DATE_WORDS) as DateWord[]).flatMap((kind) =>
    DATE_WORDS[kind].map((word) => entry(word, kind === 'noise' ? null : { is: kind })),
  ),
].sort((a, b) => b.length - a.length);

/** The words by their first letter, so that a cell is not tried against all of them. */
const BY_LETTER = new Map<string, Entry[]>();
for (const item of ENTRIES) BY_LETTER.set(item.letter, [...(BY_LETTER.get(item.letter) ?? []), item]);

const NUMBER = /[0-9๐-๙oO]+/y;
const ORDINAL = /(?:st|nd|rd|th)(?![a-z])/iy;
const SKIPPED = /[ ,;:()[\]"'“”]+/y;
const DASH = /[-‐‑‒–—―−~]+/y;

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** `2o` → 20, but of `1Oct` only the 1. */
function numberAt(text: string, at: number): string | null {
  const run = matchAt(NUMBER, text, at);
  if (run === null) return null;
  const digits = /[a-z]/i.test(text[at + run.length] ?? '') ? run.replace(/o+$/i, '') : run;
  return /[0-9๐-๙]/.test(digits) && digits.length <= 8 ? digits : null;
}

/** The pieces of a date text, or `null` when something in it belongs to no date. */
export function dateTokens(text: string): DateTokens | null {
  if (text.length > MAX_LENGTH * 4) return null;
  const line = cleanText(text).replace(/\s+/g, ' ');
  if (line === '' || line.length > MAX_LENGTH) return null;
  const tokens: DateToken[] = [];
  let mixedDigits = false;
  let at = 0;
  while (at < line.length) {
    const skipped = matchAt(SKIPPED, line, at);
    if (skipped !== null) {
      at += skipped.length;
      continue;
    }
    const digits = numberAt(line, at);
    if (digits !== null) {
      const kinds = [/[0-9]/, /[๐-๙]/, /o/i].filter((kind) => kind.test(digits));
      mixedDigits ||= kinds.length > 1;
      const value = Number(toArabicDigits(digits).replace(/o/gi, '0'));
      tokens.push({ is: 'number', value, length: digits.length });
      at += digits.length;
      at += matchAt(ORDINAL, line, at)?.length ?? 0;
      continue;
    }
    const mark = matchAt(DASH, line, at) ?? (/[/.]/.test(line[at] ?? '') ? (line[at] ?? null) : null);
    if (mark !== null) {
      tokens.push({ is: 'mark', mark: mark === '/' || mark === '.' ? mark : '-' });
      at += mark.length;
      continue;
    }
    let length = 0;
    for (const { pattern, token } of BY_LETTER.get(line.charAt(at).toLowerCase()) ?? []) {
      length = matchAt(pattern, line, at)?.length ?? 0;
      if (length === 0) continue;
      if (token !== null) tokens.push(token);
      break;
    }
    if (length === 0) return null;
    at += length;
  }
  return { tokens, mixedDigits };
}
