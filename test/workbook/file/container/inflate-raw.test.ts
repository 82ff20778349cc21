import { randomBytes } from 'node:crypto';
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { BrokenDeflate, inflateRaw } from '../../../../src/workbook/file/container/inflate-raw';

/** Bytes that repeat themselves, so that every kind of block and match comes about. */
const content = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.constantFrom('<c r="A1"><v>', 'มาตรการ').map((t) => Buffer.from(t)),
    ),
    {
      maxLength: 200,
    },
  )
  .map((pieces) => new Uint8Array(Buffer.concat([...pieces, ...pieces.slice(0, 50)])));
const strategy = fc.constantFrom(
  constants.Z_DEFAULT_STRATEGY,
  constants.Z_FIXED,
  constants.Z_HUFFMAN_ONLY,
  constants.Z_RLE,
);

test('what zlib deflated comes back, at every level and with every strategy', () => {
  fc.assert(
    fc.property(content, fc.integer({ min: 0, max: 9 }), strategy, (bytes, level, how) => {
      const deflated = new Uint8Array(deflateRawSync(bytes, { level, strategy: how }));
      expect(Buffer.compare(inflateRaw(deflated, bytes.length), bytes)).toBe(0);
    }),
    { numRuns: 200 },
  );
});

test('a changed or cut stream is refused, or read just as zlib reads it', () => {
  fc.assert(
    fc.property(content, fc.nat(), fc.nat(), (bytes, place, cut) => {
      const deflated = new Uint8Array(deflateRawSync(bytes));
      deflated[place % deflated.length]! ^= 1 << (place % 8);
      const broken = deflated.subarray(0, deflated.length - (cut % 3));
      let ours: Uint8Array | null = null;
      try {
        ours = inflateRaw(broken, bytes.length);
      } catch (error) {
        expect(error).toBeInstanceOf(BrokenDeflate);
      }
      let theirs: Uint8Array | null = null;
      try {
        theirs = inflateRawSync(broken, { maxOutputLength: bytes.length + 1 });
      } catch {
        // Refused by zlib; ours may be less strict about what follows the last block.
      }
      if (theirs?.length === bytes.length) expect(ours && Buffer.compare(ours, theirs)).toBe(0);
    }),
    { numRuns: 500 },
  );
});

test('a stream that grows past the declared size is stopped, a short one and a long one', () => {
  const bomb = new Uint8Array(deflateRawSync(new Uint8Array(10_000_000)));
  expect(() => inflateRaw(bomb, 1000)).toThrow(BrokenDeflate);
  const noise = new Uint8Array(deflateRawSync(randomBytes(2_000_000)));
  expect(inflateRaw(noise, 2_000_000)).toHaveLength(2_000_000);
  expect(() => inflateRaw(noise, 1000)).toThrow(BrokenDeflate);
});

test('a stream of zeros ends', () => {
  expect(() => inflateRaw(new Uint8Array(1000), 1000)).toThrow(BrokenDeflate);
  expect(() => inflateRaw(new Uint8Array(0), 0)).toThrow(BrokenDeflate);
});
