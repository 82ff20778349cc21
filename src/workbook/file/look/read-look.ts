import { WorkbookError } from '../../errors';
import { MAX_COLUMNS } from '../../address';
import { listSheets, openWorkbookPart, relationshipOfKind } from '../container';
import type { OoxmlPackage, WorkbookPart } from '../container';
import { attribute, child, childElements, flag, parseXml } from '../xml';
import type { XmlElement } from '../xml';
import { readMerges } from '../read/read-sheet';
import { readFrame } from '../read/sheet-frame';
import { digitWidth } from '../write/column-width';
import { Colors } from './colors';
import { DEFAULT_CHARACTERS, columnPixels, paddedPixels, pixels } from './lengths';
import { readRowLooks } from './row-looks';
import type { ColumnLook, SheetLook } from './sheet-look';
import { normalFont, readStyleLooks } from './style-looks';

/** Excel's own for Calibri 11, where a sheet says nothing. */
const DEFAULT_HEIGHT = 15;

/**
 * How a worksheet looks, for showing it as it is.
 * @throws WorkbookError `missing-part` when there is no worksheet of that name
 */
export function readLook(pkg: OoxmlPackage, sheetName: string): SheetLook {
  const workbook = openWorkbookPart(pkg);
  const sheet = listSheets(pkg, workbook).find((one) => one.kind === 'worksheet' && one.name === sheetName);
  if (!sheet) throw new WorkbookError('missing-part', sheetName);
  const styleSheet = readStyleSheet(pkg, workbook);
  const colors = Colors.read(pkg, workbook, styleSheet);
  const styles = readStyleLooks(styleSheet, colors);
  const normal = normalFont(styleSheet, colors);
  const digit = digitWidth(normal.font, normal.size);
  const { document, rows } = readFrame(pkg, sheet, (scanner) => readRowLooks(scanner, styles.length));
  const { root } = document;
  const format = child(root, 'sheetFormatPr');
  const views = child(root, 'sheetViews');
  const view = views && child(views, 'sheetView');
  return {
    name: sheet.name,
    gridlines: view === null || flag(view, 'showGridLines', true),
    frozen: readFrozen(view),
    defaultWidth: defaultWidth(format, digit),
    defaultHeight: pixels(positive(format, 'defaultRowHeight') ?? DEFAULT_HEIGHT),
    columns: readColumns(root, digit, styles.length),
    rows,
    merges: readMerges(root),
    styles,
  };
}

function readStyleSheet(pkg: OoxmlPackage, workbook: WorkbookPart): XmlElement | null {
  const part = relationshipOfKind(pkg, workbook.part, 'styles')?.part ?? null;
  return part === null || !pkg.has(part) ? null : parseXml(pkg.text(part), part, pkg.limits.depth).root;
}

function readFrozen(view: XmlElement | null): SheetLook['frozen'] {
  const pane = view && child(view, 'pane');
  if (!pane || !(attribute(pane, 'state') ?? '').startsWith('frozen')) return { rows: 0, columns: 0 };
  return { rows: positive(pane, 'ySplit') ?? 0, columns: positive(pane, 'xSplit') ?? 0 };
}

function defaultWidth(format: XmlElement | null, digit: number): number {
  const width = positive(format, 'defaultColWidth');
  return width === null
    ? paddedPixels(positive(format, 'baseColWidth') ?? DEFAULT_CHARACTERS, digit)
    : columnPixels(width, digit);
}

function readColumns(worksheet: XmlElement, digit: number, styles: number): ColumnLook[] {
  const columns: ColumnLook[] = [];
  const standard = defaultWidth(child(worksheet, 'sheetFormatPr'), digit);
  for (const list of childElements(worksheet, 'cols')) {
    for (const one of childElements(list, 'col')) {
      const first = Number(attribute(one, 'min')) - 1;
      const last = Math.min(MAX_COLUMNS, Number(attribute(one, 'max'))) - 1;
      if (!(first >= 0 && first <= last)) continue;
      const width = positive(one, 'width');
      const style = Number(attribute(one, 'style') ?? 0);
      columns.push({
        first,
        last,
        width: width === null ? standard : columnPixels(width, digit),
        hidden: flag(one, 'hidden'),
        style: style >= 0 && style < styles ? style : 0,
      });
    }
  }
  return columns.sort((a, b) => a.first - b.first);
}

function positive(of: XmlElement | null, name: string): number | null {
  const value = Number((of && attribute(of, name)) ?? NaN);
  return value > 0 && Number.isFinite(value) ? value : null;
}
