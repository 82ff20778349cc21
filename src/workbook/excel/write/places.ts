import type { SheetContent } from '../..';

export const PT_PER_CM = 72 / 2.54;
/** Of rows and columns that the plan leaves to Excel. */
const DEFAULT_HEIGHT = 15;
const DEFAULT_WIDTH = 48;

/** How far a cell is from the top left corner of its sheet, in pt, by the widths and heights of the plan. */
export function distanceTo(
  { widths, heights }: Pick<SheetContent, 'widths' | 'heights'>,
  { row, column }: { readonly row: number; readonly column: number },
): { readonly left: number; readonly top: number } {
  return { left: before(widths, column, DEFAULT_WIDTH), top: before(heights, row, DEFAULT_HEIGHT) };
}

function before(sizes: readonly (number | null)[], end: number, normal: number): number {
  let sum = 0;
  for (let index = 0; index < end; index += 1) sum += sizes[index] ?? normal;
  return sum;
}
