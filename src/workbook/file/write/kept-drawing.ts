import { isOurDrawing, pictureName, type SheetContent } from '../..';
import { relationshipOfKind, relationships, removeRelationship, type OoxmlPackage } from '../container';
import {
  attribute,
  child,
  childElements,
  descendants,
  element,
  named,
  parseXml,
  removeAttribute,
} from '../xml';
import { writeXml } from '../xml';
import type { XmlDocument, XmlElement } from '../xml';
import { removeUnlessNeeded } from './dependents';

/** The drawing of a sheet that is put again, with nothing in it but what is the user's. */
export interface KeptDrawing {
  readonly part: string;
  readonly document: XmlDocument;
  /** The largest id of its shapes. */
  readonly lastId: number;
}

/** Anchors as they are for pictures, charts and shapes; what is wrapped otherwise (controls, slicers) needs parts of the sheet that goes. */
const ANCHORS: ReadonlySet<string> = new Set(['oneCellAnchor', 'twoCellAnchor', 'absoluteAnchor']);

/**
 * Takes out of the drawing of the sheet what we drew, and pictures for which the new content brings another.
 * @returns `null` when nothing of the user's is left, or there was no drawing
 */
export function keepDrawing(pkg: OoxmlPackage, sheet: string, content: SheetContent): KeptDrawing | null {
  const part = relationshipOfKind(pkg, sheet, 'drawing')?.part ?? null;
  if (part === null || !pkg.has(part)) return null;
  const document = parseXml(pkg.text(part), part, pkg.limits.depth);
  const { root } = document;
  const replaced = new Set((content.pictures ?? []).map(pictureName));
  const stays = (anchor: XmlElement): boolean => {
    const name = nameOf(anchor);
    return ANCHORS.has(anchor.local) && !isOurDrawing(name) && !replaced.has(name);
  };
  const users = childElements(root).filter(stays);
  if (users.length === 0) return null;
  for (const anchor of users) ownSize(anchor);
  root.children = users;
  pkg.set(part, writeXml(document));
  dropArrows(pkg, part, arrowsOf(root));
  const ids = descendants(root, 'cNvPr').map((one) => Number(attribute(one, 'id')) || 0);
  return { part, document, lastId: ids.reduce((most, one) => Math.max(most, one), 1) };
}

/** A picture between two cells would be stretched by the new rows: it keeps the size that it was drawn with last. */
function ownSize(anchor: XmlElement): void {
  const [to, picture] = [child(anchor, 'to'), child(anchor, 'pic')];
  const [size] = picture ? descendants(picture, 'ext').filter((one) => Number(attribute(one, 'cx')) > 0) : [];
  if (anchor.local !== 'twoCellAnchor' || !to || !size) return;
  const said = { cx: attribute(size, 'cx') ?? '', cy: attribute(size, 'cy') ?? '' };
  anchor.children = anchor.children.map((one) => (one === to ? element(named(to, 'ext'), said) : one));
  anchor.name = named(anchor, 'oneCellAnchor');
  anchor.local = 'oneCellAnchor';
  removeAttribute(anchor, 'editAs');
}

/** The name of what is anchored. */
function nameOf(anchor: XmlElement): string {
  const [shape] = descendants(anchor, 'cNvPr');
  return (shape && attribute(shape, 'name')) ?? '';
}

/** Ids of relationships that something in the drawing speaks of: whatever attribute of whatever prefix holds them. */
function arrowsOf(root: XmlElement): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (one: XmlElement): void => {
    for (const { name, raw } of one.attributes) if (name.includes(':')) found.add(raw);
    childElements(one).forEach(visit);
  };
  visit(root);
  return found;
}

/** Takes away the arrows that nothing speaks of any more, with what only they led to. */
function dropArrows(pkg: OoxmlPackage, part: string, spoken: ReadonlySet<string>): void {
  for (const { id, part: target } of relationships(pkg, part)) {
    if (spoken.has(id)) continue;
    removeRelationship(pkg, part, id);
    if (target !== null) removeUnlessNeeded(pkg, target);
  }
}
