import { areaAddress, axisStep, BAR_OUTLINE, CHART_GAP, chartName, isDark, labelFormat } from '../..';
import {
  PLAIN_FORMAT,
  plotPlace,
  withNames,
  type PlanChart,
  type PlanSeries,
  type SheetContent,
} from '../..';
import { sheetIn } from '../sheet-in';
import { CALL_BYTES, call, type Step } from '../steps';
import { distanceTo, PT_PER_CM } from './places';

/** A chart where it stands on its sheet, its names as texts. Distances in pt. */
export interface PlacedChart extends Omit<PlanChart, 'at' | 'description' | 'series'> {
  readonly series: readonly (PlanSeries & { readonly name: string })[];
  readonly left: number;
  readonly top: number;
}

const TYPES = {
  bar: 'BarClustered',
  'bar-stacked': 'BarStacked',
  column: 'ColumnClustered',
  'column-stacked': 'ColumnStacked',
} as const satisfies Record<PlanChart['kind'], string>;
const LEGEND = { top: 'Top', bottom: 'Bottom', right: 'Right' } as const;
/** Calls for a chart, and for each of its series. */
const CHART_CALLS = 30;
const SERIES_CALLS = 14;

/** Charts of a plan: cells become distances by the widths and heights of the same plan, and names texts. */
export function placeCharts(content: SheetContent): PlacedChart[] {
  return (content.charts ?? []).map((chart) => ({
    ...withNames(chart, content.rows),
    ...distanceTo(content, chart.at),
    series: chart.series.map((one) => ({ ...one, name: nameOf(one, content) })),
  }));
}

function nameOf({ name }: PlanSeries, { rows }: SheetContent): string {
  if (typeof name === 'string') return name;
  return String(rows[name.row]?.[name.column]?.value ?? '');
}

/**
 * Charts over cells that are written already. All that is asked for came with drop-downs (ExcelApi 1.8) at the latest.
 * What Excel cannot be told is left out: patterns, and the alternative text.
 */
export function chartSteps(sheet: string, charts: readonly PlacedChart[]): Step<null>[] {
  return charts.map((chart, index) =>
    call(
      (context) => draw(sheetIn(context, sheet), chart, chartName(chart, index)),
      (CHART_CALLS + chart.series.length * SERIES_CALLS) * CALL_BYTES,
    ),
  );
}

function draw(worksheet: Excel.Worksheet, placed: PlacedChart, name: string): void {
  const [first] = placed.series;
  if (!first) return;
  const { values } = first;
  const by = values.left === values.right ? 'Columns' : 'Rows';
  const chart = worksheet.charts.add(TYPES[placed.kind], worksheet.getRange(areaAddress(values)), by);
  chart.name = name;
  chart.left = placed.left;
  chart.top = placed.top;
  chart.width = placed.width * PT_PER_CM;
  chart.height = placed.height * PT_PER_CM;
  // What a chart shows may stand in columns that are hidden from view.
  chart.plotVisibleOnly = false;
  setFonts(chart, placed);
  // It was made of the first series' cells, so that one is there.
  for (const [index, series] of placed.series.entries()) {
    const made = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    setSeries(made, series, placed, worksheet);
  }
  setAxes(chart.axes, placed);
  setFrame(chart, placed);
}

function setFonts({ format, title }: Excel.Chart, { font, size, title: text }: PlacedChart): void {
  if (font !== undefined) format.font.name = font;
  if (size !== undefined) format.font.size = size;
  if (text === undefined) {
    title.visible = false;
    return;
  }
  title.text = text;
  title.format.font.bold = true;
  if (font !== undefined) title.format.font.name = font;
  if (size !== undefined) title.format.font.size = size + 2;
}

function setSeries(
  series: Excel.ChartSeries,
  said: PlacedChart['series'][number],
  chart: PlacedChart,
  worksheet: Excel.Worksheet,
): void {
  series.name = said.name;
  series.setValues(worksheet.getRange(areaAddress(said.values)));
  series.setXAxisValues(worksheet.getRange(areaAddress(chart.categories)));
  series.gapWidth = CHART_GAP;
  series.format.fill.setSolidColor(said.color);
  series.format.line.color = BAR_OUTLINE;
  series.hasDataLabels = said.labels ?? false;
  if (!said.labels) return;
  const { dataLabels } = series;
  dataLabels.showValue = true;
  dataLabels.numberFormat = labelFormat(chart);
  if (chart.font !== undefined) dataLabels.format.font.name = chart.font;
  if (chart.size !== undefined) dataLabels.format.font.size = chart.size;
  if (chart.kind.endsWith('-stacked') && isDark(said)) dataLabels.format.font.color = '#FFFFFF';
}

function setAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, chart: PlacedChart): void {
  const { kind, axisMax, format = PLAIN_FORMAT } = chart;
  valueAxis.minimum = 0;
  if (axisMax !== undefined) {
    valueAxis.maximum = axisMax;
    valueAxis.majorUnit = axisStep(axisMax);
  }
  valueAxis.numberFormat = format;
  categoryAxis.tickLabelSpacing = 1;
  if (!kind.startsWith('bar')) return;
  // The first name on top, and the numbers below the last.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = 'Maximum';
}

function setFrame({ legend, plotArea }: Excel.Chart, chart: PlacedChart): void {
  legend.visible = chart.legend !== undefined;
  if (chart.legend !== undefined) legend.position = LEGEND[chart.legend];
  const place = plotPlace(chart);
  if (place === null) return;
  plotArea.insideLeft = place.left * PT_PER_CM;
  plotArea.insideTop = place.top * PT_PER_CM;
  plotArea.insideWidth = place.width * PT_PER_CM;
  plotArea.insideHeight = place.height * PT_PER_CM;
}
