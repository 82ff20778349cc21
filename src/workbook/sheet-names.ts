/** Excel's limit, in UTF-16 units. */
export const MAX_SHEET_NAME = 31;

/** What Excel does not take in a sheet name, and what XML cannot carry. */
const FORBIDDEN = /[\\/?*[\]:\p{Cc}\ufffe\uffff]+/gu;
const FALLBACK = 'Sheet';

/**
 * The nearest name that Excel takes: forbidden characters become a space, apostrophes at the ends go
 * (Excel quotes names with them), `History` is reserved, and it is cut at 31 units without tearing a
 * Thai vowel or tone mark off its consonant.
 */
export function safeSheetName(wished: string): string {
  const clean = trimEnds(wished.replace(FORBIDDEN, ' ').replace(/\s+/g, ' '));
  const name = trimEnds(cut(clean, MAX_SHEET_NAME)) || FALLBACK;
  return name.toLowerCase() === 'history' ? `${name} 1` : name;
}

/** The safe name, with ` (2)`, ` (3)` … when it is taken. Excel compares names without case. */
export function uniqueSheetName(wished: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map(sheetKey));
  const base = safeSheetName(wished);
  let name = base;
  for (let number = 2; used.has(sheetKey(name)); number++) {
    const suffix = ` (${number})`;
    name = `${trimEnds(cut(base, MAX_SHEET_NAME - suffix.length))}${suffix}`;
  }
  return name;
}

/** Two sheet names are the same sheet when their keys are equal. */
export function sheetKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** As it stands in a formula: always quoted, which Excel accepts for every name. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function trimEnds(text: string): string {
  return text.replace(/^[\s']+|[\s']+$/g, '');
}

/** The longest beginning of at most `limit` units that ends between two written characters. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(text)) {
    if (index + segment.length > limit) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
