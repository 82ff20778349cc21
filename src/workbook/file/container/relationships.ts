import { attribute, childElements, element, named, removeChild } from '../xml/edit';
import { parseXml } from '../xml/parse';
import type { XmlDocument } from '../xml/tree';
import { writeXml } from '../xml/write';
import type { OoxmlPackage } from './package';
import { relationshipsPartOf, relativeTarget, resolveTarget } from './part-names';

/** An arrow from one part to another, or to something outside. */
export interface Relationship {
  readonly id: string;
  /** A URI; its last segment tells the kind: `…/relationships/worksheet`. */
  readonly type: string;
  /** As written. */
  readonly target: string;
  /** The part it leads to, spelled as in the package when it is there; `null` when it leads outside. */
  readonly part: string | null;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"/>`;

/** The relationships of a part, in order; of the package itself with `part` = `''`. */
export function relationships(pkg: OoxmlPackage, part: string): Relationship[] {
  const document = load(pkg, part);
  return document ? childElements(document.root, 'Relationship').map((one) => readOne(pkg, part, one)) : [];
}

/** The first relationship whose type ends with `/kind`: `worksheet`, `sharedStrings`. */
export function relationshipOfKind(pkg: OoxmlPackage, part: string, kind: string): Relationship | null {
  return relationships(pkg, part).find((one) => one.type.endsWith(`/${kind}`)) ?? null;
}

/**
 * Adds a relationship and returns its id.
 * @param target a part name without leading slash, or with `external` a URI
 */
export function addRelationship(
  pkg: OoxmlPackage,
  part: string,
  type: string,
  target: string,
  external = false,
): string {
  const document = load(pkg, part) ?? parseXml(EMPTY);
  const taken = new Set(childElements(document.root, 'Relationship').map((one) => attribute(one, 'Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const attributes = { Id: id, Type: type, Target: external ? target : relativeTarget(part, target) };
  document.root.children.push(
    element(
      named(document.root, 'Relationship'),
      external ? { ...attributes, TargetMode: 'External' } : attributes,
    ),
  );
  pkg.set(relationshipsPartOf(part), writeXml(document));
  return id;
}

/** Takes away the relationship; the part it led to stays. */
export function removeRelationship(pkg: OoxmlPackage, part: string, id: string): void {
  const document = load(pkg, part);
  const gone = document && childElements(document.root).find((one) => attribute(one, 'Id') === id);
  if (!document || !gone) return;
  removeChild(document.root, gone);
  pkg.set(relationshipsPartOf(part), writeXml(document));
}

function load(pkg: OoxmlPackage, part: string): XmlDocument | null {
  const name = relationshipsPartOf(part);
  return pkg.has(name) ? parseXml(pkg.text(name), name) : null;
}

function readOne(pkg: OoxmlPackage, source: string, one: XmlDocument['root']): Relationship {
  const target = attribute(one, 'Target') ?? '';
  const external = attribute(one, 'TargetMode') === 'External';
  return {
    id: attribute(one, 'Id') ?? '',
    type: attribute(one, 'Type') ?? '',
    target,
    part: external ? null : spelled(pkg, resolveTarget(source, target)),
  };
}

/** Targets may be percent-encoded and differ in case from the part they mean. */
function spelled(pkg: OoxmlPackage, part: string | null): string | null {
  if (part === null) return null;
  if (pkg.has(part)) return pkg.nameOf(part);
  try {
    return pkg.nameOf(decodeURIComponent(part)) ?? part;
  } catch {
    return part;
  }
}
