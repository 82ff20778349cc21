import {
  OFFICE_RELATIONSHIPS,
  type OoxmlPackage,
  addContentType,
  addRelationship,
  folderOf,
  relationshipOfKind,
} from '../../workbook/file/container';
import { type XmlElement, attribute, child, childElements, setAttribute } from '../../workbook/file/xml';
import { memoStyles } from './fragment';
import { own, readPart, writePart } from './xml';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml';

/**
 * Puts the styles of the standard memo into a document, as far as it has not its own by those names: what an office
 * changed in them stays. Returns the id of its style for plain paragraphs, which is `a` in some languages.
 */
export async function addStyles(pkg: OoxmlPackage, main: string): Promise<string | null> {
  const ours = await memoStyles();
  const part = relationshipOfKind(pkg, main, 'styles')?.part ?? null;
  if (part === null) {
    const path = `${folderOf(main)}styles.xml`;
    writePart(pkg, path, { prolog: DECLARATION, root: ours.root, epilog: '' });
    addContentType(pkg, path, STYLES_TYPE);
    addRelationship(pkg, main, `${OFFICE_RELATIONSHIPS}/styles`, path);
    return 'Normal';
  }
  const document = readPart(pkg, part);
  const theirs = childElements(document.root, 'style');
  const there = new Set(theirs.map((one) => own(one, 'styleId')));
  const normal = theirs.find((one) => own(one, 'type') === 'paragraph' && isDefault(one));
  const base = (normal && own(normal, 'styleId')) ?? null;
  const missing = ours.styles.filter((one) => !there.has(attribute(one, 'w:styleId')));
  for (const one of missing) setBase(one, base);
  if (missing.length > 0) {
    document.root.children.push(...missing);
    writePart(pkg, part, document);
  }
  return base;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const isDefault = (one: XmlElement): boolean => ['1', 'true', 'on'].includes(own(one, 'default') ?? '');

function setBase(style: XmlElement, base: string | null): void {
  const basedOn = child(style, 'basedOn');
  if (basedOn && base !== null) setAttribute(basedOn, 'w:val', base);
  else style.children = style.children.filter((node) => node !== basedOn);
}
