import type { PlanChart } from './chart';
import type { PlanPicture } from './plan';

/** What we draw on a sheet bears a name that begins so; all else is the user's, and is never taken away. */
const OURS = 'Tidtam ';
const CHART = /^Tidtam Chart \d+((?: [0-9A-F]{6})+)$/;

/** `Tidtam 1`; a picture for the user has the name that the plan gives it. */
export function pictureName({ name }: Pick<PlanPicture, 'name'>, index: number): string {
  return name ?? `${OURS}${index + 1}`;
}

/**
 * `Tidtam Chart 1 1F4E79 BDD7EE`: with the colour of each of its series. Excel tells of a series where its cells are, but
 * how many there are would cost a round trip of its own, and what colour they have only its newest versions know.
 */
export function chartName({ series }: Pick<PlanChart, 'series'>, index: number): string {
  const colors = series.map(({ color }) => color.slice(1).toUpperCase());
  return [`${OURS}Chart ${index + 1}`, ...colors].join(' ');
}

/** The colours of the series of a chart by its name, `#rrggbb`; none when it is none of ours. */
export function seriesColors(name: string): string[] {
  return (CHART.exec(name)?.[1] ?? '').split(' ').flatMap((color) => (color === '' ? [] : [`#${color}`]));
}

/** Whether we drew it, so that it goes when its sheet is put again. */
export function isOurDrawing(name: string): boolean {
  return name.startsWith(OURS);
}
