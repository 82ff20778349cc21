import { decodeAttribute, decodeText, encodeAttribute, encodeText } from './text';
import type { XmlElement, XmlNode } from './tree';

/** A new element. Attributes and text are given as they mean; they are escaped here. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  const colon = name.indexOf(':');
  const created: XmlElement = {
    kind: 'element',
    name,
    prefix: colon < 0 ? '' : name.slice(0, colon),
    local: name.slice(colon + 1),
    attributes: [],
    children: [...children],
    tail: '',
    endTail: '',
    selfClosing: true,
  };
  for (const [key, value] of Object.entries(attributes)) setAttribute(created, key, String(value));
  return created;
}

/** A new text node. */
export function text(value: string): XmlNode {
  return { kind: 'text', raw: encodeText(value) };
}

/** The elements among the children; with `local`, those of that local name whatever their prefix. */
export function childElements(parent: XmlElement, local?: string): XmlElement[] {
  return parent.children.filter(
    (node): node is XmlElement => node.kind === 'element' && (local === undefined || node.local === local),
  );
}

/** The first child element of that local name, or `null`. */
export function child(parent: XmlElement, local: string): XmlElement | null {
  for (const node of parent.children) if (node.kind === 'element' && node.local === local) return node;
  return null;
}

/** Every element below (not `root` itself) of that local name, in document order. */
export function descendants(root: XmlElement, local: string): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (parent: XmlElement): void => {
    for (const node of parent.children) {
      if (node.kind !== 'element') continue;
      if (node.local === local) found.push(node);
      visit(node);
    }
  };
  visit(root);
  return found;
}

/** The attribute's value as it means, or `null`. `name` with its prefix, as written. */
export function attribute(of: XmlElement, name: string): string | null {
  for (const one of of.attributes) if (one.name === name) return decodeAttribute(one.raw);
  return null;
}

/**
 * The attribute of that local name whatever its prefix, prefixed ones only: `r:id`, `rel:id`. The relationship
 * namespace has another prefix in some programs' files.
 */
export function prefixedAttribute(of: XmlElement, local: string): string | null {
  for (const one of of.attributes) if (one.name.endsWith(`:${local}`)) return decodeAttribute(one.raw);
  return null;
}

/** Whether a boolean attribute says yes; `absent` when it is not there. */
export function flag(of: XmlElement, name: string, absent = false): boolean {
  const value = attribute(of, name);
  return value === null ? absent : value === '1' || value === 'true' || value === 'on';
}

/** Sets the attribute in its place, or adds it at the end. */
export function setAttribute(of: XmlElement, name: string, value: string): void {
  const raw = encodeAttribute(value);
  const there = of.attributes.find((one) => one.name === name);
  if (there) there.raw = raw;
  else of.attributes.push({ name, raw, lead: ' ', equals: '=', quote: '"' });
}

export function removeAttribute(of: XmlElement, name: string): void {
  of.attributes = of.attributes.filter((one) => one.name !== name);
}

/** All text inside, CDATA included, comments left out. */
export function textOf(of: XmlElement): string {
  let all = '';
  for (const node of of.children) {
    if (node.kind === 'element') all += textOf(node);
    else if (node.kind === 'text') all += decodeText(node.raw);
    else if (node.kind === 'cdata') all += node.raw.slice(9, -3).replace(/\r\n?/g, '\n');
  }
  return all;
}

/** Takes `node` out of `parent`; says whether it was there. */
export function removeChild(parent: XmlElement, node: XmlNode): boolean {
  const index = parent.children.indexOf(node);
  if (index >= 0) parent.children.splice(index, 1);
  return index >= 0;
}

/**
 * Puts `node` where the schema wants it: before the first child that comes later in `order` (local names).
 * Children of unknown names are passed over, so `extLst` stays last and `mc:AlternateContent` where it is.
 */
export function insertInOrder(parent: XmlElement, node: XmlElement, order: readonly string[]): void {
  const rank = order.indexOf(node.local);
  const later = parent.children.findIndex((one) => one.kind === 'element' && order.indexOf(one.local) > rank);
  if (later < 0) parent.children.push(node);
  else parent.children.splice(later, 0, node);
}

/** `worksheet` → `x:worksheet` when `like` is written with the prefix `x`: new elements follow their neighbours. */
export function named(like: XmlElement, local: string): string {
  return like.prefix === '' ? local : `${like.prefix}:${local}`;
}
