import { HostError, invalid } from '../wire/host-error';
import { HostSeries, type HostChart } from '../workbook/chart';
import { RangeRef } from '../workbook/range-ref';
import type { Args } from './args';
import { fontFormat } from './chart-parts';
import { defineClass, type HostObject, type ObjectOf } from './define';
import { colorIn } from './range-font';

const fillObject: ObjectOf<HostSeries> = defineClass<HostSeries>({
  name: 'ChartFill',
  members: {
    SetSolidColor: {
      call: (series, args) => {
        series.chart.sheet.guardSheet();
        series.fill = colorIn(args);
      },
    },
    GetSolidColor: { call: ({ fill }) => fill },
    Clear: {
      call: (series) => {
        series.fill = '';
      },
    },
  },
});

const lineObject: ObjectOf<HostSeries> = defineClass<HostSeries>({
  name: 'ChartLineFormat',
  members: {
    Color: {
      get: ({ line }) => line,
      set: (series, args) => {
        series.chart.sheet.guardSheet();
        series.line = colorIn(args);
      },
    },
  },
});

const formatObject: ObjectOf<HostSeries> = defineClass<HostSeries>({
  name: 'ChartSeriesFormat',
  members: { Fill: { object: fillObject }, Line: { object: lineObject } },
});

const labelFormat = fontFormat('ChartDataLabelFormat');

/** Labels that are not there can be told nothing. */
function labelsOf(series: HostSeries): HostSeries['labels'] {
  if (!series.hasDataLabels) throw new HostError('InvalidOperation', 'the series has no labels');
  series.chart.sheet.guardSheet();
  return series.labels;
}

const labelsObject: ObjectOf<HostSeries> = defineClass<HostSeries>({
  name: 'ChartDataLabels',
  members: {
    ShowValue: {
      get: ({ labels }) => labels.showValue,
      set: (series, args) => {
        labelsOf(series).showValue = args.boolean();
      },
    },
    NumberFormat: {
      get: ({ labels }) => labels.numberFormat,
      set: (series, args) => {
        labelsOf(series).numberFormat = args.text();
      },
    },
    Format: { object: (series) => labelFormat({ font: labelsOf(series).font, chart: series.chart }) },
  },
});

/** One row or one column. */
function lineOf(args: Args): RangeRef {
  const range = args.model(RangeRef);
  if (range.rows > 1 && range.columns > 1) throw invalid('a series is one row or one column');
  return range.at(range.area);
}

function told(range: RangeRef | null): string {
  if (range === null) throw new HostError('InvalidOperation', 'no cells');
  const { address } = range;
  const cells = address.lastIndexOf('!') + 1;
  return address.slice(0, cells) + address.slice(cells).replace(/[A-Z]+|\d+/g, '$$$&');
}

export const chartSeriesObject: ObjectOf<HostSeries> = defineClass<HostSeries>({
  name: 'ChartSeries',
  members: {
    Name: {
      get: ({ name }) => name,
      set: (series, args) => {
        series.chart.sheet.guardSheet();
        if (args.text().length > 255) throw invalid('a name of more than 255 characters');
        series.name = args.text();
      },
    },
    GapWidth: {
      get: ({ gapWidth }) => gapWidth,
      set: (series, args) => {
        series.chart.sheet.guardSheet();
        if (args.number() < 0 || args.number() > 500) throw invalid('a gap of 0 to 500');
        series.gapWidth = args.number();
      },
    },
    HasDataLabels: {
      get: ({ hasDataLabels }) => hasDataLabels,
      set: (series, args) => {
        series.chart.sheet.guardSheet();
        series.hasDataLabels = args.boolean();
      },
    },
    DataLabels: { object: labelsObject },
    Format: { object: formatObject },
    SetValues: {
      call: (series, args) => {
        series.chart.sheet.guardSheet();
        series.values = lineOf(args);
      },
    },
    SetXAxisValues: {
      call: (series, args) => {
        series.chart.sheet.guardSheet();
        series.categories = lineOf(args);
      },
    },
    GetDimensionDataSourceString: {
      call: ({ values, categories }, args) =>
        told(args.oneOf(['Values', 'Categories']) === 'Values' ? values : categories),
    },
    Delete: {
      call: (series) => {
        series.chart.sheet.guardSheet();
        series.chart.series = series.chart.series.filter((one) => one !== series);
      },
    },
  },
});

function itemAt({ series }: HostChart, args: Args): HostObject {
  const found = series[args.integer()];
  if (!found) throw new HostError('ItemNotFound', 'no such series');
  return chartSeriesObject(found);
}

export const chartSeriesCollectionObject: ObjectOf<HostChart> = defineClass<HostChart>({
  name: 'ChartSeriesCollection',
  items: ({ series }) => series.map((one) => chartSeriesObject(one)),
  item: itemAt,
  members: {
    Count: { get: ({ series }) => series.length },
    GetCount: { call: ({ series }) => series.length },
    GetItemAt: { make: itemAt },
    Add: {
      make: (chart, args) => {
        chart.sheet.guardSheet();
        const series = new HostSeries(chart, args.textOr(0, ''));
        Object.assign(series.labels.font, chart.font);
        chart.series.push(series);
        return chartSeriesObject(series);
      },
    },
  },
});
