/** A TrueType font as its tables, for the little patching that a test font needs. */
export interface Sfnt {
  readonly version: number;
  readonly tables: ReadonlyMap<string, Buffer>;
}

const HEADER = 12;
const RECORD = 16;
/** OpenType: the sum of the whole file and `head.checkSumAdjustment` gives this. */
const CHECKSUM_MAGIC = 0xb1b0afba;

/** Reads the table directory of a .ttf. Throws a `RangeError` on a file that is cut short. */
export function readSfnt(bytes: Buffer): Sfnt {
  const tables = new Map<string, Buffer>();
  const count = bytes.readUInt16BE(4);
  for (let index = 0; index < count; index++) {
    const record = HEADER + index * RECORD;
    const tag = bytes.toString('latin1', record, record + 4);
    const offset = bytes.readUInt32BE(record + 8);
    const length = bytes.readUInt32BE(record + 12);
    tables.set(tag, Buffer.from(bytes.subarray(offset, offset + length)));
  }
  return { version: bytes.readUInt32BE(0), tables };
}

/** Writes a .ttf with fresh checksums. Tables are padded to four bytes and listed in order of their tags. */
export function writeSfnt(font: Sfnt): Buffer {
  const tags = [...font.tables.keys()].sort();
  const directory = Buffer.alloc(HEADER + tags.length * RECORD);
  const power = Math.floor(Math.log2(tags.length));
  directory.writeUInt32BE(font.version, 0);
  directory.writeUInt16BE(tags.length, 4);
  directory.writeUInt16BE(2 ** power * 16, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(tags.length * 16 - 2 ** power * 16, 10);

  const blocks: Buffer[] = [];
  let offset = directory.length;
  let head = 0;
  tags.forEach((tag, index) => {
    const table = font.tables.get(tag) ?? Buffer.alloc(0);
    if (tag === 'head') {
      table.writeUInt32BE(0, 8);
      head = offset;
    }
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(padded);
    const record = HEADER + index * RECORD;
    directory.write(tag, record, 'latin1');
    directory.writeUInt32BE(checksum(padded), record + 4);
    directory.writeUInt32BE(offset, record + 8);
    directory.writeUInt32BE(table.length, record + 12);
    blocks.push(padded);
    offset += padded.length;
  });

  const file = Buffer.concat([directory, ...blocks]);
  file.writeUInt32BE((CHECKSUM_MAGIC - checksum(file)) >>> 0, head + 8);
  return file;
}

/** A `name` table for Windows (platform 3, Unicode, English) that holds the given names and nothing else. */
export function nameTable(names: ReadonlyMap<number, string>): Buffer {
  const entries = [...names].sort(([a], [b]) => a - b);
  const header = Buffer.alloc(6 + entries.length * 12);
  header.writeUInt16BE(entries.length, 2);
  header.writeUInt16BE(header.length, 4);
  const texts: Buffer[] = [];
  let offset = 0;
  entries.forEach(([id, text], index) => {
    const bytes = Buffer.from(text, 'utf16le').swap16();
    const record = 6 + index * 12;
    [3, 1, 0x0409, id, bytes.length, offset].forEach((field, at) =>
      header.writeUInt16BE(field, record + at * 2),
    );
    texts.push(bytes);
    offset += bytes.length;
  });
  return Buffer.concat([header, ...texts]);
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at + 4 <= bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
