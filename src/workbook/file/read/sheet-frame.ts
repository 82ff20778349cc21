import type { OoxmlPackage, SheetEntry } from '../container';
import { CLOSE, EMPTY, END, OPEN, XmlScanner, decodeXml, parseXml, tagName, utf8Xml } from '../xml';
import type { XmlDocument } from '../xml';

const SHEET_DATA = tagName('sheetData');

/** A sheet without its rows: small enough for a tree, however many rows there are. */
export interface SheetFrame<Row> {
  /** The worksheet with an empty `sheetData`. */
  readonly document: XmlDocument;
  readonly rows: readonly Row[];
}

/**
 * Reads a worksheet part in one walk: the rows by `readRows` (called behind the start tag of `sheetData`),
 * everything around them as a tree.
 */
export function readFrame<Row>(
  pkg: OoxmlPackage,
  sheet: SheetEntry,
  readRows: (scanner: XmlScanner) => readonly Row[],
): SheetFrame<Row> {
  const { part } = sheet;
  const bytes = utf8Xml(pkg.bytes(part), part);
  const scanner = new XmlScanner(bytes, part, pkg.limits.depth);
  for (let tag = scanner.next(); tag !== END; tag = scanner.next()) {
    if (tag === CLOSE || scanner.depth !== (tag === OPEN ? 2 : 1) || !scanner.is(SHEET_DATA)) continue;
    if (tag === EMPTY) break;
    const head = decodeXml(bytes.subarray(0, scanner.at), part);
    const rows = readRows(scanner);
    const tail = decodeXml(bytes.subarray(scanner.tagStart), part);
    return { document: parseXml(head + tail, part, pkg.limits.depth), rows };
  }
  return { document: parseXml(decodeXml(bytes, part), part, pkg.limits.depth), rows: [] };
}
