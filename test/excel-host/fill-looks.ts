import type { FileWorkbook, SheetLook, StyleLook } from '../../src/workbook/file';
import { openPackage, openWorkbookPart, relationships } from '../../src/workbook/file/container';
import { formatCodes } from '../../src/workbook/file/read/cell-formats';
import { parseXml } from '../../src/workbook/file/xml';
import { NORMAL, type Border, type CellFormat, type Edge } from './workbook/format';
import type { HostSheet } from './workbook/sheet';
import type { HostWorkbook } from './workbook/workbook';

/** pt of a pixel at 96 dpi. */
const POINT = 0.75;

/** Gives the cells, rows and columns of a filled workbook the looks they have in the file. */
export function fillLooks(workbook: HostWorkbook, file: FileWorkbook, bytes: Uint8Array): void {
  const codes = numberFormats(bytes);
  for (const sheet of workbook.sheets) {
    const look = file.look(sheet.name);
    if (look) fillSheet(sheet, look, codes);
  }
}

/** Number format codes by position in `cellXfs`, as looks count their styles. */
function numberFormats(bytes: Uint8Array): readonly string[] {
  const pkg = openPackage(bytes);
  const workbook = openWorkbookPart(pkg);
  const styles = relationships(pkg, workbook.part).find(({ type }) => type.endsWith('/styles'));
  if (!styles?.part || !pkg.has(styles.part)) return [];
  return formatCodes(parseXml(pkg.text(styles.part), styles.part).root);
}

function fillSheet(sheet: HostSheet, look: SheetLook, codes: readonly string[]): void {
  const formats = look.styles.map((style, index) => formatOf(style, codes[index] ?? 'General'));
  const plain = formats[0] ?? NORMAL;
  sheet.showGridlines = look.gridlines;
  sheet.frozen = { ...look.frozen };
  for (const { first, last, width } of look.columns) {
    // Columns up to the last of the sheet are one entry; what nobody looks at keeps the standard width.
    for (let column = first; column <= Math.min(last, first + 255); column++) {
      sheet.columnWidths.set(column, width * POINT);
    }
  }
  for (const { row, height, columns, cellStyles } of look.rows) {
    if (height !== null) sheet.rowHeights.set(row, height * POINT);
    columns.forEach((column, index) => {
      const format = formats[cellStyles[index] ?? 0] ?? plain;
      const cell = sheet.cells.get(row, column);
      sheet.cells.set(row, column, { ...cell, format: same(format) ? NORMAL : format });
    });
  }
}

/** Whether a format is the normal one of the double; then its cells need not be stored. */
function same(format: CellFormat): boolean {
  return JSON.stringify(format) === NORMAL_TEXT;
}

const NORMAL_TEXT = JSON.stringify(NORMAL);

function formatOf(look: StyleLook, numberFormat: string): CellFormat {
  return {
    ...NORMAL,
    numberFormat,
    fontName: look.font,
    fontSize: look.size,
    bold: look.bold,
    italic: look.italic,
    underline: look.underline ? 'Single' : 'None',
    strikethrough: look.strike,
    fontColor: look.color?.toUpperCase() ?? NORMAL.fontColor,
    fill: look.fill?.toUpperCase() ?? '',
    horizontal: capital(look.horizontal),
    vertical: capital(look.vertical),
    wrap: look.wrap,
    indent: look.indent,
    orientation: look.rotation,
    borders: bordersOf(look),
  };
}

const LINES: Readonly<Record<string, readonly [string, string]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  double: ['Double', 'Thick'],
};

function bordersOf(look: StyleLook): CellFormat['borders'] {
  const borders: Partial<Record<Edge, Border>> = {};
  for (const edge of ['top', 'bottom', 'left', 'right'] as const) {
    const line = look[edge];
    const [style, weight] = LINES[line?.line ?? ''] ?? [];
    if (line && style !== undefined && weight !== undefined) {
      borders[edge] = { style, weight, color: line.color.toUpperCase() };
    }
  }
  return borders;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
