import { Inflate, inflateSync } from 'fflate';

/**
 * Up to so many bytes are inflated at one go: DEFLATE grows a thousandfold at the most, so that an entry
 * which lies about its size costs seconds and no memory. Longer ones are fed in pieces and stopped earlier.
 */
const AT_ONCE = 1_000_000;

/** How much is fed at once, in bytes. */
const FEED = 65_536;

/** Input that is no DEFLATE data, ends too early, or grows past the size that was declared. */
export class BrokenDeflate extends Error {}

/**
 * Inflates raw DEFLATE data (RFC 1951) of a known size.
 * @throws BrokenDeflate
 */
export function inflateRaw(input: Uint8Array, size: number): Uint8Array {
  try {
    const output = input.length <= AT_ONCE ? atOnce(input, size) : inPieces(input, size);
    if (output.length === size) return output;
  } catch (error) {
    // fflate says what was wrong in its own words; to a person all of it means a broken file.
    if (error instanceof BrokenDeflate) throw error;
  }
  throw new BrokenDeflate();
}

/** fflate drops what does not fit; one byte of room behind the end tells a stream that goes on. */
function atOnce(input: Uint8Array, size: number): Uint8Array {
  const output = inflateSync(input, { out: new Uint8Array(size + 1) });
  return output.subarray(0, Math.min(output.length, size + 1));
}

function inPieces(input: Uint8Array, size: number): Uint8Array {
  const output = new Uint8Array(size);
  let written = 0;
  const decoder = new Inflate((piece) => {
    if (written + piece.length > size) throw new BrokenDeflate();
    output.set(piece, written);
    written += piece.length;
  });
  for (let from = 0; from < input.length; from += FEED) {
    decoder.push(input.subarray(from, from + FEED), from + FEED >= input.length);
  }
  return output.subarray(0, written);
}
