import { STATE_NAMESPACE } from '../../marks';
import { relationships } from '../container';
import type { OoxmlPackage, WorkbookPart } from '../container';
import { attribute, parseXml } from '../xml';

const NEEDLE = Array.from(STATE_NAMESPACE, (letter) => letter.charCodeAt(0));

/** The name of our custom XML part, or `null`. Other programs' parts are not parsed, whatever is in them. */
export function findStatePart(pkg: OoxmlPackage, workbook: WorkbookPart): string | null {
  for (const { type, part } of relationships(pkg, workbook.part)) {
    if (!type.endsWith('/customXml') || part === null || !pkg.has(part)) continue;
    if (holds(pkg.bytes(part).subarray(0, 4096)) && isState(pkg, part)) return part;
  }
  return null;
}

/** Our custom XML part as text, or `null`. */
export function readState(pkg: OoxmlPackage, workbook: WorkbookPart): string | null {
  const part = findStatePart(pkg, workbook);
  return part === null ? null : pkg.text(part);
}

function isState(pkg: OoxmlPackage, part: string): boolean {
  const { root } = parseXml(pkg.text(part), part, pkg.limits.depth);
  return attribute(root, root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix}`) === STATE_NAMESPACE;
}

function holds(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(NEEDLE[0]!); at >= 0; at = bytes.indexOf(NEEDLE[0]!, at + 1)) {
    if (NEEDLE.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
