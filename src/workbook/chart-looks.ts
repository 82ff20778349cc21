import type { PlanChart, PlanSeries } from './chart';

/** What a chart's numbers look like where it says nothing. */
export const PLAIN_FORMAT = '0';

/** Space between bars, in hundredths of a bar. */
export const CHART_GAP = 60;

/** The lines around bars: what stays between two of a like grey. */
export const BAR_OUTLINE = '#404040';

/** Steps of an axis with its end given. */
const MOST_STEPS = 10;
const STEPS = [1, 2, 5];

/** Number format of labels: that of the chart, with nothing for a zero, which has no bar to stand on. */
export function labelFormat({ format = PLAIN_FORMAT }: Pick<PlanChart, 'format'>): string {
  return `${format};;;`;
}

/**
 * What an axis that ends at a given number counts in: whole numbers, for it is things that are counted. Excel would
 * count to two in fifths.
 */
export function axisStep(max: number): number {
  for (let power = 1; ; power *= 10) {
    const step = STEPS.find((one) => one * power * MOST_STEPS >= max);
    if (step !== undefined) return step * power;
  }
}

/** Whether a label on the bars has to be white to be read (relative luminance as in WCAG 2.1). */
export function isDark({ color }: Pick<PlanSeries, 'color'>): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  // Where black and white are equally far away.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}
