import { Inflate, inflateSync } from 'fflate';
import { WorkbookError } from '../../errors';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-entry';
import { STORED } from './zip-format';

/** Compressed bytes handed over at a time: 64 KB can grow to 64 MB at the most before the size is looked at. */
const PIECE = 1 << 16;

/**
 * The entry's content. An entry that lies about its size is stopped soon after it grows past it.
 * @throws WorkbookError `broken-zip`
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === STORED ? entry.data.slice() : inflateDeflated(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw new WorkbookError('broken-zip', entry.name);
  return bytes;
}

function inflateDeflated(entry: ZipEntry): Uint8Array {
  try {
    return entry.data.length <= PIECE
      ? inflateSync(entry.data, { out: new Uint8Array(entry.size) })
      : inflatePieces(entry);
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    throw new WorkbookError('broken-zip', entry.name);
  }
}

function inflatePieces(entry: ZipEntry): Uint8Array {
  const out = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length > out.length) throw new WorkbookError('broken-zip', entry.name);
    out.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < entry.data.length; at += PIECE) {
    inflate.push(entry.data.subarray(at, at + PIECE), at + PIECE >= entry.data.length);
  }
  return out.subarray(0, length);
}
