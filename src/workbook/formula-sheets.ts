import { quoteSheetName, sheetKey } from './sheet-names';

/**
 * A lost reference; a text literal; a quoted name; or a bare word. Linear: every alternative begins with another character
 * and always matches (an unclosed quote runs to the end).
 */
const PIECE = /#REF!|"[^"]*(?:"|$)|'((?:[^']|'')*)(?:'(!?)|$)|([^\s'"!(),;:+\-*/^&=<>{}[\]$#%@]+)(!?)/gu;

/**
 * Calls `change` with the name of every sheet that a formula refers to; what it returns stands instead of
 * the name with its `!` (`null` leaves it as it was). Text literals are left alone.
 */
export function mapSheetReferences(formula: string, change: (sheet: string) => string | null): string {
  return formula.replace(
    PIECE,
    (piece: string, quoted?: string, quotedMark?: string, bare?: string, bareMark?: string) => {
      if (quoted !== undefined && quotedMark === '!') return change(quoted.replaceAll("''", "'")) ?? piece;
      if (bare !== undefined && bareMark === '!') return change(bare) ?? piece;
      return piece;
    },
  );
}

/** The formula with sheets called by their new names. `names` goes from `sheetKey(old)` to the new name. */
export function renameSheets(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula;
  return mapSheetReferences(formula, (sheet) => {
    const name = names.get(sheetKey(sheet));
    return name === undefined ? null : `${quoteSheetName(name)}!`;
  });
}

/** The one sheet that a plain reference is on (`'รายการ'!$A$1`), or `null`. */
export function sheetOfReference(refersTo: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^\s'"!(),[\]#]+))!\$?[A-Z]{1,3}\$?\d{1,7}(?::|$)/i.exec(refersTo);
  if (!match) return null;
  return match[1] === undefined ? (match[2] ?? null) : match[1].replaceAll("''", "'");
}
