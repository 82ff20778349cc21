import { WorkbookError } from '../../errors';
import {
  CENTRAL_HEADER,
  DATA_DESCRIPTOR,
  FLAG_DESCRIPTOR,
  FLAG_ENCRYPTED,
  LOCAL_HEADER,
  LOCAL_SIZE,
  u16,
  u32,
} from './zip-format';

/** What the central directory says of an entry. */
export interface Declared {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
}

/** A local header that says something else than the directory is how one file shows two faces to two programs. */
export function checkLocal(file: Uint8Array, offset: number, dataEnd: number, declared: Declared): number {
  const { name, nameBytes } = declared;
  if (offset + LOCAL_SIZE > dataEnd || u32(file, offset) !== LOCAL_HEADER) {
    throw new WorkbookError('broken-zip', name);
  }
  const flags = u16(file, offset + 6);
  if (flags & FLAG_ENCRYPTED) throw new WorkbookError('encrypted', name);
  if (u32(file, offset + 18) === 0xffffffff || u32(file, offset + 22) === 0xffffffff)
    throw new WorkbookError('zip64', name);
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
export function descriptorSize(
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
