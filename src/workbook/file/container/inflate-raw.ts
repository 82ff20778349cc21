import { DISTANCE_BASE, DISTANCE_EXTRA, LENGTH_BASE, LENGTH_EXTRA, LENGTH_ORDER } from './deflate-tables';
import { HuffmanTable } from './huffman';

const END_OF_BLOCK = 256;
/** From this many bytes on, the machine's own copy is faster than a loop. */
const LONG_COPY = 48;

/** Input that is no DEFLATE data, ends too early, or grows past the size that was declared. */
export class BrokenDeflate extends Error {}

/**
 * Inflates raw DEFLATE data (RFC 1951) of a known size. Our own, because `fflate` cannot be told to stop at a
 * size (a lying entry would run on a thousandfold) and takes about twice the time on sheets.
 * @throws BrokenDeflate
 */
export function inflateRaw(input: Uint8Array, size: number): Uint8Array {
  return new Inflater(input, size).run();
}

class Inflater {
  private readonly output: Uint8Array;
  private written = 0;
  private read = 0;
  private hold = 0;
  private held = 0;
  private readonly literals = new HuffmanTable();
  private readonly distances = new HuffmanTable();
  private readonly lengths = new Uint8Array(320);

  constructor(
    private readonly input: Uint8Array,
    size: number,
  ) {
    this.output = new Uint8Array(size);
  }

  run(): Uint8Array {
    for (let last = 0; last === 0;) {
      last = this.bits(1);
      const kind = this.bits(2);
      if (kind === 0) this.stored();
      else {
        if (kind === 1) this.fixedCodes();
        else if (kind === 2) this.ownCodes();
        else throw new BrokenDeflate();
        this.compressed();
      }
    }
    return this.output.subarray(0, this.written);
  }

  private bits(count: number): number {
    while (this.held < count) {
      if (this.read >= this.input.length) throw new BrokenDeflate();
      this.hold |= this.input[this.read]! << this.held;
      this.read += 1;
      this.held += 8;
    }
    const value = this.hold & ((1 << count) - 1);
    this.hold >>>= count;
    this.held -= count;
    return value;
  }

  private stored(): void {
    // Back to the first byte that is not begun yet.
    this.read -= this.held >> 3;
    this.hold = 0;
    this.held = 0;
    const length = this.bits(16);
    if ((this.bits(16) ^ 0xffff) !== length) throw new BrokenDeflate();
    const end = this.read + length;
    if (end > this.input.length || this.written + length > this.output.length) throw new BrokenDeflate();
    this.output.set(this.input.subarray(this.read, end), this.written);
    this.read = end;
    this.written += length;
  }

  private fixedCodes(): void {
    this.lengths.fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280, 288).fill(5, 288, 320);
    this.literals.build(this.lengths, 0, 288);
    this.distances.build(this.lengths, 288, 320);
  }

  private ownCodes(): void {
    const { lengths } = this;
    const literals = this.bits(5) + 257;
    const all = literals + this.bits(5) + 1;
    const ordered = this.bits(4) + 4;
    lengths.fill(0);
    for (const symbol of LENGTH_ORDER.slice(0, ordered)) lengths[symbol] = this.bits(3);
    if (!this.literals.build(lengths, 0, 19)) throw new BrokenDeflate();
    lengths.fill(0);
    for (let at = 0; at < all;) {
      const symbol = this.symbol(this.literals);
      const repeat =
        symbol < 16
          ? 1
          : symbol === 16
            ? 3 + this.bits(2)
            : symbol === 17
              ? 3 + this.bits(3)
              : 11 + this.bits(7);
      if (at + repeat > all || (symbol === 16 && at === 0)) throw new BrokenDeflate();
      lengths.fill(symbol < 16 ? symbol : symbol === 16 ? lengths[at - 1]! : 0, at, at + repeat);
      at += repeat;
    }
    const sound = this.literals.build(lengths, 0, literals) && this.distances.build(lengths, literals, all);
    if (!sound) throw new BrokenDeflate();
  }

  /** One symbol, bit by bit where the input ends: only for the few symbols of a block's head. */
  private symbol(table: HuffmanTable): number {
    while (this.held < 15 && this.read < this.input.length) {
      this.hold |= this.input[this.read]! << this.held;
      this.read += 1;
      this.held += 8;
    }
    const entry = table.entries[this.hold & table.mask]!;
    const length = entry & 15;
    if (length === 0 || length > this.held) throw new BrokenDeflate();
    this.hold >>>= length;
    this.held -= length;
    return entry >>> 4;
  }

  /** The symbols of a block. One long function over local variables: all the time of inflating goes here. */
  private compressed(): void {
    const { input, output } = this;
    const inputEnd = input.length;
    const outputEnd = output.length;
    const literals = this.literals.entries;
    const literalMask = this.literals.mask;
    const distances = this.distances.entries;
    const distanceMask = this.distances.mask;
    let { read, written, hold, held } = this;
    for (;;) {
      while (held < 15 && read < inputEnd) {
        hold |= input[read++]! << held;
        held += 8;
      }
      let entry = literals[hold & literalMask]!;
      let used = entry & 15;
      if (used === 0 || (held -= used) < 0) throw new BrokenDeflate();
      hold >>>= used;
      let symbol = entry >>> 4;
      if (symbol < END_OF_BLOCK) {
        if (written >= outputEnd) throw new BrokenDeflate();
        output[written++] = symbol;
        continue;
      }
      if (symbol === END_OF_BLOCK) break;

      symbol -= END_OF_BLOCK + 1;
      while (held < 20 && read < inputEnd) {
        hold |= input[read++]! << held;
        held += 8;
      }
      let extra = LENGTH_EXTRA[symbol]!;
      const length = LENGTH_BASE[symbol]! + (hold & ((1 << extra) - 1));
      hold >>>= extra;
      held -= extra;
      entry = distances[hold & distanceMask]!;
      used = entry & 15;
      hold >>>= used;
      held -= used;
      symbol = entry >>> 4;
      if (used === 0 || held < 0) throw new BrokenDeflate();
      while (held < 13 && read < inputEnd) {
        hold |= input[read++]! << held;
        held += 8;
      }
      extra = DISTANCE_EXTRA[symbol]!;
      const distance = DISTANCE_BASE[symbol]! + (hold & ((1 << extra) - 1));
      hold >>>= extra;
      held -= extra;

      const end = written + length;
      if (held < 0 || length < 3 || distance === 0 || distance > written || end > outputEnd)
        throw new BrokenDeflate();
      let from = written - distance;
      if (length > LONG_COPY && distance >= length) {
        output.copyWithin(written, from, from + length);
        written = end;
      } else {
        while (written < end) output[written++] = output[from++]!;
      }
    }
    this.read = read;
    this.written = written;
    this.hold = hold;
    this.held = held;
  }
}
