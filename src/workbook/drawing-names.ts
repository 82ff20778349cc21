import type { PlanChart } from './chart';
import type { PlanPicture } from './plan';

/** What we draw on a sheet bears a name that begins so; all else is the user's, and is never taken away. */
const OURS = 'Tidtam ';
const CHART = /^Tidtam Chart \d+ \((\d+)\)$/;

/** `Tidtam 1`; a picture for the user has the name that the plan gives it. */
export function pictureName({ name }: Pick<PlanPicture, 'name'>, index: number): string {
  return name ?? `${OURS}${index + 1}`;
}

/**
 * `Tidtam Chart 1 (3)`: with the number of its series. Excel tells of each where its cells are, but how many there are
 * would cost a round trip of its own.
 */
export function chartName({ series }: Pick<PlanChart, 'series'>, index: number): string {
  return `${OURS}Chart ${index + 1} (${series.length})`;
}

/** How many series the chart of that name has; `null` when it is none of ours. */
export function seriesCount(name: string): number | null {
  const count = CHART.exec(name)?.[1];
  return count === undefined ? null : Number(count);
}

/** Whether we drew it, so that it goes when its sheet is put again. */
export function isOurDrawing(name: string): boolean {
  return name.startsWith(OURS);
}
