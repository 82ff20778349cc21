import { areaAddress, cellAddress, quoteSheetName } from '../../../src/workbook';
import type { ExcelHost } from '../../excel-host';
import type { HostChart } from '../../excel-host/workbook/chart';
import { WHOLE_SHEET, type HostSheet } from '../../excel-host/workbook/sheet';
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
    protection: seeProtection(model),
    unlocked: [...model.cells.stored(WHOLE_SHEET)].flatMap(({ row, column, cell }) =>
      cell.format.locked ? [] : [cellAddress(row, column)],
    ),
    prompts: model.validations.flatMap(({ area, rule, prompt }) =>
      rule !== null && 'list' in rule
        ? []
        : [`${areaAddress(area)} ${String(prompt.title)}: ${String(prompt.message)}`],
    ),
    fixedRows: [...model.rowHeights.keys()].sort((a, b) => a - b),
  };
}

const DEEDS: Readonly<Record<string, string>> = {
  allowSort: 'sort',
  allowAutoFilter: 'filter',
  allowFormatRows: 'format-rows',
  allowFormatColumns: 'format-columns',
};

function seeProtection({ protection }: HostSheet): string[] | null {
  if (!protection) return null;
  return Object.entries(protection.options as Record<string, unknown>)
    .flatMap(([option, value]) => (value === true ? [DEEDS[option] ?? option] : []))
    .sort();
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
