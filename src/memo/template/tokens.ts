import { looseKey, similarity } from '../../domain';
import { type XmlElement, childElements, setAttribute, text, textOf } from '../../workbook/file/xml';
import { TEMPLATE_LIMITS } from './limits';
import { BRACES, PLACEHOLDERS, type Placeholder } from './placeholders';

/** A `w:t` of a paragraph, or a place that no placeholder reaches over (a tab, a break). */
interface Piece {
  readonly element: XmlElement | null;
  readonly run: XmlElement;
  readonly holder: XmlElement;
  /** Content controls between the paragraph and the run. */
  readonly controls: readonly XmlElement[];
  readonly start: number;
  readonly text: string;
}

/** The text of a paragraph with the runs that it stands in: Word parts a word into several as it likes. */
export interface ParagraphText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** `{{…}}` in a paragraph's text; `name` as written between the braces. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** `null`: none of ours. */
  readonly placeholder: Placeholder | null;
}

/** Stands where no placeholder reaches over; never part of a name, for names are cut off at it. */
const BARRIER = '\n';
const BARRIERS: ReadonlySet<string> = new Set(['tab', 'br', 'cr', 'ptab']);
/** Holders of runs whose text is the paragraph's own. */
const HOLDERS: ReadonlySet<string> = new Set([
  'hyperlink',
  'ins',
  'moveTo',
  'smartTag',
  'fldSimple',
  'customXml',
  'bdo',
  'dir',
  'sdtContent',
]);

export function paragraphText(paragraph: XmlElement): ParagraphText {
  const pieces: Piece[] = [];
  let start = 0;
  const add = (piece: Omit<Piece, 'start'>): void => {
    pieces.push({ ...piece, start });
    start += piece.text.length;
  };
  const read = (holder: XmlElement, controls: readonly XmlElement[]): void => {
    for (const node of childElements(holder)) {
      if (node.local === 'r')
        for (const one of childElements(node)) {
          if (one.local === 't') add({ element: one, run: node, holder, controls, text: textOf(one) });
          else if (BARRIERS.has(one.local))
            add({ element: null, run: node, holder, controls, text: BARRIER });
        }
      else if (node.local === 'sdt') read(node, [...controls, node]);
      else if (HOLDERS.has(node.local)) read(node, controls);
    }
  };
  read(paragraph, []);
  return { text: pieces.map((piece) => piece.text).join(''), pieces };
}

const BY_KEY: ReadonlyMap<string, Placeholder> = new Map(
  PLACEHOLDERS.map((one) => [looseKey(one.name), one]),
);

const EITHER_BRACE = /\{\{|\}\}/g;

/** The placeholders in a text, and where a brace stands alone. Linear in the text's length. */
export function tokensIn(whole: string): { tokens: readonly Token[]; loose: readonly string[] } {
  const tokens: Token[] = [];
  const loose: string[] = [];
  let open: number | null = null;
  for (const { 0: brace, index } of whole.matchAll(EITHER_BRACE)) {
    if (brace === BRACES.open) {
      if (open !== null) loose.push(around(whole, open));
      open = index;
    } else if (open === null) {
      loose.push(around(whole, index));
    } else {
      const name = whole.slice(open + BRACES.open.length, index);
      if (isName(name)) tokens.push(token(name, open, index + brace.length));
      else loose.push(around(whole, open));
      open = null;
    }
  }
  if (open !== null) loose.push(around(whole, open));
  return { tokens, loose };
}

const isName = (text: string): boolean => !text.includes(BARRIER) && text.length <= TEMPLATE_LIMITS.name;

function token(name: string, start: number, end: number): Token {
  // A third brace is no part of ours, and would be left behind.
  const known = /[{}]/.test(name) ? undefined : BY_KEY.get(looseKey(name));
  return { start, end, name: name.trim(), placeholder: known ?? null };
}

/** What stands at a lone brace, to find it by. */
function around(whole: string, at: number): string {
  const before = whole.slice(Math.max(0, at - 12), at);
  // What is parted from it by a tab is another piece; a mark above or below belongs to a letter that is cut off.
  return (before.slice(before.lastIndexOf(BARRIER) + 1) + whole.slice(at, at + 20))
    .replace(/^\p{M}+/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Below this two names are not alike. */
const ALIKE = 0.45;

/** The name of ours that a strange one is most like, or `null`. */
export function suggestionFor(name: string): string | null {
  const best = PLACEHOLDERS.map((one) => ({ name: one.name, like: similarity(one.name, name) })).reduce(
    (most, one) => (one.like > most.like ? one : most),
  );
  return best.like >= ALIKE ? best.name : null;
}

/** Puts a text in the place of a token, in the look of the token's first letter. Its place in `text` is as it was read. */
export function replaceToken({ pieces }: ParagraphText, { start, end }: Token, value: string): void {
  let said = false;
  for (const piece of pieces) {
    const pieceEnd = piece.start + piece.text.length;
    if (piece.element === null || pieceEnd <= start || piece.start >= end) continue;
    const now = textOf(piece.element);
    // Later tokens of the paragraph were replaced before: what stands before this one is as it was read.
    const before = now.slice(0, Math.max(0, start - piece.start));
    const after = pieceEnd > end ? now.slice(end - piece.start) : now.slice(piece.text.length);
    setText(piece.element, before + (said ? '' : value) + after);
    said = true;
  }
}

/** The first piece of a token: its look is the token's. */
export const firstPiece = ({ pieces }: ParagraphText, { start }: Token): Piece | null =>
  pieces.find((piece) => piece.element !== null && piece.start + piece.text.length > start) ?? null;

export function setText(element: XmlElement, value: string): void {
  element.children = value === '' ? [] : [text(value)];
  setAttribute(element, 'xml:space', 'preserve');
}
