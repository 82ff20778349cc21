import { WorkbookError } from '../../errors';
import { crc32 } from './crc32';
import { inflateRaw } from './inflate-raw';
import type { ZipEntry } from './zip-entry';
import { STORED } from './zip-format';

/**
 * The entry's content, checked by size and CRC.
 * @throws WorkbookError `broken-zip`
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === STORED ? entry.data.slice() : inflated(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw new WorkbookError('broken-zip', entry.name);
  return bytes;
}

function inflated(entry: ZipEntry): Uint8Array {
  try {
    return inflateRaw(entry.data, entry.size);
  } catch {
    throw new WorkbookError('broken-zip', entry.name);
  }
}
