import { BOLD_WIDTHS, REGULAR_WIDTHS, type WidthRun } from './widths';

/**
 * Width in ten-thousandths of an em of a character that TH Sarabun does not have (✓, Chinese, emoji). The
 * program takes it from another font, and other fonts are larger at the same size: a full em is safe.
 */
const EM = 10_000;
const FOREIGN = EM;

/** Above this code point there are no characters of the font. */
const LAST_CODE = 0x2040;

/** Marks above and below a letter, joiners and the like take no room of their own. */
const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

const REGULAR = widthTable(REGULAR_WIDTHS);
const BOLD = widthTable(BOLD_WIDTHS);

/** How wide a text without line breaks is in TH Sarabun of a size, in pt (`size` in pt as well). */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += unitWidth(text, at, bold);
  return (sum * size) / EM;
}

/** How far a text from `from` on goes into `room` pt: the index of the first unit that does not fit. */
export function fittingEnd(text: string, from: number, room: number, size: number, bold: boolean): number {
  let rest = (room * EM) / size + 0.1;
  for (let at = from; at < text.length; at++) {
    rest -= unitWidth(text, at, bold);
    if (rest < 0) return at;
  }
  return text.length;
}

/** Of a character of two units the first has the width. */
function unitWidth(text: string, at: number, bold: boolean): number {
  const unit = text.charCodeAt(at);
  if (unit < LAST_CODE) return (bold ? BOLD : REGULAR)[unit] ?? FOREIGN;
  if (unit >= 0xdc00 && unit <= 0xdfff) return 0;
  return ZERO_WIDTH.test(String.fromCodePoint(text.codePointAt(at) ?? unit)) ? 0 : FOREIGN;
}

function widthTable(runs: readonly WidthRun[]): Uint16Array {
  const table = Uint16Array.from({ length: LAST_CODE }, (_, code) =>
    ZERO_WIDTH.test(String.fromCharCode(code)) ? 0 : FOREIGN,
  );
  for (const { first, widths } of runs) {
    widths.forEach((width, index) => {
      if (width !== null) table[first + index] = width;
    });
  }
  return table;
}
