/** Points in a centimetre, and of A4 upright. */
export const PT_PER_CM = 72 / 2.54;
export const A4_WIDTH = 21 * PT_PER_CM;
export const A4_HEIGHT = 29.7 * PT_PER_CM;

/** The size of a sheet in pt. */
export function sheetSize(orientation: 'portrait' | 'landscape'): { width: number; height: number } {
  return orientation === 'portrait'
    ? { width: A4_WIDTH, height: A4_HEIGHT }
    : { width: A4_HEIGHT, height: A4_WIDTH };
}
