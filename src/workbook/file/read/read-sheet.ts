import { MAX_COLUMNS, parseArea } from '../../address';
import type { Area } from '../../address';
import { byPlace } from '../../areas';
import { isPictured } from '../../marks';
import { sheetKey } from '../../sheet-names';
import type { SheetSnapshot } from '../../snapshot';
import type { SheetEntry } from '../container';
import { attribute, child, childElements, flag } from '../xml';
import type { XmlElement } from '../xml';
import { readColumnWidths } from './column-widths';
import { readPictures } from './pictures';
import type { ReadContext } from './read-context';
import { readSheetData } from './sheet-data';
import { readFrame } from './sheet-frame';
import { readTables } from './tables';

/** Reads one worksheet as a whole; the others are not touched. */
export function readSheet(context: ReadContext, sheet: SheetEntry): SheetSnapshot {
  const frame = readFrame(context.pkg, sheet, (scanner) => readSheetData(scanner, context));
  const { root } = frame.document;
  context.rules.look(sheet.name, root);
  const mark = context.marks.get(sheetKey(sheet.name)) ?? null;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: isProtected(root),
    mark,
    rows: frame.rows,
    merges: readMerges(root).sort(byPlace),
    tables: readTables(context.pkg, sheet),
    hiddenColumns: readHiddenColumns(root),
    columnWidths: readColumnWidths(root, frame.rows, context.digit()),
    ...(isPictured(sheet.name, mark) ? { pictures: readPictures(context.pkg, sheet.part, root) } : {}),
  };
}

/** The element stays behind when a protection is lifted; only `sheet` says that it is on. */
export function isProtected(worksheet: XmlElement): boolean {
  const protection = child(worksheet, 'sheetProtection');
  return protection !== null && flag(protection, 'sheet');
}

/** Areas that are really more than one cell. */
export function readMerges(worksheet: XmlElement): Area[] {
  const list = child(worksheet, 'mergeCells');
  return (list ? childElements(list, 'mergeCell') : [])
    .map((one) => parseArea(attribute(one, 'ref') ?? ''))
    .filter((area): area is Area => area !== null && (area.top < area.bottom || area.left < area.right));
}

function readHiddenColumns(worksheet: XmlElement): number[] {
  const hidden = new Set<number>();
  for (const list of childElements(worksheet, 'cols')) {
    for (const one of childElements(list, 'col')) {
      if (!flag(one, 'hidden')) continue;
      const first = Math.max(1, Number(attribute(one, 'min')));
      const last = Math.min(MAX_COLUMNS, Number(attribute(one, 'max')));
      for (let column = first; column <= last; column += 1) hidden.add(column - 1);
    }
  }
  return [...hidden].sort((a, b) => a - b);
}
