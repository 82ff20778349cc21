import { type Zippable, strFromU8, strToU8, zipSync } from 'fflate';
import type { Day } from '../../domain';

/** The part that programs look for first to tell what the file is. */
const TYPES = '[Content_Types].xml';
const CORE = 'docProps/core.xml';
/** Pictures are packed already. */
const MEDIA = 'word/media/';
const LEVEL = 6;
/** Bytes of a part that is not worth the tables that packing sets up: there are fifteen such parts in a memo. */
const SMALL = 1000;
const STAMP = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;

/**
 * Takes the clock out of the file: the library stamps the moment of writing into the document's properties and into
 * every entry of the zip. The day of the memo stands there instead, and the same memo is the same file to the byte.
 */
export function settlePackage(parts: Readonly<Record<string, Uint8Array>>, day: Day): Uint8Array {
  const { [TYPES]: types = new Uint8Array(), [CORE]: core = new Uint8Array(), ...others } = parts;
  const settled = strToU8(strFromU8(core).replace(STAMP, `${day}T00:00:00Z`));
  const whole = Object.entries({ [TYPES]: types, [CORE]: settled, ...others });
  const packed = whole.map(([name, bytes]): [string, Zippable[string]] => [
    name,
    [bytes, { level: bytes.length < SMALL || name.startsWith(MEDIA) ? 0 : LEVEL }],
  ]);
  // A zip holds local time, so this reads as noon of the day wherever it is written.
  return zipSync(Object.fromEntries(packed), { mtime: `${day}T12:00:00` });
}
