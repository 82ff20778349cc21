import { cellAddress, MAX_COLUMNS, MAX_ROWS, parseArea, sheetKey, type Area } from '../../../src/workbook';
import { columnIndex, columnName } from '../../../src/workbook';
import { sheetName } from './references';
import { FormulaError, tokens, type Token } from './tokens';

/**
 * The formula with the references to one sheet moved; `null` from `move` makes one `#REF!`.
 * @param own the sheet that the formula stands on
 */
export function moveReferences(
  formula: string,
  own: string,
  moved: string,
  move: (area: Area) => Area | null,
): string {
  const all = tokensOf(formula);
  if (!all) return formula;
  let text = '=';
  let sheet = own;
  for (let at = 0; at < all.length; at++) {
    const token = all[at];
    if (!token) break;
    if (token.spaced) text += ' ';
    if (token.kind === 'sheet') {
      sheet = sheetName(token.text);
      text += token.text;
      continue;
    }
    const [colon, end] = [all[at + 1], all[at + 2]];
    const pair = colon?.text === ':' && end?.kind === 'word' ? [token, end] : [token];
    const shifted = token.kind === 'word' && sheetKey(sheet) === sheetKey(moved) ? shift(pair, move) : null;
    if (shifted === null) {
      text += token.text;
    } else {
      text += shifted;
      at += pair.length === 2 ? 2 : 0;
    }
    if (token.text !== ':') sheet = own;
  }
  return text;
}

function tokensOf(formula: string): Token[] | null {
  try {
    return tokens(formula.slice(1));
  } catch (error) {
    if (error instanceof FormulaError) return null;
    throw error;
  }
}

/** The new text of a reference; `null` for what is none. */
function shift(pair: readonly Token[], move: (area: Area) => Area | null): string | null {
  const [first = '', last = first] = pair.map((token) => token.text);
  const area = areaOf(first, last);
  if (!area) return null;
  const to = move(area);
  if (!to) return '#REF!';
  if (/\d/.test(first) && /[a-z]/i.test(first)) {
    const start = marked(first, to.top, to.left);
    return pair.length === 1 ? start : `${start}:${marked(last, to.bottom, to.right)}`;
  }
  const ends = /\d/.test(first)
    ? [to.top + 1, to.bottom + 1].map(String)
    : [to.left, to.right].map(columnName);
  return ends.map((end, at) => ((at === 0 ? first : last).startsWith('$') ? `$${end}` : end)).join(':');
}

function areaOf(first: string, last: string): Area | null {
  const area = parseArea(first === last ? first : `${first}:${last}`);
  if (area) return area;
  const [start, end] = [first, last].map((one) => one.replaceAll('$', ''));
  if (start === undefined || end === undefined || first === last) return null;
  if (/^\d+$/.test(start) && /^\d+$/.test(end)) {
    return { top: Number(start) - 1, bottom: Number(end) - 1, left: 0, right: MAX_COLUMNS - 1 };
  }
  if (/^[a-z]{1,3}$/i.test(start) && /^[a-z]{1,3}$/i.test(end)) {
    return { top: 0, bottom: MAX_ROWS - 1, left: columnIndex(start), right: columnIndex(end) };
  }
  return null;
}

/** The address with the dollar signs of the old one. */
function marked(old: string, row: number, column: number): string {
  const [, columnMark = '', rowMark = ''] = /^(\$?)[a-z]+(\$?)\d+$/i.exec(old) ?? [];
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cellAddress(row, column)) ?? [];
  return `${columnMark}${letters}${rowMark}${digits}`;
}
