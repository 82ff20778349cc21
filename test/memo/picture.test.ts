import fc from 'fast-check';
import { readPicture } from '../../src/memo/picture';
import { JPEG, PNG } from './pictures';

describe('Reading a picture', () => {
  test('tells a PNG and its size', () =>
    expect(readPicture(PNG)).toEqual({ type: 'png', width: 200, height: 220 }));

  test('tells a JPEG and its size, whatever stands before the frame', () =>
    expect(readPicture(JPEG)).toEqual({ type: 'jpg', width: 300, height: 400 }));

  test('reads a picture that is a part of larger bytes', () => {
    const bytes = Uint8Array.from([1, 2, 3, ...PNG, 4]);
    expect(readPicture(bytes.subarray(3, -1))).toEqual({ type: 'png', width: 200, height: 220 });
  });

  test.each([
    ['a picture cut off', PNG.subarray(0, 20)],
    ['a JPEG without a frame', JPEG.subarray(0, 20)],
    ['a picture of no width', PNG.map((byte, index) => (index >= 16 && index < 20 ? 0 : byte))],
    ['a GIF', new TextEncoder().encode('GIF89a..........')],
  ])('refuses %s', (_what, bytes) => expect(readPicture(bytes)).toBeNull());

  test('never fails on any bytes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom([0xff, 0xd8], [...PNG.subarray(0, 8)], []),
        fc.uint8Array({ maxLength: 60 }),
        (head, tail) => {
          const picture = readPicture(Uint8Array.from([...head, ...tail]));
          return picture === null || (picture.width > 0 && picture.height > 0);
        },
      ),
    );
  });
});
