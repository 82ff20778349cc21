import { WorkbookError } from '../../errors';

/** Cells are short: up to this many bytes are decoded here, faster than a call into the machine's decoder. */
const SHORT = 1024;
const units = new Uint16Array(SHORT);
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text of a slice of UTF-8 bytes. The text stands alone: unlike a slice of a long string it does not keep
 * the whole sheet in memory.
 * @throws WorkbookError `broken-xml` when the bytes are not UTF-8
 */
export function utf8Slice(bytes: Uint8Array, start: number, end: number, part: string | null): string {
  if (end - start > SHORT) return decode(bytes, start, end, part);
  let length = 0;
  let at = start;
  while (at < end) {
    const first = bytes[at]!;
    if (first < 0x80) {
      units[length] = first;
      at += 1;
    } else {
      // Thai is in the three-byte range from U+0800 up; everything rarer goes to the decoder.
      const second = bytes[at + 1]!;
      const third = bytes[at + 2]!;
      if (
        first <= 0xe0 ||
        first > 0xec ||
        at + 2 >= end ||
        (second & 0xc0) !== 0x80 ||
        (third & 0xc0) !== 0x80
      ) {
        if (first !== 0xe0 || at + 2 >= end || second < 0xa0 || second > 0xbf || (third & 0xc0) !== 0x80) {
          return decode(bytes, start, end, part);
        }
      }
      units[length] = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
      at += 3;
    }
    length += 1;
  }
  return fromUnits(length);
}

/** Plain arrays by length, used again: `fromCharCode` takes them a third faster than typed ones, without garbage. */
const arrays: (number[] | undefined)[] = [];
const LONGEST_ARRAY = 256;

function fromUnits(length: number): string {
  if (length > LONGEST_ARRAY) return String.fromCharCode(...units.subarray(0, length));
  const codes = (arrays[length] ??= new Array<number>(length).fill(0));
  for (let at = 0; at < length; at += 1) codes[at] = units[at]!;
  return String.fromCharCode.apply(null, codes);
}

function decode(bytes: Uint8Array, start: number, end: number, part: string | null): string {
  try {
    return decoder.decode(bytes.subarray(start, end));
  } catch {
    throw new WorkbookError('broken-xml', part);
  }
}
