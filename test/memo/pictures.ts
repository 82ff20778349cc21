/** The first bytes of pictures: what tells their kind and size. The rest does not matter to a memo. */

/** A PNG of 200 × 220 pixels. */
export const PNG = Uint8Array.from([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  ...[0, 0, 0, 200, 0, 0, 0, 220, 8, 2, 0, 0, 0],
]);

/** A JPEG of 300 × 400 pixels: a JFIF segment, a quantisation table, a comment, then the frame. */
export const JPEG = Uint8Array.from([
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 6, 1, 2, 3, 4, 0xff, 0xc4, 0, 4, 9, 9, 0xff, 0xff, 0xfe, 0, 3, 7],
  ...[0xff, 0xc2, 0, 11, 8, 0x01, 0x90, 0x01, 0x2c, 1, 1, 0x11, 0],
]);
