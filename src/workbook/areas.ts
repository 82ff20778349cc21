import { MAX_COLUMNS, MAX_ROWS, type Area } from './address';

/** Whether two areas share a cell. */
export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Whether the cell lies in the area. */
export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Whether all of `inner` lies in `outer`. */
export function within(outer: Area, inner: Area): boolean {
  return holds(outer, inner.top, inner.left) && holds(outer, inner.bottom, inner.right);
}

/** Whether it is an area of a sheet at all. */
export function isArea({ top, left, bottom, right }: Area): boolean {
  return (
    [top, left, bottom, right].every((one) => Number.isInteger(one) && one >= 0) &&
    top <= bottom &&
    left <= right &&
    bottom < MAX_ROWS &&
    right < MAX_COLUMNS
  );
}

/** What is left of `area` without `hole`: up to four areas, above, left, right, below. */
export function without(area: Area, hole: Area): Area[] {
  if (!overlap(area, hole)) return [area];
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  const pieces: Area[] = [];
  if (area.top < hole.top) pieces.push({ ...area, bottom: hole.top - 1 });
  if (area.left < hole.left) pieces.push({ top, bottom, left: area.left, right: hole.left - 1 });
  if (area.right > hole.right) pieces.push({ top, bottom, left: hole.right + 1, right: area.right });
  if (area.bottom > hole.bottom) pieces.push({ ...area, top: hole.bottom + 1 });
  return pieces;
}

/** Sorts areas as they are met from top to bottom, in a row from left to right. */
export function byPlace(a: Area, b: Area): number {
  return a.top - b.top || a.left - b.left;
}
