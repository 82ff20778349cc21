import { invalid } from '../wire/host-error';
import type { HostChart, HostFont } from '../workbook/chart';
import { axisEnd } from '../workbook/chart';
import type { Args } from './args';
import { defineClass, type ObjectOf } from './define';
import { colorIn } from './range-font';

/** A font of a part of a chart, with the sheet's leave to change it. */
export interface FontOf {
  readonly font: HostFont;
  readonly chart: HostChart;
}

export const chartFontObject: ObjectOf<FontOf> = defineClass<FontOf>({
  name: 'ChartFont',
  members: {
    Name: { get: ({ font }) => font.name, set: (of, args) => change(of, { name: args.text() }) },
    Size: { get: ({ font }) => font.size, set: (of, args) => change(of, { size: positive(args) }) },
    Bold: { get: ({ font }) => font.bold, set: (of, args) => change(of, { bold: args.boolean() }) },
    Color: { get: ({ font }) => font.color, set: (of, args) => change(of, { color: colorIn(args) }) },
  },
});

function change({ font, chart }: FontOf, to: Partial<HostFont>): void {
  chart.sheet.guardSheet();
  Object.assign(font, to);
  if (font !== chart.font) return;
  // The font of the whole chart is that of all its parts.
  for (const part of [chart.title.font, ...chart.series.map(({ labels }) => labels.font)])
    Object.assign(part, to);
}

/** The `format` of a part that has nothing but a font. */
export function fontFormat(name: string): ObjectOf<FontOf> {
  return defineClass<FontOf>({ name, members: { Font: { object: chartFontObject } } });
}

export function positive(args: Args): number {
  const number = args.number();
  if (!(number > 0)) throw invalid(`${number} is not more than 0`);
  return number;
}

const titleFormat = fontFormat('ChartTitleFormat');

export const chartTitleObject: ObjectOf<HostChart> = defineClass<HostChart>({
  name: 'ChartTitle',
  members: {
    Text: {
      get: ({ title }) => title.text,
      set: ({ title, sheet }, args) => {
        sheet.guardSheet();
        title.text = args.text();
        title.visible = true;
      },
    },
    Visible: {
      get: ({ title }) => title.visible,
      set: ({ title, sheet }, args) => {
        sheet.guardSheet();
        title.visible = args.boolean();
      },
    },
    Format: { object: (chart) => titleFormat({ font: chart.title.font, chart }) },
  },
});

const POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const;

export const chartLegendObject: ObjectOf<HostChart> = defineClass<HostChart>({
  name: 'ChartLegend',
  members: {
    Position: {
      get: ({ legend }) => legend.position,
      set: ({ legend, sheet }, args) => {
        sheet.guardSheet();
        legend.position = args.oneOf(POSITIONS);
      },
    },
    Visible: {
      get: ({ legend }) => legend.visible,
      set: ({ legend, sheet }, args) => {
        sheet.guardSheet();
        legend.visible = args.boolean();
      },
    },
  },
});

const PLOT = ['insideLeft', 'insideTop', 'insideWidth', 'insideHeight'] as const;

export const chartPlotAreaObject: ObjectOf<HostChart> = defineClass<HostChart>({
  name: 'ChartPlotArea',
  members: Object.fromEntries(
    PLOT.map((key) => [
      key.charAt(0).toUpperCase() + key.slice(1),
      {
        get: ({ plot }: HostChart) => plot[key],
        set: ({ plot, sheet }: HostChart, args: Args) => {
          sheet.guardSheet();
          plot[key] = positive(args);
        },
      },
    ]),
  ),
});

const valueAxisObject: ObjectOf<HostChart> = defineClass<HostChart>({
  name: 'ChartAxis',
  members: {
    Minimum: {
      get: ({ valueAxis }) => valueAxis.minimum || 0,
      set: (chart, args) => setAxis(chart, 'minimum', args),
    },
    Maximum: { get: axisEnd, set: (chart, args) => setAxis(chart, 'maximum', args) },
    MajorUnit: {
      get: ({ valueAxis }) => valueAxis.majorUnit || 1,
      set: (chart, args) => setAxis(chart, 'majorUnit', args),
    },
    NumberFormat: {
      get: ({ valueAxis }) => valueAxis.numberFormat,
      set: ({ valueAxis, sheet }, args) => {
        sheet.guardSheet();
        valueAxis.numberFormat = args.text();
      },
    },
  },
});

function setAxis(
  { valueAxis, sheet }: HostChart,
  key: 'minimum' | 'maximum' | 'majorUnit',
  args: Args,
): void {
  sheet.guardSheet();
  valueAxis[key] = args.get() === '' ? '' : args.number();
}

const CROSSINGS = ['Automatic', 'Maximum', 'Minimum', 'Custom'] as const;

const categoryAxisObject: ObjectOf<HostChart> = defineClass<HostChart>({
  name: 'ChartAxis',
  members: {
    ReversePlotOrder: {
      get: ({ categoryAxis }) => categoryAxis.reversed,
      set: ({ categoryAxis, sheet }, args) => {
        sheet.guardSheet();
        categoryAxis.reversed = args.boolean();
      },
    },
    Position: {
      get: ({ categoryAxis }) => categoryAxis.position,
      set: ({ categoryAxis, sheet }, args) => {
        sheet.guardSheet();
        categoryAxis.position = args.oneOf(CROSSINGS);
      },
    },
    TickLabelSpacing: {
      get: ({ categoryAxis }) => categoryAxis.labelSpacing || '',
      set: ({ categoryAxis, sheet }, args) => {
        sheet.guardSheet();
        categoryAxis.labelSpacing = args.integer();
      },
    },
  },
});

export const chartAxesObject: ObjectOf<HostChart> = defineClass<HostChart>({
  name: 'ChartAxes',
  members: { CategoryAxis: { object: categoryAxisObject }, ValueAxis: { object: valueAxisObject } },
});
