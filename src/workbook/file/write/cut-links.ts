import { areaAddress, overlap, parseArea, without, type Area } from '../..';
import { attribute, child, childElements, removeChild, setAttribute } from '../xml';
import type { XmlElement } from '../xml';
import type { SheetEditor } from './sheet-editor';

/** Takes the links of areas away; one over several cells keeps those outside. */
export function cutLinks(sheet: SheetEditor, areas: readonly Area[]): void {
  const { root } = sheet;
  const all = child(root, 'hyperlinks');
  if (!all || areas.length === 0) return;
  // Most links are of one cell, and so are most areas: those are looked up.
  const cells = new Set(areas.map(areaAddress));
  const wide = areas.filter((one) => isWide(one));
  all.children = all.children.flatMap((one) => {
    const place = one.kind === 'element' ? parseArea(attribute(one, 'ref') ?? '') : null;
    if (one.kind !== 'element' || !place) return [one];
    if (cells.has(areaAddress(place))) return [];
    return remaining(place, isWide(place) ? areas : wide).map((piece) => withPlace(one, piece));
  });
  sheet.linksChanged();
  if (childElements(all).length === 0) removeChild(root, all);
}

function isWide({ top, left, bottom, right }: Area): boolean {
  return bottom > top || right > left;
}

function remaining(place: Area, cuts: readonly Area[]): readonly Area[] {
  let pieces: readonly Area[] = [place];
  for (const cut of cuts) if (overlap(cut, place)) pieces = pieces.flatMap((piece) => without(piece, cut));
  return pieces;
}

function withPlace(link: XmlElement, place: Area): XmlElement {
  const copy = { ...link, attributes: link.attributes.map((each) => ({ ...each })) };
  setAttribute(copy, 'ref', areaAddress(place));
  return copy;
}
