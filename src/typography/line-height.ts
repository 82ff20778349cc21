/**
 * Ascent, descent and line gap of TH Sarabun, as shares of the em (2641 + 1430 + 94 of 3129 units): the
 * marks stacked above and below a Thai letter make it taller than a Latin font.
 */
const EM = 3129;
const LINE = (2641 + 1430 + 94) / EM;
const DESCENT = 1430 / EM;

/**
 * Room that is kept for a line, as a multiple of the size: 24 pt at 16 pt. The font itself asks for 21.3 pt (`LINE`),
 * which is what LibreOffice was measured to take; the rest is a reserve for Excel, where no height has been measured
 * yet: it is assumed to round a line up to whole screen dots, and to set another font when this one is missing.
 */
const ROW_LINE = 1.5;

/** Excel refuses higher rows (pt). */
export const MAX_ROW_HEIGHT = 409;

/** From one line to the next in a text document and in LibreOffice, in pt: 21.3 pt at 16 pt. */
export function lineHeight(size: number): number {
  return LINE * size;
}

/** From the top of a line to the foot of its letters, in pt; the gap between lines stands above them. */
export function lineAscent(size: number): number {
  return (LINE - DESCENT) * size;
}

/**
 * Height in pt of a sheet’s row with room for so many lines, in steps of 0.75 pt (a
 * screen dot). May exceed `MAX_ROW_HEIGHT`: see `linesInRow`.
 */
export function rowHeight(lines: number, size: number): number {
  return Math.ceil((Math.max(lines, 1) * ROW_LINE * size) / 0.75) * 0.75;
}

/** How many lines a row of `height` pt shows, at least one. */
export function linesInRow(height: number, size: number): number {
  return Math.max(1, Math.floor(height / (ROW_LINE * size)));
}

/**
 * The width in pt that text has in a cell of a column (or merged columns) of `width` pt. Five dots are the padding
 * that the file format's own formula for column widths counts with (ECMA-376, 18.3.1.13). Another 5 % is kept because
 * programs round letters and columns to dots, and know other Thai words.
 */
export function cellTextWidth(width: number): number {
  return Math.max(1, (width - 3.75) * 0.95);
}
