/**
 * Widths in a file are counted in digits of the workbook's Normal font. Excel (ECMA-376 part 1, 18.3.1.13):
 *
 *   width = truncate(pixels / digit × 256) / 256
 *
 * where `pixels` is the whole column at 96 dpi (padding included) and `digit` is the widest digit of the
 * Normal font, rounded to whole pixels. So 1 pt = 96/72 pixels, and a column of 48 pt (64 pixels) in
 * Calibri 11 (digit 7) is 9.140625 wide.
 */
const DIGIT_EM: Readonly<Record<string, number>> = {
  'aptos narrow': 0.505,
  aptos: 0.561,
  arial: 0.556,
  'arial unicode ms': 0.556,
  calibri: 0.507,
  cambria: 0.554,
  'courier new': 0.6,
  'leelawadee ui': 0.539,
  'liberation sans': 0.556,
  'microsoft sans serif': 0.556,
  'ms sans serif': 0.556,
  sarabun: 0.55,
  'segoe ui': 0.539,
  tahoma: 0.546,
  'times new roman': 0.5,
  verdana: 0.636,
  'th sarabun new': 0.362,
  'th sarabunit๙': 0.362,
  'th sarabunpsk': 0.362,
  // Not measured: drawn as small as TH Sarabun, taken to be as wide.
  'angsana new': 0.362,
  angsanaupc: 0.362,
  'browallia new': 0.362,
  'cordia new': 0.362,
  cordiaupc: 0.362,
};
/** A face that is not in the table: most text faces lie between 0.5 and 0.56. */
const OTHER_EM = 0.52;
const MAX_WIDTH = 255;

/** Width of the widest digit in whole pixels at 96 dpi; `size` in pt. */
export function digitWidth(font: string, size: number): number {
  const em = DIGIT_EM[font.toLowerCase()] ?? OTHER_EM;
  return Math.max(1, Math.round((em * size * 96) / 72));
}

/** pt → the number that `<col width>` holds; at most 255, Excel's limit. */
export function columnWidth(pt: number, digit: number): number {
  const pixels = Math.max(0, Math.round((pt * 96) / 72));
  return Math.min(MAX_WIDTH, Math.trunc((pixels / digit) * 256) / 256);
}
