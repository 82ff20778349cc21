import { RangeRef } from './range-ref';
import type { HostSheet } from './sheet';

/** A face as far as a chart has been told of it. */
export interface HostFont {
  name: string;
  size: number;
  bold: boolean;
  color: string;
}

export const chartFont = (): HostFont => ({ name: 'Calibri', size: 10, bold: false, color: '#000000' });

/** One row of bars. */
export class HostSeries {
  values: RangeRef | null = null;
  categories: RangeRef | null = null;
  gapWidth = 150;
  /** `''` while Excel chooses. */
  fill = '';
  line = '';
  hasDataLabels = false;
  labels = { showValue: false, numberFormat: 'General', font: chartFont() };

  constructor(
    readonly chart: HostChart,
    public name: string,
  ) {}
}

/** A chart of bars on a sheet. Lengths in pt. */
export class HostChart {
  left = 0;
  top = 0;
  width = 360;
  height = 216;
  plotVisibleOnly = true;
  readonly font = chartFont();
  title = { text: '', visible: true, font: chartFont() };
  legend = { position: 'Bottom', visible: true };
  /** What the user set; empty text for Excel's own choice. */
  valueAxis: { minimum: number | ''; maximum: number | ''; majorUnit: number | ''; numberFormat: string } = {
    minimum: '',
    maximum: '',
    majorUnit: '',
    numberFormat: 'General',
  };
  categoryAxis = { reversed: false, position: 'Automatic', labelSpacing: 0 };
  plot = { insideLeft: 40, insideTop: 30, insideWidth: 300, insideHeight: 150 };
  series: HostSeries[] = [];

  constructor(
    readonly sheet: HostSheet,
    readonly id: string,
    public name: string,
    public type: string,
  ) {}
}

/** The largest number a stacked or plain chart shows, as Excel takes it for the end of an axis left to it. */
export function axisEnd({ valueAxis, series }: HostChart): number {
  if (valueAxis.maximum !== '') return valueAxis.maximum;
  const numbers = series.flatMap(({ values }) => {
    if (values === null) return [];
    const { sheet, area } = values;
    return [...sheet.cells.stored(area)].flatMap(({ cell }) =>
      typeof cell.value === 'number' ? [cell.value] : [],
    );
  });
  return Math.max(1, ...numbers);
}

/** The charts of a copied sheet, over the cells of the copy. */
export function copyCharts(source: HostSheet, copy: HostSheet): void {
  copy.charts = source.charts.map((one) => {
    const made = new HostChart(copy, `chart-${copy.workbook.nextId()}`, one.name, one.type);
    const { left, top, width, height, plotVisibleOnly } = one;
    Object.assign(made, { left, top, width, height, plotVisibleOnly });
    Object.assign(made.font, one.font);
    made.title = { ...one.title, font: { ...one.title.font } };
    made.legend = { ...one.legend };
    made.valueAxis = { ...one.valueAxis };
    made.categoryAxis = { ...one.categoryAxis };
    made.plot = { ...one.plot };
    made.series = one.series.map((series) => copySeries(series, made));
    return made;
  });
}

function copySeries(series: HostSeries, chart: HostChart): HostSeries {
  const moved = (range: RangeRef | null): RangeRef | null =>
    range?.sheet === series.chart.sheet ? new RangeRef(chart.sheet, range.area) : range;
  const { gapWidth, fill, line, hasDataLabels, labels } = series;
  return Object.assign(new HostSeries(chart, series.name), {
    ...{ gapWidth, fill, line, hasDataLabels },
    labels: { ...labels, font: { ...labels.font } },
    values: moved(series.values),
    categories: moved(series.categories),
  });
}
