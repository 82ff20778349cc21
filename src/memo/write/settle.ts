import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Day } from '../../domain';

const CORE = 'docProps/core.xml';
const STAMP = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;

/**
 * Takes the clock out of the file: the library stamps the moment of writing into the document's properties and into
 * every entry of the zip. The day of the memo stands there instead, and the same memo is the same file to the byte.
 */
export function settlePackage(bytes: Uint8Array, day: Day): Uint8Array {
  const parts = unzipSync(bytes);
  const core = parts[CORE];
  if (core) parts[CORE] = strToU8(strFromU8(core).replace(STAMP, `${day}T00:00:00Z`));
  // A zip holds local time: noon of the day reads as that day in every time zone's own clock.
  return zipSync(parts, { mtime: `${day}T12:00:00` });
}
