/** The longest code of DEFLATE, in bits (RFC 1951, 3.2.7). */
const MAX_BITS = 15;

/**
 * A table that tells for the next bits of the input which symbol they begin with: `symbol << 4 | length of
 * its code`; 0 where no code begins so. Used again for every block.
 */
export class HuffmanTable {
  entries = new Int32Array(1 << 9);
  /** The bits that are looked at. */
  mask = 0;

  /**
   * Builds the table from the lengths of the codes (RFC 1951, 3.2.2).
   * @returns whether the lengths can be a code: not more codes of a length than there is room for
   */
  build(lengths: Uint8Array, from: number, to: number): boolean {
    const next = new Int32Array(MAX_BITS + 1);
    const count = new Int32Array(MAX_BITS + 1);
    for (let at = from; at < to; at += 1) count[lengths[at]!]! += 1;
    count[0] = 0;
    let longest = 0;
    let code = 0;
    for (let bits = 1; bits <= MAX_BITS; bits += 1) {
      code = (code + count[bits - 1]!) << 1;
      next[bits] = code;
      if (code + count[bits]! > 1 << bits) return false;
      if (count[bits]! > 0) longest = bits;
    }
    const size = 1 << longest;
    this.mask = size - 1;
    if (this.entries.length < size) this.entries = new Int32Array(size);
    else this.entries.fill(0, 0, size);
    for (let at = from; at < to; at += 1) {
      const bits = lengths[at]!;
      if (bits === 0) continue;
      const entry = ((at - from) << 4) | bits;
      const step = 1 << bits;
      for (let slot = reversed(next[bits]!++, bits); slot < size; slot += step) this.entries[slot] = entry;
    }
    return true;
  }
}

/** Codes stand in the input with their first bit lowest. */
function reversed(code: number, bits: number): number {
  let result = 0;
  for (let rest = code, bit = 0; bit < bits; bit += 1, rest >>>= 1) result = (result << 1) | (rest & 1);
  return result;
}
