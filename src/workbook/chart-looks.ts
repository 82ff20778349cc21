import type { PlanChart, PlanSeries } from './chart';
import type { PlanRow } from './plan';

/** What a chart's numbers look like where it says nothing. */
export const PLAIN_FORMAT = '0';

/** pt; Excel's own. */
export const CHART_SIZE = 10;

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

const CM_PER_PT = 2.54 / 72;
/** A line of text with the space around it, in sizes of its font. */
const LINE = 1.9;
/** What is left free at the edges of a chart, in cm. */
export const CHART_EDGE = 0.3;
/** Of the width of a chart, for a legend beside the bars. */
const LEGEND = 0.28;

/** What a letter takes of the size of its font: wider than TH Sarabun's, for there may be another in its place. */
const LETTER = 0.5;
/** Of the width of a chart, for names that nobody measured. */
const MOST_OF_WIDTH = 0.45;
/** Vowels and tone marks above and below their letters. */
const MARKS = /\p{M}/gu;

/** The chart with room for the names that its categories have now, unless it was given some. */
export function withNames<C extends Pick<PlanChart, 'kind' | 'width' | 'namesWidth' | 'size' | 'categories'>>(
  chart: C,
  rows: readonly PlanRow[],
): C {
  const { kind, width, namesWidth, size = CHART_SIZE, categories } = chart;
  if (namesWidth !== undefined || !kind.startsWith('bar')) return chart;
  let longest = 0;
  for (let row = categories.top; row <= categories.bottom; row += 1) {
    for (let column = categories.left; column <= categories.right; column += 1) {
      const name = String(rows[row]?.[column]?.value ?? '');
      longest = Math.max(longest, name.replace(MARKS, '').length);
    }
  }
  const needed = CHART_EDGE + longest * size * LETTER * CM_PER_PT;
  return { ...chart, namesWidth: Math.min(needed, width * MOST_OF_WIDTH) };
}

/** Where the bars stand in a chart whose names were given room, in cm from its top left corner; else `null`. */
export function plotPlace(
  chart: Pick<PlanChart, 'kind' | 'width' | 'height' | 'namesWidth' | 'title' | 'legend' | 'size'>,
): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } | null {
  const { kind, width, height, namesWidth, title, legend, size = CHART_SIZE } = chart;
  if (namesWidth === undefined || !kind.startsWith('bar')) return null;
  const line = size * LINE * CM_PER_PT;
  const titleLine = title === undefined ? 0 : (size + 2) * LINE * CM_PER_PT;
  const left = CHART_EDGE + namesWidth;
  const top = CHART_EDGE + titleLine + (legend === 'top' ? line : 0);
  const below = CHART_EDGE + line + (legend === 'bottom' ? line : 0);
  const behind = 2 * CHART_EDGE + (legend === 'right' ? width * LEGEND : 0);
  const place = { left, top, width: width - left - behind, height: height - top - below };
  return place.width > 0 && place.height > 0 ? place : null;
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
