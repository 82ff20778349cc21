import { WorkbookError } from '../../errors';
import type { Limits } from './limits';
import type { ZipEntry } from './zip-entry';
import { checkName, decodeName } from './zip-name';
import {
  CENTRAL_HEADER,
  CENTRAL_SIZE,
  DATA_DESCRIPTOR,
  DEFLATED,
  END_OF_DIRECTORY,
  END_SIZE,
  FLAG_DESCRIPTOR,
  FLAG_ENCRYPTED,
  FLAG_MASKED,
  FLAG_STRONG_ENCRYPTION,
  LOCAL_HEADER,
  LOCAL_SIZE,
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

interface Declared {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
}

/** A local header that says something else than the directory is how one file shows two faces to two programs. */
function checkLocal(file: Uint8Array, offset: number, dataEnd: number, declared: Declared): number {
  const { name, nameBytes } = declared;
  if (offset + LOCAL_SIZE > dataEnd || u32(file, offset) !== LOCAL_HEADER) {
    throw new WorkbookError('broken-zip', name);
  }
  const flags = u16(file, offset + 6);
  if (flags & FLAG_ENCRYPTED) throw new WorkbookError('encrypted', name);
  const nameLength = u16(file, offset + 26);
  const sameName =
    nameLength === nameBytes.length && nameBytes.every((byte, i) => file[offset + LOCAL_SIZE + i] === byte);
  const sameSizes =
    (flags & FLAG_DESCRIPTOR) !== 0 ||
    (u32(file, offset + 14) === declared.crc &&
      u32(file, offset + 18) === declared.compressedSize &&
      u32(file, offset + 22) === declared.size);
  if (!sameName || !sameSizes || u16(file, offset + 8) !== declared.method) {
    throw new WorkbookError('broken-zip', name);
  }
  return offset + LOCAL_SIZE + nameLength + u16(file, offset + 28);
}

/** The descriptor after the data comes with or without signature, with sizes of 4 or (some Java programs) 8 bytes. */
function descriptorSize(
  file: Uint8Array,
  at: number,
  end: number,
  crc: number,
  compressed: number,
): number | null {
  const signed =
    u32(file, at) === DATA_DESCRIPTOR && u32(file, at + 4) === crc && u32(file, at + 8) === compressed;
  const lead = signed ? 4 : 0;
  if (!signed && (u32(file, at) !== crc || u32(file, at + 4) !== compressed)) {
    // Some programs announce a descriptor and leave it out: then the next header follows at once.
    return u32(file, at) === LOCAL_HEADER || u32(file, at) === CENTRAL_HEADER ? 0 : null;
  }
  // With 8-byte sizes the upper half of the compressed size (zero) stands where the next field would begin.
  const wide = u32(file, at + lead + 8) === 0 && u32(file, at + lead + 16) === 0 && compressed !== 0;
  const size = lead + (wide ? 20 : 12);
  return at + size <= end ? size : null;
}

/** Overlapping entries are how small bombs grow large, and never honest. */
function checkOverlaps(entries: readonly ZipEntry[]): void {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  let end = 0;
  for (const entry of sorted) {
    if (entry.offset < end) throw new WorkbookError('broken-zip', entry.name);
    end = entry.offset + entry.local.length;
  }
}

const XML_PART = /\.(xml|rels|vml)$/i;

/**
 * Pictures and embedded objects are handed through as they are and never inflated, and a white picture honestly
 * compresses a thousandfold: the limits for one part are for those that are read.
 */
function checkSizes(entries: readonly ZipEntry[], limits: Limits): void {
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    if (XML_PART.test(entry.name)) checkPart(entry, limits);
  }
  if (total > limits.totalBytes) throw new WorkbookError('too-large', limits.totalBytes);
}

/** @throws WorkbookError when inflating this entry would cost too much */
export function checkPart(entry: ZipEntry, limits: Limits): void {
  if (entry.size > limits.ratioFrom && entry.size > entry.compressedSize * limits.ratio) {
    throw new WorkbookError('ratio-too-high', entry.name);
  }
  if (entry.size > limits.partBytes) throw new WorkbookError('too-large', entry.name);
}
