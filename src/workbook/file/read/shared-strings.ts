import { relationshipOfKind } from '../container';
import type { OoxmlPackage, WorkbookPart } from '../container';
import { CLOSE, END, OPEN, XmlScanner, decodeCellText, tagName, utf8Xml } from '../xml';

const STRING = tagName('si');
const PHONETIC = tagName('rPh');
const LETTER_T = 0x74;
const LETTER_R = 0x72;

/** The workbook's shared strings by index: runs of rich text joined, phonetic readings left out. */
export function readSharedStrings(pkg: OoxmlPackage, workbook: WorkbookPart): string[] {
  const part = relationshipOfKind(pkg, workbook.part, 'sharedStrings')?.part ?? null;
  if (part === null || !pkg.has(part)) return [];
  const scanner = new XmlScanner(utf8Xml(pkg.bytes(part), part), part, pkg.limits.depth);
  const strings: string[] = [];
  for (let tag = scanner.next(); tag !== END; tag = scanner.next()) {
    if (tag === CLOSE || !scanner.is(STRING)) continue;
    strings.push(tag === OPEN ? readStringItem(scanner) : '');
  }
  return strings;
}

/** After the start tag of `si` or `is`: its text, and the walk goes behind the end tag. */
export function readStringItem(scanner: XmlScanner): string {
  const outside = scanner.depth - 1;
  let text = '';
  while (scanner.depth > outside) {
    const tag = scanner.next();
    if (tag !== OPEN) continue;
    const letter = scanner.letter();
    if (letter === LETTER_T) text += scanner.text();
    else if (letter !== LETTER_R && (scanner.is(PHONETIC) || letter === 0)) scanner.skip();
  }
  return decodeCellText(text);
}
