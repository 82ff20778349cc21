import { WorkbookError } from '../../errors';

const DECLARED = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;
const UTF8_NAMES = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii']);

/**
 * The text of an XML part, without byte order mark. UTF-8 and UTF-16 are what the format allows (ECMA-376 part 2).
 * @throws WorkbookError `broken-xml` for any other encoding, or bytes that do not fit theirs
 */
export function decodeXml(bytes: Uint8Array, part: string | null = null): string {
  const wide = wideEncoding(bytes);
  const text = decode(bytes, wide ?? 'utf-8', part);
  const declared = DECLARED.exec(text.slice(0, 200))?.[1]?.toLowerCase();
  if (wide === null && declared !== undefined && !UTF8_NAMES.has(declared)) {
    throw new WorkbookError('broken-xml', part);
  }
  return text;
}

/** The part as UTF-8 without byte order mark, for readers that work on bytes; the same bytes when it is so already. */
export function utf8Xml(bytes: Uint8Array, part: string | null = null): Uint8Array {
  if (wideEncoding(bytes) !== null) return new TextEncoder().encode(decodeXml(bytes, part));
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return null;
}

function decode(bytes: Uint8Array, encoding: string, part: string | null): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new WorkbookError('broken-xml', part);
  }
}
