import { areaAddress, cellAddress } from '../address';
import { isArea, within } from '../areas';
import type { PlanEdit } from '../plan';
import { cellProblems } from './check-cells';
import { overlappingPair } from './check-overlaps';

type Replacing = Extract<PlanEdit, { edit: 'replace-block' }>;

/** Excel's limit for the height of a row, in pt. */
const MAX_HEIGHT = 409.5;
/** The widest column that any font makes of 255 digits, in pt. */
const MAX_WIDTH = 2_000;

/** What is wrong with an area that is to be laid anew, whatever sheet it is on. */
export function replaceProblems(edit: Replacing): string[] {
  const { area, rows, styles, merges, heights, widths = [], expected, sheet } = edit;
  if (!isArea(area)) return [`area: ${areaAddress(area)}`];
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const isTall = rows.length > height || heights.length > height;
  const fits = !isTall && widths.length <= width && rows.every((row) => row.length <= width);
  const known = expected.length === height && expected.every((row) => row.length === width);
  if (!fits || !known) return [`shape: ${sheet} ${areaAddress(area)}`];
  const outside = merges.find((one) => !isArea(one) || !within(area, one));
  if (outside) return [`area: ${areaAddress(outside)}`];
  const problems = cellProblems(rows, styles, area.top, area.left);
  const pair = overlappingPair(merges);
  if (pair) return [...problems, `merges-overlap: ${areaAddress(pair)}`];
  if (heights.some((one) => one !== null && !(one > 0 && one <= MAX_HEIGHT))) problems.push('height');
  if (widths.some((one) => one !== null && !(one > 0 && one <= MAX_WIDTH))) problems.push('width');
  return [...problems, ...hiddenByMerges(edit)];
}

/** Excel would throw away without a word what a merged cell hides. */
function hiddenByMerges({ area, rows, merges }: Replacing): string[] {
  return merges.flatMap((merge) => {
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let column = merge.left; column <= merge.right; column++) {
        if (row === merge.top && column === merge.left) continue;
        const cell = rows[row - area.top]?.[column - area.left];
        const holds = cell?.formula !== undefined || cell?.date !== undefined || (cell?.value ?? '') !== '';
        if (holds || cell?.link !== undefined) return [`merge-hides: ${cellAddress(row, column)}`];
      }
    }
    return [];
  });
}
