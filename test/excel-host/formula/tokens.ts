export type TokenKind =
  | 'number'
  | 'text'
  | 'error'
  | 'sheet'
  | 'word'
  | 'structured'
  | 'operator'
  | 'open'
  | 'close'
  | 'separator'
  | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Whether white space stands before it: between two references it is the intersection operator. */
  readonly spaced: boolean;
}

/** A formula that Excel would not take. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
}

/** Excel's limit for a text inside a formula. */
const MAX_TEXT = 255;

/** Words may hold Thai vowels and tone marks, which are marks, not letters. */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['error', /#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)/iy],
  ['text', /"(?:[^"]|"")*"/y],
  ['sheet', /(?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{M}\p{Nd}_.\\]*)!/uy],
  ['word', /\$?[A-Z]{1,3}\$?[0-9]{1,7}(?![\p{L}\p{M}\p{Nd}_.(])/iuy],
  ['word', /\$?[0-9]{1,7}(?=:\$?[0-9]{1,7})/y],
  ['number', /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]+)?/iy],
  ['word', /\$?[A-Z]{1,3}(?=:\$?[A-Z]{1,3}(?![\p{L}\p{M}\p{Nd}_.(]))/iuy],
  ['word', /\$[A-Z]{1,3}(?![\p{L}\p{M}\p{Nd}_.(])/iuy],
  ['word', /\$[0-9]{1,7}/y],
  ['word', /[\p{L}_\\][\p{L}\p{M}\p{Nd}_.?\\]*/uy],
  ['structured', /\[(?:[^[\]]|\[[^[\]]*\])*\]/y],
  ['operator', /<>|<=|>=|[-+*/^&=<>%@:]/y],
  ['open', /[({]/y],
  ['close', /[)}]/y],
  ['separator', /[,;]/y],
];

/** @throws FormulaError for what is no formula in Excel */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  for (;;) {
    const start = at;
    while (at < formula.length && /\s/.test(formula.charAt(at))) at += 1;
    const spaced = at > start;
    if (at >= formula.length) {
      found.push({ kind: 'end', text: '', spaced });
      return found;
    }
    const token = tokenAt(formula, at);
    if (!token) throw new FormulaError(`nothing in a formula begins with ${formula.slice(at, at + 10)}`);
    if (token.kind === 'text' && token.text.length - 2 > MAX_TEXT) throw new FormulaError('text over 255');
    const ofRows = found.at(-1)?.text === ':' && /^\$?\d+$/.test(found.at(-2)?.text ?? '');
    found.push({ ...token, kind: token.kind === 'number' && ofRows ? 'word' : token.kind, spaced });
    at += token.text.length;
  }
}

function tokenAt(formula: string, at: number): { kind: TokenKind; text: string } | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  return null;
}
