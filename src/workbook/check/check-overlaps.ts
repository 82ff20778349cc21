import type { Area } from '../address';

/**
 * An area that shares cells with another of the list, or `null`. A sweep down the rows: a sheet of 10,000
 * measures merges its steps 10,000 times, so no comparing each with each. Rows of one register are merged
 * in few columns, so the open areas at any row are few.
 */
export function overlappingPair(areas: readonly Area[]): Area | null {
  const sorted = [...areas].sort((a, b) => a.top - b.top || a.left - b.left);
  let open: Area[] = [];
  for (const area of sorted) {
    open = open.filter((one) => one.bottom >= area.top);
    if (open.some((one) => one.left <= area.right && area.left <= one.right)) return area;
    open.push(area);
  }
  return null;
}
