import { areaAddress, quoteSheetName } from '../../../src/workbook';
import type { ExcelHost } from '../../excel-host';
import type { HostChart } from '../../excel-host/workbook/chart';
import type { RangeRef } from '../../excel-host/workbook/range-ref';
import type { SeenChart, SeenSheet } from '../seen';

const KINDS: Readonly<Record<string, string>> = {
  BarClustered: 'bar',
  BarStacked: 'bar-stacked',
  ColumnClustered: 'column',
  ColumnStacked: 'column-stacked',
};

/** What stands on a sheet of the double. */
export function seeSheet(host: ExcelHost, name: string): SeenSheet {
  const { model } = host.sheet(name);
  return {
    breaks: [...model.rowBreaks].sort((a, b) => a - b),
    colours: model.conditionalFormats.map(
      ({ areas, formula }) => `${areas.map(areaAddress).join(' ')} ${formula.replace(/^=/, '')}`,
    ),
    charts: model.charts.map(seeChart),
  };
}

function seeChart({ name, type, title, legend, valueAxis, series }: HostChart): SeenChart {
  const cells = (range: RangeRef | null): string =>
    range
      ? `${quoteSheetName(range.sheet.name)}!${areaAddress(range.area).replace(/[A-Z]+|\d+/g, '$$$&')}`
      : '';
  return {
    name,
    kind: KINDS[type] ?? type,
    title: title.visible ? title.text : null,
    legend: legend.visible ? legend.position.toLowerCase() : null,
    max: valueAxis.maximum === '' ? null : valueAxis.maximum,
    format: valueAxis.numberFormat,
    series: series.map((one) => ({
      name: one.name,
      values: cells(one.values),
      categories: cells(one.categories),
      color: one.fill,
      labels: one.hasDataLabels && one.labels.showValue ? one.labels.numberFormat : null,
    })),
  };
}
