import type { OoxmlPackage } from '../../workbook/file/container';
import {
  type XmlDocument,
  type XmlElement,
  attribute,
  child,
  parseXml,
  writeXml,
} from '../../workbook/file/xml';
import { TEMPLATE_LIMITS } from './limits';

/** WordprocessingML of ECMA-376, transitional: what every program writes, and what we write into it. */
export const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** @throws WorkbookError */
export const readPart = (pkg: OoxmlPackage, part: string): XmlDocument =>
  parseXml(pkg.text(part), part, TEMPLATE_LIMITS.depth);

/** Written as UTF-8, whatever it was in. */
export function writePart(pkg: OoxmlPackage, part: string, document: XmlDocument): void {
  const prolog = document.prolog.replace(/(encoding=)(?:"[^"<]*"|'[^'<]*')/, '$1"UTF-8"');
  pkg.set(part, writeXml({ ...document, prolog }));
}

/** `w:val` of a child: the style of `w:pPr/w:pStyle`. */
export function valueOf(parent: XmlElement | null, local: string): string | null {
  const one = parent && child(parent, local);
  return one ? attribute(one, `${one.prefix}:val`) : null;
}

/** An attribute of the element's own namespace: `w:w` of `w:pgSz`. */
export const own = (of: XmlElement, local: string): string | null => attribute(of, `${of.prefix}:${local}`);

/** A length in twips, or `null` when it is none. */
export function twips(of: XmlElement | null, local: string): number | null {
  const value = of && own(of, local);
  return value !== null && /^-?\d{1,6}(?:\.\d+)?$/.test(value) ? Math.round(Number(value)) : null;
}

/** Runs over all elements, the parent before its children. */
export function visit(parent: XmlElement, see: (element: XmlElement) => void): void {
  for (const node of parent.children) {
    if (node.kind !== 'element') continue;
    see(node);
    visit(node, see);
  }
}
