import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Day } from '../../domain';

const CORE = 'docProps/core.xml';
const STAMP = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;

/**
 * Takes the clock out of the file: the library stamps the moment of writing into the document's properties and into
 * every entry of the zip. The day of the memo stands there instead, and the same memo is the same file to the byte.
 */
export function settlePackage(parts: Readonly<Record<string, Uint8Array>>, day: Day): Uint8Array {
  const core = strFromU8(parts[CORE] ?? new Uint8Array()).replace(STAMP, `${day}T00:00:00Z`);
  // A zip holds local time, so this reads as noon of the day wherever it is written.
  return zipSync({ ...parts, [CORE]: strToU8(core) }, { mtime: `${day}T12:00:00` });
}
