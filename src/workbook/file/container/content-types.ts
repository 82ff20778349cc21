import {
  attribute,
  childElements,
  element,
  insertInOrder,
  named,
  removeChild,
  setAttribute,
} from '../xml/edit';
import { parseXml } from '../xml/parse';
import type { XmlDocument, XmlElement } from '../xml/tree';
import { writeXml } from '../xml/write';
import type { OoxmlPackage } from './package';

/** The part that says what every other part is (ECMA-376 part 2, 7.2.3). */
export const CONTENT_TYPES = '[Content_Types].xml';

/** The part's content type: by its name, else by its extension; `null` when neither is listed. */
export function contentType(pkg: OoxmlPackage, part: string): string | null {
  const { root } = load(pkg);
  const own = overrideOf(root, part);
  if (own) return attribute(own, 'ContentType');
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const byExtension = childElements(root, 'Default').find(
    (one) => attribute(one, 'Extension')?.toLowerCase() === extension,
  );
  return byExtension ? attribute(byExtension, 'ContentType') : null;
}

/** Says what a part is, by its name. */
export function addContentType(pkg: OoxmlPackage, part: string, type: string): void {
  const document = load(pkg);
  const own = overrideOf(document.root, part);
  if (own) setAttribute(own, 'ContentType', type);
  else {
    const added = element(named(document.root, 'Override'), { PartName: `/${part}`, ContentType: type });
    insertInOrder(document.root, added, ORDER);
  }
  pkg.set(CONTENT_TYPES, writeXml(document));
}

/** Says what every part with this extension is, unless that is said already. */
export function addDefaultContentType(pkg: OoxmlPackage, extension: string, type: string): void {
  const document = load(pkg);
  const there = childElements(document.root, 'Default').some(
    (one) => attribute(one, 'Extension')?.toLowerCase() === extension.toLowerCase(),
  );
  if (there) return;
  insertInOrder(
    document.root,
    element(named(document.root, 'Default'), { Extension: extension, ContentType: type }),
    ORDER,
  );
  pkg.set(CONTENT_TYPES, writeXml(document));
}

/** Takes back what `addContentType` said. */
export function removeContentType(pkg: OoxmlPackage, part: string): void {
  const document = load(pkg);
  const own = overrideOf(document.root, part);
  if (!own) return;
  removeChild(document.root, own);
  pkg.set(CONTENT_TYPES, writeXml(document));
}

/** Not asked for by the schema, but what every program writes. */
const ORDER = ['Default', 'Override'];

function load(pkg: OoxmlPackage): XmlDocument {
  return parseXml(pkg.text(CONTENT_TYPES), CONTENT_TYPES);
}

function overrideOf(root: XmlElement, part: string): XmlElement | null {
  const name = `/${part}`.toLowerCase();
  return (
    childElements(root, 'Override').find((one) => attribute(one, 'PartName')?.toLowerCase() === name) ?? null
  );
}
