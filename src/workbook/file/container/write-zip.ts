import { crc32 } from './crc32';
import { deflateRaw } from './deflate';
import type { ZipEntry } from './zip-entry';
import {
  CENTRAL_HEADER,
  CENTRAL_SIZE,
  DEFLATED,
  END_OF_DIRECTORY,
  END_SIZE,
  FIXED_DATE,
  FIXED_TIME,
  FLAG_UTF8,
  LOCAL_HEADER,
  LOCAL_SIZE,
  put16,
  put32,
} from './zip-format';

/** An entry as it goes into the file: its directory record (the offset is filled in) and its bytes. */
export interface PackedEntry {
  readonly central: Uint8Array;
  readonly local: Uint8Array;
}

/** An untouched entry: the same bytes, flags, times and extra fields as in the file it came from. */
export function keepEntry(entry: ZipEntry): PackedEntry {
  return { central: entry.central, local: entry.local };
}

/** A new or changed entry, deflated, with a fixed date: the same content gives the same bytes. */
export function packEntry(name: string, content: Uint8Array, data = deflateRaw(content)): PackedEntry {
  const nameBytes = new TextEncoder().encode(name);
  const central = new Uint8Array(CENTRAL_SIZE + nameBytes.length);
  const local = new Uint8Array(LOCAL_SIZE + nameBytes.length + data.length);
  put32(central, 0, CENTRAL_HEADER);
  put16(central, 4, 20);
  put32(local, 0, LOCAL_HEADER);
  for (const [header, at] of [
    [central, 6],
    [local, 4],
  ] as const) {
    put16(header, at, 20);
    put16(header, at + 2, nameBytes.length === name.length ? 0 : FLAG_UTF8);
    put16(header, at + 4, DEFLATED);
    put16(header, at + 6, FIXED_TIME);
    put16(header, at + 8, FIXED_DATE);
    put32(header, at + 10, crc32(content));
    put32(header, at + 14, data.length);
    put32(header, at + 18, content.length);
    put16(header, at + 22, nameBytes.length);
  }
  central.set(nameBytes, CENTRAL_SIZE);
  local.set(nameBytes, LOCAL_SIZE);
  local.set(data, LOCAL_SIZE + nameBytes.length);
  return { central, local };
}

/** The whole file. Gaps between entries and anything before the first one are left out. */
export function writeZip(entries: readonly PackedEntry[], comment: Uint8Array): Uint8Array {
  const localBytes = entries.reduce((sum, entry) => sum + entry.local.length, 0);
  const centralBytes = entries.reduce((sum, entry) => sum + entry.central.length, 0);
  const file = new Uint8Array(localBytes + centralBytes + END_SIZE + comment.length);
  let at = 0;
  let directory = localBytes;
  for (const entry of entries) {
    file.set(entry.local, at);
    file.set(entry.central, directory);
    put32(file, directory + 42, at);
    at += entry.local.length;
    directory += entry.central.length;
  }
  put32(file, directory, END_OF_DIRECTORY);
  put16(file, directory + 8, entries.length);
  put16(file, directory + 10, entries.length);
  put32(file, directory + 12, centralBytes);
  put32(file, directory + 16, localBytes);
  put16(file, directory + 20, comment.length);
  file.set(comment, directory + END_SIZE);
  return file;
}
