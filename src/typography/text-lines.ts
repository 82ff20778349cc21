import { letterBreak, wordBreak, type Run } from './break-point';
import { fittingEnd, textWidth } from './text-width';

/** A line as laid out, and what stood between it and the next: spaces, a line break, or nothing. */
interface Line {
  readonly text: string;
  readonly gap: string;
  /** Another program may well break differently here. */
  readonly doubtful: boolean;
}

interface Setting {
  /** pt */
  readonly width: number;
  /** Width of the first line, where it is indented. */
  readonly first?: number;
  readonly size: number;
  readonly bold: boolean;
  /** In a text document, not in a sheet. */
  readonly document?: boolean;
  /** How many lines are wanted: what is not wanted is not looked at. */
  readonly most?: number;
}

/** A line of a paragraph, and where in the text it begins. */
export interface PlacedLine {
  readonly text: string;
  readonly start: number;
}

const HARD_BREAK = /(\r\n|[\n\r\v\f\u2028\u2029])/u;
/** A run without spaces, then the spaces behind it. A no-break space does not part runs. */
const RUNS = /([^ \t\u200b]*)([ \t\u200b]*)/gu;

/** A run of text in which LibreOffice breaks by rules of its own: a web address, ขั้นตอน/ระยะเวลา. */
const UNEVEN = /[/?!|–—}-]/u;

/** The same sentence stands in many rows. Texts above the length are rare and would fill the memory. */
const CACHE_LIMIT = 4096;
const CACHED_LENGTH = 2000;
const cache = new Map<string, readonly Line[]>();

/**
 * The lines in which TH Sarabun would set a text in a space of `width` pt: broken at line breaks, at spaces,
 * between Thai words, and within a word only when the word is longer than a line; never before a mark.
 * An empty text is one empty line.
 */
export function textLines(text: string, width: number, size: number, bold = false): string[] {
  return layOut(text, width, size, bold).map((line) => line.text);
}

/**
 * How many lines to keep room for. One more than `textLines` gives when a run with slashes or hyphens,
 * or a word in its middle, had to be broken: there programs differ, and LibreOffice is not consistent.
 */
export function linesNeeded(text: string, width: number, size: number, bold = false): number {
  const lines = layOut(text, width, size, bold);
  return lines.length + (lines.some(({ doubtful }) => doubtful) ? 1 : 0);
}

/**
 * Parts a text so that each part needs at most `most` lines (see `linesNeeded`; with 1, at most 2). Joined
 * with what was between them (a space, a line break) the parts are the text again; no line break is added.
 */
export function textParts(text: string, width: number, size: number, most: number, bold = false): string[] {
  const lines = layOut(text, width, size, bold);
  if (linesNeeded(text, width, size, bold) <= most) return [text];
  const step = Math.max(1, lines.some(({ doubtful }) => doubtful) ? most - 1 : most);
  const parts: string[] = [];
  for (let first = 0; first < lines.length; first += step) {
    const part = lines.slice(first, first + step);
    parts.push(part.map((line, at) => line.text + (at < part.length - 1 ? line.gap : '')).join(''));
  }
  return parts;
}

/**
 * The first `most` lines of one paragraph of a text document (without line breaks) whose first line has another width, and
 * where the text behind them begins: at its length when nothing is left.
 */
export function paragraphLines(
  text: string,
  setting: Omit<Required<Setting>, 'document'>,
): { readonly lines: readonly PlacedLine[]; readonly rest: number } {
  const lines: Line[] = [];
  breakParagraph(text, '', { ...setting, document: true }, lines);
  let start = 0;
  const placed = lines.map((line) => {
    const at = start;
    start += line.text.length + line.gap.length;
    return { text: line.text, start: at };
  });
  return { lines: placed, rest: start };
}

function layOut(text: string, width: number, size: number, bold: boolean): readonly Line[] {
  const key = text.length > CACHED_LENGTH ? null : `${width} ${size} ${bold ? 'b' : 'r'} ${text}`;
  const known = key === null ? undefined : cache.get(key);
  if (known) return known;
  const lines: Line[] = [];
  const parts = text.split(HARD_BREAK);
  for (let at = 0; at < parts.length; at += 2) {
    breakParagraph(parts[at] ?? '', parts[at + 1] ?? '', { width, size, bold }, lines);
  }
  if (key !== null) {
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(key, lines);
  }
  return lines;
}

/** Adds the lines of one paragraph; its last line is followed by `end`. */
function breakParagraph(paragraph: string, end: string, setting: Setting, lines: Line[]): void {
  const { width, first = width, size, bold, document = false, most = Infinity } = setting;
  const before = lines.length;
  let line = '';
  let used = 0;
  let gap = '';
  let doubtful = false;
  const turn = (): void => {
    lines.push({ text: line, gap, doubtful });
    line = '';
    used = 0;
    gap = '';
  };
  const put = (text: string): void => {
    used += textWidth(gap + text, size, bold);
    line += gap + text;
    gap = '';
  };

  for (const [, text = '', spaces = ''] of paragraph.matchAll(RUNS)) {
    const run: Run = { text, document };
    for (let from = 0; from < text.length;) {
      const room = (lines.length === before ? first : width) - used - textWidth(gap, size, bold);
      const fits = fittingEnd(text, from, room, size, bold);
      if (fits < text.length && UNEVEN.test(text)) doubtful = true;
      const atWord = fits === text.length ? fits : wordBreak(run, from, fits);
      if (atWord === null && line !== '') {
        turn();
        if (lines.length - before >= most) return;
        continue;
      }
      if (atWord === null) doubtful = true;
      const to = atWord ?? letterBreak(run, from, fits);
      put(text.slice(from, to));
      from = to;
      if (to === text.length) continue;
      turn();
      if (lines.length - before >= most) return;
    }
    gap += spaces;
  }
  lines.push({ text: line, gap: gap + end, doubtful });
}
