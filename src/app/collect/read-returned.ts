import { type ReadReturned, SENT_KEY, type Sending, openReturned, sendingFrom } from '../../exchange';
import { unwrapped } from '../memory-xml';

/**
 * Reads a workbook that came back. Never rejects: what is wrong with one file is said under its name, and the others go
 * on.
 */
export function readReturned(name: string, bytes: Uint8Array): Promise<ReadReturned> {
  return openReturned(name, bytes, sendingIn);
}

/** What a workbook's own part tells of its sending; `null` when it has none that can be believed. */
function sendingIn(xml: string | null): Sending | null {
  const json = xml === null ? null : unwrapped(xml);
  if (json === null) return null;
  try {
    const said: unknown = JSON.parse(json);
    const isObject = typeof said === 'object' && said !== null && Object.hasOwn(said, SENT_KEY);
    return isObject ? sendingFrom((said as Readonly<Record<string, unknown>>)[SENT_KEY]) : null;
  } catch {
    return null;
  }
}
