/**
 * Where a run of text without spaces may be broken over two lines: between Thai words, after a hyphen within
 * a word, and after the slashes and question marks of a web address (LibreOffice does, down to `https://`). Spreadsheet programs find Thai words by a dictionary of their own; `Intl.Segmenter` has
 * ICU's, which is also LibreOffice's. It breaks names (ผู้|อำนวย|การก|องค|ลัง), so what is found here is for
 * measuring, never for writing line breaks into a cell.
 *
 * The segmenter is asked only for the boundary near the end of a line: walking all words of all texts
 * would take three times as long.
 */
const words = new Intl.Segmenter('th', { granularity: 'word' });
const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' });

const THAI_LETTER = /[\u0e01-\u0e3a\u0e40-\u0e4e]/u;
const LETTER = /\p{L}/u;
/** Never the first of a line: marks, following vowels, ๆ ฯ, closing punctuation. */
const NOT_FIRST = /[\p{M}ะาำๅๆฯ)\]}”’»,.:;!?%/]/u;
/** Not torn off the letter before it, even in a word that is longer than a line. */
const FOLLOWS = /[\p{M}ะาำๅ]|\u200d|\ufe0f/u;
/** Vowels written before their consonant. */
const LEADS = /[เแโใไ]/u;
const BREAK_AFTER = /[/?!|–—}]/u;
const CONSONANT = /[\u0e01-\u0e2e]/u;

/** A run of text without spaces, and its words once they were asked for. */
export interface Run {
  readonly text: string;
  /** In a text document nothing is broken behind a slash: LibreOffice moves a whole web address, other than in a sheet. */
  readonly document: boolean;
  words?: Intl.Segments;
}

/** The last place after `from` and up to `to` where the run may be broken, or `null`. */
export function wordBreak(run: Run, from: number, to: number): number | null {
  run.words ??= words.segment(run.text);
  for (let at = to; at > from; at--) {
    at = run.words.containing(at)?.index ?? from;
    if (at > from && mayBreak(run, at)) return at;
  }
  return null;
}

/**
 * Where to cut a word that is longer than a line: after what a reader sees as one letter. Always after
 * `from`, so that even the narrowest column gets one letter a line.
 */
export function letterBreak(run: Run, from: number, to: number): number {
  const letters = graphemes.segment(run.text);
  let at = to;
  while (at > from) {
    at = letters.containing(at)?.index ?? from;
    if (at > from && mayTear(run.text, at)) return at;
    at--;
  }
  at = from;
  do {
    const letter = letters.containing(at);
    at = letter ? letter.index + letter.segment.length : run.text.length;
  } while (at < run.text.length && !mayTear(run.text, at));
  return at;
}

function mayBreak({ text, document }: Run, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at] ?? '';
  if (NOT_FIRST.test(after) || LEADS.test(before)) return false;
  if (THAI_LETTER.test(before) && THAI_LETTER.test(after)) return true;
  // LibreOffice parts abbreviations too: ป.ป.|ช.
  if (document && before === '.' && THAI_LETTER.test(after)) return true;
  if (!LETTER.test(after)) return false;
  return (!document && BREAK_AFTER.test(before)) || (before === '-' && LETTER.test(text[at - 2] ?? ''));
}

function mayTear(text: string, at: number): boolean {
  const after = text[at] ?? '';
  return !FOLLOWS.test(after) && !(LEADS.test(text[at - 1] ?? '') && CONSONANT.test(after));
}
