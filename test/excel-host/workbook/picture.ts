import { invalid } from '../wire/host-error';

/** pt of a pixel at 96 dpi. */
const POINT = 0.75;

/** Size of a PNG or JPEG in pt. @throws HostError InvalidArgument for anything else */
export function pictureSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47) {
    return { width: view.getUint32(16) * POINT, height: view.getUint32(20) * POINT };
  }
  if (bytes.length > 4 && view.getUint16(0) === 0xffd8) return jpegSize(view);
  throw invalid('neither PNG nor JPEG');
}

/** The frame header is the first marker of C0 to CF that is neither a table nor an extension. */
function jpegSize(view: DataView): { readonly width: number; readonly height: number } {
  for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)) {
      return { width: view.getUint16(at + 7) * POINT, height: view.getUint16(at + 5) * POINT };
    }
  }
  throw invalid('a JPEG without a frame');
}
