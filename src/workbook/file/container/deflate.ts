import { deflateSync } from 'fflate';

/** On sheets of 10,000 rows this takes little more than half the time of level 6 and gives 6 % more bytes. */
const LEVEL = 4;

/** DEFLATE by our library: the same content gives the same bytes everywhere. */
export function deflateRaw(content: Uint8Array): Uint8Array {
  return deflateSync(content, { level: LEVEL });
}

/**
 * DEFLATE by the machine (browsers and Node.js have it): half the time and smaller, but the bytes may
 * differ between versions. `null` where it is missing.
 */
export async function deflateByMachine(content: Uint8Array): Promise<Uint8Array | null> {
  if (typeof CompressionStream === 'undefined') return null;
  const stream = new Blob([content as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
