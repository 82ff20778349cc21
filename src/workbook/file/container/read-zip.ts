import { WorkbookError } from '../../errors';
import type { Limits } from './limits';
import { checkLocal, descriptorSize } from './local-header';
import type { ZipEntry } from './zip-entry';
import { checkOverlaps, checkSizes } from './zip-limits';
import { checkName, decodeName } from './zip-name';
import {
  CENTRAL_HEADER,
  CENTRAL_SIZE,
  DEFLATED,
  END_OF_DIRECTORY,
  END_SIZE,
  FLAG_DESCRIPTOR,
  FLAG_ENCRYPTED,
  FLAG_MASKED,
  FLAG_STRONG_ENCRYPTION,
  LOCAL_HEADER,
  STORED,
  ZIP64_LOCATOR,
  ZIP64_LOCATOR_SIZE,
  u16,
  u32,
} from './zip-format';

/** What stands in a zip file: its entries in the order of the central directory, and the file's comment. */
export interface ZipArchive {
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

/**
 * Reads the central directory and checks every local header against it. Nothing is inflated.
 * @throws WorkbookError `not-a-zip`, `broken-zip`, `zip64`, `encrypted` or a limit
 */
export function readZip(file: Uint8Array, limits: Limits): ZipArchive {
  const end = findEnd(file);
  const count = u16(file, end + 10);
  const directorySize = u32(file, end + 12);
  const directory = u32(file, end + 16);
  if (
    count === 0xffff ||
    directorySize === 0xffffffff ||
    directory === 0xffffffff ||
    hasZip64Locator(file, end)
  ) {
    throw new WorkbookError('zip64');
  }
  if (u16(file, end + 4) !== 0 || u16(file, end + 8) !== count)
    throw new WorkbookError('broken-zip', 'split archive');
  if (directory + directorySize > end) throw new WorkbookError('broken-zip', 'directory');
  if (count > limits.entries) throw new WorkbookError('too-many-entries', limits.entries);

  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let at = directory;
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(file, at, directory, directory + directorySize);
    const key = entry.name.toLowerCase();
    if (seen.has(key)) throw new WorkbookError('broken-zip', entry.name);
    seen.add(key);
    entries.push(entry);
    at += entry.central.length;
  }
  checkOverlaps(entries);
  checkSizes(entries, limits);
  return { entries, comment: file.subarray(end + END_SIZE, end + END_SIZE + u16(file, end + 20)) };
}

/** The end record stands last, before a comment of up to 65,535 bytes. */
function findEnd(file: Uint8Array): number {
  const last = file.length - END_SIZE;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (u32(file, at) === END_OF_DIRECTORY && at + END_SIZE + u16(file, at + 20) <= file.length) return at;
  }
  const begins = u32(file, 0);
  throw new WorkbookError(
    begins === LOCAL_HEADER || begins === END_OF_DIRECTORY ? 'broken-zip' : 'not-a-zip',
  );
}

function hasZip64Locator(file: Uint8Array, end: number): boolean {
  const at = end - ZIP64_LOCATOR_SIZE;
  return at >= 0 && u32(file, at) === ZIP64_LOCATOR;
}

function readEntry(file: Uint8Array, at: number, dataEnd: number, directoryEnd: number): ZipEntry {
  if (at + CENTRAL_SIZE > directoryEnd || u32(file, at) !== CENTRAL_HEADER) {
    throw new WorkbookError('broken-zip', 'directory');
  }
  const flags = u16(file, at + 8);
  const nameEnd = at + CENTRAL_SIZE + u16(file, at + 28);
  const centralEnd = nameEnd + u16(file, at + 30) + u16(file, at + 32);
  if (centralEnd > directoryEnd) throw new WorkbookError('broken-zip', 'directory');
  const nameBytes = file.subarray(at + CENTRAL_SIZE, nameEnd);
  const name = decodeName(nameBytes, flags);
  checkName(name);
  if (flags & (FLAG_ENCRYPTED | FLAG_STRONG_ENCRYPTION | FLAG_MASKED))
    throw new WorkbookError('encrypted', name);

  const method = u16(file, at + 10);
  const crc = u32(file, at + 16);
  const compressedSize = u32(file, at + 20);
  const size = u32(file, at + 24);
  const offset = u32(file, at + 42);
  if ([compressedSize, size, offset].includes(0xffffffff)) throw new WorkbookError('zip64', name);
  if (method !== STORED && method !== DEFLATED) throw new WorkbookError('broken-zip', name);
  if (method === STORED && size !== compressedSize) throw new WorkbookError('broken-zip', name);

  const dataStart = checkLocal(file, offset, dataEnd, { name, nameBytes, method, crc, compressedSize, size });
  const dataStop = dataStart + compressedSize;
  if (dataStop > dataEnd) throw new WorkbookError('broken-zip', name);
  const localFlags = u16(file, offset + 6);
  const descriptor =
    localFlags & FLAG_DESCRIPTOR ? descriptorSize(file, dataStop, dataEnd, crc, compressedSize) : 0;
  if (descriptor === null) throw new WorkbookError('broken-zip', name);
  return {
    name,
    method,
    crc,
    size,
    compressedSize,
    offset,
    central: file.subarray(at, centralEnd),
    local: file.subarray(offset, dataStop + descriptor),
    data: file.subarray(dataStart, dataStop),
  };
}
