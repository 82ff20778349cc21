import { WorkbookError } from '../../errors';
import { attribute } from '../xml/edit';
import { parseXml } from '../xml/parse';
import type { XmlDocument } from '../xml/tree';
import { CONTENT_TYPES, contentType } from './content-types';
import type { OoxmlPackage } from './package';
import { relationships } from './relationships';

const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const MACRO = 'application/vnd.ms-excel.';

/** What the workbook part may be: .xlsx, .xltx, .xlsm, .xltm, .xlam. */
const WORKBOOK_TYPES: ReadonlySet<string> = new Set([
  `${MAIN}sheet.main+xml`,
  `${MAIN}template.main+xml`,
  `${MACRO}sheet.macroEnabled.main+xml`,
  `${MACRO}template.macroEnabled.main+xml`,
  `${MACRO}addin.macroEnabled.main+xml`,
]);

const BINARY_TYPE = `${MACRO}sheet.binary.macroEnabled.main`;
const STRICT = 'http://purl.oclc.org/ooxml/';

/**
 * The name of the workbook part.
 * @throws WorkbookError `not-a-workbook`, `missing-part`, `binary-format`, `strict-format`, `signed`
 */
export function findWorkbookPart(pkg: OoxmlPackage): string {
  if (!pkg.has(CONTENT_TYPES)) throw new WorkbookError('not-a-workbook');
  if (pkg.names().some((name) => /^_xmlsignatures\//i.test(name))) throw new WorkbookError('signed');
  const main = relationships(pkg, '').find((one) => one.type.endsWith('/officeDocument'));
  if (!main?.part)
    throw new WorkbookError(pkg.has('xl/workbook.xml') ? 'missing-part' : 'not-a-workbook', '_rels/.rels');
  if (!pkg.has(main.part)) {
    const lost = /workbook\.xml$/i.test(main.part) ? 'missing-part' : 'not-a-workbook';
    throw new WorkbookError(lost, main.part);
  }
  const type = contentType(pkg, main.part);
  if (type === BINARY_TYPE || /\.bin$/i.test(main.part)) throw new WorkbookError('binary-format');
  if (type === null || !WORKBOOK_TYPES.has(type)) throw new WorkbookError('not-a-workbook', type);
  if (main.type.startsWith(STRICT)) throw new WorkbookError('strict-format');
  return main.part;
}

/**
 * The workbook part as a tree.
 * @throws WorkbookError `strict-format` when its namespace is that of Strict Open XML, `not-a-workbook` for another root
 */
export function parseWorkbookPart(pkg: OoxmlPackage, part: string): XmlDocument {
  const document = parseXml(pkg.text(part), part, pkg.limits.depth);
  const { root } = document;
  const namespace = attribute(root, root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix}`);
  if (namespace?.startsWith(STRICT)) throw new WorkbookError('strict-format');
  if (root.local !== 'workbook') throw new WorkbookError('not-a-workbook', part);
  return document;
}
