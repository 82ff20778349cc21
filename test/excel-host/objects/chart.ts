import { HostError, invalid } from '../wire/host-error';
import { HostChart, HostSeries } from '../workbook/chart';
import { RangeRef } from '../workbook/range-ref';
import type { HostSheet } from '../workbook/sheet';
import type { Args } from './args';
import { chartAxesObject, chartLegendObject, chartPlotAreaObject, chartTitleObject } from './chart-parts';
import { fontFormat } from './chart-parts';
import { chartSeriesCollectionObject } from './chart-series';
import { defineClass, type HostObject, type Member, type ObjectOf } from './define';

/** Kinds of bars; Excel has seventy more. */
const TYPES = ['BarClustered', 'BarStacked', 'ColumnClustered', 'ColumnStacked'] as const;

function place(key: 'left' | 'top' | 'width' | 'height'): Member<HostChart> {
  return {
    get: (chart) => chart[key],
    set: (chart, args) => {
      chart.sheet.guardSheet();
      if (args.number() < 0) throw invalid('outside the sheet, or no size');
      chart[key] = args.number();
    },
  };
}

const areaFormat = fontFormat('ChartAreaFormat');

export const chartObject: ObjectOf<HostChart> = defineClass<HostChart>({
  name: 'Chart',
  identity: ({ id }) => ({ Id: id }),
  members: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (chart, args) => {
        chart.sheet.guardSheet();
        chart.name = args.text();
      },
    },
    ChartType: {
      get: ({ type }) => type,
      set: (chart, args) => {
        chart.sheet.guardSheet();
        chart.type = args.oneOf(TYPES);
      },
    },
    Left: place('left'),
    Top: place('top'),
    Width: place('width'),
    Height: place('height'),
    PlotVisibleOnly: {
      get: ({ plotVisibleOnly }) => plotVisibleOnly,
      set: (chart, args) => {
        chart.sheet.guardSheet();
        chart.plotVisibleOnly = args.boolean();
      },
    },
    Title: { object: chartTitleObject },
    Legend: { object: chartLegendObject },
    Axes: { object: chartAxesObject },
    PlotArea: { object: chartPlotAreaObject },
    Series: { object: chartSeriesCollectionObject },
    Format: { object: (chart) => areaFormat({ font: chart.font, chart }) },
    Delete: {
      call: (chart) => {
        chart.sheet.guardSheet();
        chart.sheet.charts = chart.sheet.charts.filter((one) => one !== chart);
      },
    },
  },
});

function found({ charts }: HostSheet, name: string): HostObject | null {
  const chart = charts.find((one) => one.name === name || one.id === name);
  return chart ? chartObject(chart) : null;
}

function itemOf(sheet: HostSheet, args: Args): HostObject {
  const chart = found(sheet, args.text());
  if (!chart) throw new HostError('ItemNotFound', `no chart ${args.text()}`);
  return chart;
}

/** A series for each row or column of the cells; told which, Excel takes no cell for a name that is a number. */
function add(sheet: HostSheet, args: Args): HostObject {
  sheet.guardSheet();
  const type = args.oneOf(TYPES);
  const source = args.model(RangeRef, 1);
  const by = args.has(2) ? args.oneOf(['Auto', 'Columns', 'Rows'], 2) : 'Auto';
  const name = `${sheet.workbook.words.chart} ${sheet.charts.length + 1}`;
  const chart = new HostChart(sheet, `chart-${sheet.workbook.nextId()}`, name, type);
  const byRows = by === 'Rows' || (by === 'Auto' && source.columns > source.rows);
  const { top, left, bottom, right } = source.area;
  for (let at = byRows ? top : left; at <= (byRows ? bottom : right); at += 1) {
    const line = byRows ? { ...source.area, top: at, bottom: at } : { ...source.area, left: at, right: at };
    const series = new HostSeries(chart, '');
    series.values = source.at(line);
    chart.series.push(series);
  }
  // Of a single series Excel makes the title.
  chart.title.visible = chart.series.length === 1;
  sheet.charts.push(chart);
  return chartObject(chart);
}

export const chartCollectionObject: ObjectOf<HostSheet> = defineClass<HostSheet>({
  name: 'ChartCollection',
  items: ({ charts }) => charts.map((one) => chartObject(one)),
  item: itemOf,
  members: {
    Count: { get: ({ charts }) => charts.length },
    GetCount: { call: ({ charts }) => charts.length },
    GetItem: { make: itemOf },
    GetItemOrNullObject: { make: (sheet, args) => found(sheet, args.text()) },
    GetItemAt: {
      make: ({ charts }, args) => {
        const chart = charts[args.integer()];
        if (!chart) throw new HostError('ItemNotFound', 'no such chart');
        return chartObject(chart);
      },
    },
    Add: { make: add },
  },
});
