import type { SnapshotPicture } from '../../snapshot';
import { relationships, type OoxmlPackage } from '../container';
import { attribute, child, childElements, descendants, parseXml, prefixedAttribute, textOf } from '../xml';
import type { XmlElement } from '../xml';
import { orElse } from './or-else';

/** English Metric Units in a centimetre. */
const EMU_PER_CM = 360_000;
/** Pictures of a sheet that are read, bytes of one and of all: an emblem, the evidence of a year, not an album. */
const MOST_PICTURES = 40;
const MOST_BYTES = 5 * 1024 * 1024;
const MOST_IN_ALL = 50 * 1024 * 1024;
const PNG = [0x89, 0x50, 0x4e, 0x47];
const JPEG = [0xff, 0xd8, 0xff];

/**
 * The pictures of a sheet, in the order in which they lie on it; those inside groups are not told. A drawing that
 * cannot be read has none: the workbook is worth reading without.
 */
export function readPictures(pkg: OoxmlPackage, sheet: string, worksheet: XmlElement): SnapshotPicture[] {
  return orElse([], () => picturesOf(pkg, sheet, worksheet));
}

function picturesOf(pkg: OoxmlPackage, sheet: string, worksheet: XmlElement): SnapshotPicture[] {
  const drawing = child(worksheet, 'drawing');
  const id = drawing && prefixedAttribute(drawing, 'id');
  const part = relationships(pkg, sheet).find((one) => one.id === id)?.part ?? null;
  if (id === null || part === null || !pkg.has(part)) return [];
  const { root } = parseXml(pkg.text(part), part, pkg.limits.depth);
  const images = new Map(relationships(pkg, part).map((one) => [one.id, one.part]));
  const anchors = childElements(root).filter((anchor) => child(anchor, 'pic') !== null);
  let left = MOST_IN_ALL;
  return anchors.slice(0, MOST_PICTURES).flatMap((anchor) => {
    const picture = child(anchor, 'pic');
    if (!picture) return [];
    const read = readPicture(pkg, anchor, picture, images, Math.min(left, MOST_BYTES));
    left -= read.bytes?.length ?? 0;
    return [read];
  });
}

function readPicture(
  pkg: OoxmlPackage,
  anchor: XmlElement,
  picture: XmlElement,
  images: ReadonlyMap<string, string | null>,
  most: number,
): SnapshotPicture {
  const from = child(anchor, 'from');
  // Anchored to two cells a picture still says how large it was drawn last.
  const [drawn] = descendants(picture, 'ext').filter((one) => attribute(one, 'cx') !== null);
  const size = child(anchor, 'ext') ?? drawn ?? null;
  const [shape] = descendants(picture, 'cNvPr');
  const [blip] = descendants(picture, 'blip');
  const image = images.get((blip && prefixedAttribute(blip, 'embed')) ?? '') ?? null;
  return {
    name: (shape && attribute(shape, 'name')) ?? '',
    row: numberIn(from, 'row'),
    column: numberIn(from, 'col'),
    widthCm: Number((size && attribute(size, 'cx')) ?? 0) / EMU_PER_CM,
    heightCm: Number((size && attribute(size, 'cy')) ?? 0) / EMU_PER_CM,
    ...imageOf(pkg, image, most),
  };
}

function imageOf(
  pkg: OoxmlPackage,
  part: string | null,
  most: number,
): Pick<SnapshotPicture, 'type' | 'bytes'> {
  const size = part === null ? null : pkg.sizeOf(part);
  if (part === null || size === null) return { type: 'other', bytes: null };
  // What is too large is not even inflated; its name has to do.
  if (size > most) return { type: byName(part), bytes: null };
  const bytes = orElse(null, () => pkg.bytes(part));
  if (bytes === null) return { type: byName(part), bytes: null };
  const begins = (signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
  if (begins(PNG)) return { type: 'png', bytes };
  if (begins(JPEG)) return { type: 'jpeg', bytes };
  return { type: 'other', bytes: null };
}

function byName(part: string): SnapshotPicture['type'] {
  if (/\.png$/i.test(part)) return 'png';
  return /\.jpe?g$/i.test(part) ? 'jpeg' : 'other';
}

function numberIn(from: XmlElement | null, local: string): number {
  const one = from && child(from, local);
  const number = one ? Number(textOf(one)) : 0;
  return Number.isInteger(number) && number >= 0 ? number : 0;
}
