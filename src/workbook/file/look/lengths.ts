/** pt → px at 96 dpi. */
export function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}

/** What a column is wide by itself, in characters. */
export const DEFAULT_CHARACTERS = 8;

/**
 * The width that a file gives for a column → px at 96 dpi (ECMA-376 part 1, 18.3.1.13).
 * @param digit the widest digit of the Normal font, px
 */
export function columnPixels(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** The width of a column of so many characters, with its padding and grid line, rounded up to 8 px as Excel does. */
export function paddedPixels(characters: number, digit: number): number {
  const padding = 2 * Math.ceil(digit / 4) + 1;
  return Math.ceil((characters * digit + padding) / 8) * 8;
}
