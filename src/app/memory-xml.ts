import { STATE_NAMESPACE } from '../workbook';

/** The part as we write it: one element of our namespace around one that holds JSON. */
const OPEN = '<memory>';
const CLOSE = '</memory>';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** JSON → our custom XML part. */
export function wrapped(json: string): string {
  // Two characters that JSON may hold bare and XML may not hold at all.
  const text = json
    .replace(/[\uFFFE\uFFFF]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
  return `<tidtam xmlns="${STATE_NAMESPACE}">${OPEN}${text}${CLOSE}</tidtam>`;
}

/** The JSON in our custom XML part, or `null` when it holds none. Programs may write the same XML in other words. */
export function unwrapped(xml: string): string | null {
  const from = xml.indexOf(OPEN);
  const to = xml.lastIndexOf(CLOSE);
  if (from < 0 || to < from || !xml.includes(STATE_NAMESPACE)) return null;
  return xml
    .slice(from + OPEN.length, to)
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, decoded);
}

function decoded(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name] ?? whole;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
