const SLOTS = 2048;
/** Longer texts seldom come twice. */
const LONGEST = 256;

/**
 * Texts that were decoded from the same bytes before. In a table of measures the same owners and status words
 * stand in every row: reading them once saves a third of the time, and all rows share one string.
 */
export class TextCache {
  private readonly starts = new Int32Array(SLOTS);
  private readonly lengths = new Int32Array(SLOTS);
  private readonly texts: string[] = new Array<string>(SLOTS).fill('');

  constructor(private readonly bytes: Uint8Array) {}

  /** The text of these bytes; `decode` is asked when it is not at hand. */
  text(start: number, end: number, decode: (start: number, end: number) => string): string {
    const length = end - start;
    if (length === 0) return '';
    if (length > LONGEST) return decode(start, end);
    const slot = this.slotOf(start, length);
    if (this.lengths[slot] === length && this.same(this.starts[slot]!, start, length))
      return this.texts[slot]!;
    const text = decode(start, end);
    this.starts[slot] = start;
    this.lengths[slot] = length;
    this.texts[slot] = text;
    return text;
  }

  /** By the length and about sixteen of the bytes. */
  private slotOf(start: number, length: number): number {
    const step = (length >> 4) | 1;
    let hash = length;
    for (let at = start + length - 1; at >= start; at -= step)
      hash = (Math.imul(hash, 31) + this.bytes[at]!) | 0;
    return (hash ^ (hash >>> 11)) & (SLOTS - 1);
  }

  private same(first: number, second: number, length: number): boolean {
    for (let index = 0; index < length; index += 1) {
      if (this.bytes[first + index] !== this.bytes[second + index]) return false;
    }
    return true;
  }
}
