import { isDeepStrictEqual } from 'node:util';
import { areaAddress, cellAddress, type Area } from '../../../src/workbook';
import type { ExcelHost } from '../../excel-host';
import { isBlank } from '../../excel-host/workbook/cell';
import type { HostChart } from '../../excel-host/workbook/chart';
import { NORMAL } from '../../excel-host/workbook/format';
import { RangeRef } from '../../excel-host/workbook/range-ref';
import type { HostSheet } from '../../excel-host/workbook/sheet';

/**
 * Everything a workbook holds, cell by cell and in a fixed order, whatever way it got there: two workbooks are the
 * same when their pictures are equal. Ids are left out, for what comes back is made anew.
 */
export function pictureOf(host: ExcelHost): unknown {
  const { workbook } = host;
  return {
    sheets: workbook.sheets.map(sheetPicture),
    names: workbook.names.map(({ name, formula, visible }) => ({ name, formula, visible })).sort(by('name')),
    state: workbook.xmlParts.map(({ xml }) => xml),
  };
}

function sheetPicture(sheet: HostSheet): unknown {
  const whole: Area = { top: 0, left: 0, bottom: 60, right: 12 };
  const cells: Record<string, unknown> = {};
  for (const { row, column, cell } of sheet.cells.stored(whole)) {
    const { value, error, formula, link, format } = cell;
    if (isBlank(cell) && link === null && isDeepStrictEqual(format, NORMAL)) continue;
    cells[cellAddress(row, column)] = { value, error, formula, link, format };
  }
  const { name, visibility, tabColor, showGridlines, frozen, page } = sheet;
  return {
    name,
    visibility,
    tabColor,
    showGridlines,
    frozen,
    page: JSON.parse(JSON.stringify(page, pageValue)) as unknown,
    cells: Object.fromEntries(Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1))),
    merges: sheet.merges.all.map((one) => JSON.stringify(one)).sort(),
    heights: lengths(sheet.rowHeights, 15),
    widths: lengths(sheet.columnWidths, 48),
    breaks: [...sheet.rowBreaks].sort(),
    tables: sheet.tables.map(({ name: table, area, style }) => ({ table, area, style })).sort(by('table')),
    validations: validationsByCell(sheet),
    colours: sheet.conditionalFormats.map(({ areas, formula, look }) => ({ areas, formula, look })),
    charts: sheet.charts.map(chartPicture),
    shapes: sheet.shapes.map(({ name: shape, left, top, width, height, bytes, altTextDescription }) => {
      return { shape, left, top, width, height, bytes: bytes.length, altTextDescription };
    }),
  };
}

/** Its cells are told by their places; ids, and ways back to the sheet, are left out. */
function chartPicture(chart: HostChart): unknown {
  const told = (key: string, value: unknown): unknown => {
    if (key === 'id' || key === 'chart') return undefined;
    return value instanceof RangeRef ? areaAddress(value.area) : pageValue(key, value);
  };
  return JSON.parse(JSON.stringify(chart, told)) as unknown;
}

/** A length said outright is the same as the standard one left unsaid. */
function lengths(map: ReadonlyMap<number, number>, standard: number): [number, number][] {
  return [...map].filter(([, length]) => length !== standard).sort(([a], [b]) => a - b);
}

function validationsByCell(sheet: HostSheet): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const { area, rule, ignoreBlanks, prompt, errorAlert } of sheet.validations) {
    for (let row = area.top; row <= Math.min(area.bottom, 60); row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        cells[cellAddress(row, column)] = { rule, ignoreBlanks, prompt, errorAlert };
      }
    }
  }
  return Object.fromEntries(Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function by<K extends string>(key: K): (a: Record<K, string>, b: Record<K, string>) => number {
  return (a, b) => (a[key] < b[key] ? -1 : 1);
}

/** A page refers to ranges of its sheet: their places are enough. */
function pageValue(key: string, value: unknown): unknown {
  if (key === 'sheet' || key === 'workbook' || key === 'referenceId') return undefined;
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}
