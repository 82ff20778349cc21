import { parseArea } from '../../../src/workbook';
import type { Expression } from './expression';
import { beginsReference, isReference, sheetName, spanned, wholeLines } from './references';
import { FormulaError, tokens, type Token } from './tokens';

/** Excel's limit for a formula and a name, in characters. */
export const MAX_FORMULA = 8192;
const MAX_NAME = 255;

/** Operators by how tightly they bind. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** @param formula with the leading `=`; @throws FormulaError for what Excel would not take */
export function parseFormula(formula: string): Expression {
  if (formula.length > MAX_FORMULA) throw new FormulaError('a formula ends at 8192 characters');
  const parser = new Parser(tokens(formula.slice(1)));
  const expression = parser.expression(0);
  parser.end();
  return expression;
}

class Parser {
  private at = 0;
  constructor(private readonly all: readonly Token[]) {}

  end(): void {
    if (this.next.kind !== 'end') throw new FormulaError(`unexpected ${this.next.text}`);
  }

  expression(level: number): Expression {
    const operators = LEVELS[level];
    if (!operators) return this.unary();
    let left = this.expression(level + 1);
    while (this.next.kind === 'operator' && operators.includes(this.next.text)) {
      const operator = this.take().text;
      left = { kind: 'binary', operator, left, right: this.expression(level + 1) };
    }
    return left;
  }

  private get next(): Token {
    return this.all[this.at] ?? { kind: 'end', text: '', spaced: false };
  }

  private take(): Token {
    const token = this.next;
    this.at += 1;
    return token;
  }

  private unary(): Expression {
    if (this.next.kind === 'operator' && ['-', '+', '@'].includes(this.next.text)) {
      const operator = this.take().text;
      return { kind: 'unary', operator, of: this.unary() };
    }
    let of = this.joined();
    while (this.next.kind === 'operator' && this.next.text === '%') {
      this.take();
      of = { kind: 'unary', operator: '%', of };
    }
    return of;
  }

  /** References joined by `:` or by a space (what both share). */
  private joined(): Expression {
    let left = this.primary();
    for (;;) {
      if (this.next.kind === 'operator' && this.next.text === ':') {
        this.take();
        left = spanned(left, this.primary());
      } else if (this.next.spaced && beginsReference(this.next) && isReference(left)) {
        left = { kind: 'binary', operator: ' ', left, right: this.primary() };
      } else {
        return left;
      }
    }
  }

  private primary(): Expression {
    const token = this.take();
    switch (token.kind) {
      case 'number':
        return { kind: 'value', value: Number(token.text) };
      case 'text':
        return { kind: 'value', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'error':
        return { kind: 'error', code: token.text.toUpperCase() };
      case 'structured':
        return { kind: 'structured', table: '', specifier: token.text };
      case 'sheet':
        return this.word(this.take(), sheetName(token.text));
      case 'word':
        return this.word(token, null);
      case 'open':
        return token.text === '(' ? this.parenthesis() : this.array();
      case 'operator':
      case 'close':
      case 'separator':
      case 'end':
        throw new FormulaError(`unexpected ${token.text || 'end'}`);
    }
  }

  private word(token: Token, sheet: string | null): Expression {
    if (token.kind === 'error') return { kind: 'error', code: token.text };
    if (token.kind !== 'word') throw new FormulaError(`unexpected ${token.text}`);
    if (this.next.text === '(' && !this.next.spaced && sheet === null) {
      this.take();
      return { kind: 'call', name: token.text.toUpperCase(), args: this.list() };
    }
    if (this.next.kind === 'structured' && !this.next.spaced) {
      return { kind: 'structured', table: token.text, specifier: this.take().text };
    }
    if (/^(?:true|false)$/i.test(token.text)) return { kind: 'value', value: /^true$/i.test(token.text) };
    const spans = this.next.text === ':' || this.all[this.at - 2]?.text === ':';
    const area = parseArea(token.text) ?? (spans ? wholeLines(token.text) : null);
    if (area) return { kind: 'reference', sheet, area };
    if (token.text.length > MAX_NAME) throw new FormulaError('a name ends at 255 characters');
    return { kind: 'name', sheet, name: token.text };
  }

  private parenthesis(): Expression {
    const inner = this.expression(0);
    if (this.next.kind === 'separator') {
      this.take();
      this.expression(0);
    }
    if (this.take().text !== ')') throw new FormulaError('a parenthesis is not closed');
    return inner;
  }

  private list(): Expression[] {
    const args: Expression[] = [];
    if (this.next.text === ')') {
      this.take();
      return args;
    }
    for (;;) {
      const empty = this.next.kind === 'separator' || this.next.text === ')';
      args.push(empty ? { kind: 'missing' } : this.expression(0));
      const token = this.take();
      if (token.text === ')') return args;
      if (token.text !== ',') throw new FormulaError(`unexpected ${token.text || 'end'}`);
    }
  }

  private array(): Expression {
    const rows: Expression[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.unary());
      const token = this.take();
      if (token.text === '}') return { kind: 'array', rows };
      if (token.text === ';') rows.push([]);
      else if (token.text !== ',') throw new FormulaError(`unexpected ${token.text || 'end'}`);
    }
  }
}
