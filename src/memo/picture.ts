/** A picture that Word can show, with its size in pixels. */
export interface PictureSize {
  readonly type: 'png' | 'jpg';
  readonly width: number;
  readonly height: number;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** JPEG markers that hold the frame's size: SOF0–SOF15 without DHT (C4), JPG (C8) and DAC (CC). */
const NOT_FRAMES = [0xc4, 0xc8, 0xcc];

/** What the bytes are, judged by themselves and not by a file name; `null` when they are no PNG and no JPEG. */
export function readPicture(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const picture = PNG.every((byte, index) => bytes[index] === byte) ? pngSize(view) : jpegSize(view);
  return picture && picture.width > 0 && picture.height > 0 ? picture : null;
}

function pngSize(view: DataView): PictureSize | null {
  if (view.byteLength < 24) return null;
  return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

function jpegSize(view: DataView): PictureSize | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && !NOT_FRAMES.includes(marker))
      return { type: 'jpg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    // A fill byte stands alone; every other segment says its length, two bytes at the least.
    if (marker === 0xff) at += 1;
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}
