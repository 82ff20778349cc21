import { invalid } from '../wire/host-error';
import { isRecord, type WireRecord } from '../wire/read';
import { colorOf, EDGES, NO_BORDER, NORMAL, type Border, type CellFormat } from '../workbook/format';
import type { RangeRef } from '../workbook/range-ref';
import type { Args } from './args';

/** What can be set of a cell's look by a name of its own. */
const PLAIN: Readonly<Record<string, keyof CellFormat>> = {
  horizontalAlignment: 'horizontal',
  verticalAlignment: 'vertical',
  wrapText: 'wrap',
  indentLevel: 'indent',
  textOrientation: 'orientation',
  shrinkToFit: 'shrink',
  readingOrder: 'readingOrder',
};
const FONT: Readonly<Record<string, keyof CellFormat>> = {
  name: 'fontName',
  size: 'fontSize',
  color: 'fontColor',
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strikethrough: 'strikethrough',
  subscript: 'subscript',
  superscript: 'superscript',
};

/** `setCellProperties`: a record of what to set for each cell; what is left out stays. */
export function setCellProperties(range: RangeRef, args: Args): void {
  const { sheet, area } = range;
  sheet.guardCells(area);
  const rows = args.get();
  if (!Array.isArray(rows) || rows.length !== range.rows) throw invalid('another shape than the range');
  for (const [down, row] of (rows as unknown[]).entries()) {
    if (!Array.isArray(row) || row.length !== range.columns) throw invalid('another shape than the range');
    for (const [across, given] of (row as unknown[]).entries()) {
      if (!isRecord(given)) continue;
      const [at, column] = [area.top + down, area.left + across];
      const cell = sheet.cells.get(at, column);
      const styled = typeof given['style'] === 'string' ? styleOf(given['style'], cell.format) : cell.format;
      const format = isRecord(given['format']) ? formatted(styled, given['format']) : styled;
      const same = JSON.stringify(format) === JSON.stringify(NORMAL);
      sheet.cells.set(at, column, { ...cell, format: same ? NORMAL : format });
    }
  }
}

/** Of named styles the double knows no looks but that of Normal. */
function styleOf(styleName: string, format: CellFormat): CellFormat {
  return styleName === 'Normal' ? NORMAL : { ...format, styleName };
}

function formatted(format: CellFormat, given: WireRecord): CellFormat {
  const { font, fill, borders, protection } = given;
  const changed: Record<string, unknown> = { ...format, ...renamed(given, PLAIN) };
  if (isRecord(font)) Object.assign(changed, renamed(font, FONT));
  // Any colour makes the fill a solid one.
  if (isRecord(fill) && typeof fill['color'] === 'string') changed['fill'] = colorOf(fill['color']) ?? '';
  if (isRecord(protection)) Object.assign(changed, protection);
  if (isRecord(borders)) changed['borders'] = { ...format.borders, ...lines(format, borders) };
  return changed as unknown as CellFormat;
}

function renamed(given: WireRecord, names: Readonly<Record<string, keyof CellFormat>>): WireRecord {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const key = names[name];
      if (key === undefined) return [];
      if (value === null) throw invalid(`${name} cannot be set to nothing`);
      return [[key, value]];
    }),
  );
}

/** Whatever is said of a line but that there is none draws it. */
function lines(format: CellFormat, given: WireRecord): Record<string, Border> {
  const drawn: Record<string, Border> = {};
  for (const edge of EDGES) {
    const line = given[edge];
    if (!isRecord(line) || Object.keys(line).length === 0) continue;
    const before = format.borders[edge] ?? { ...NO_BORDER, style: 'Continuous' };
    drawn[edge] = { ...before, ...line };
  }
  return drawn;
}
