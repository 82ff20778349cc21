const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** `&` that begins none of the five named entities and no character reference. */
const STRAY_AMPERSAND = /&(?!(?:lt|gt|amp|quot|apos|#[0-9]+|#x[0-9a-fA-F]+);)/;

/** What XML 1.0 does not allow (section 2.2); lone halves of surrogate pairs included. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Whether every `&` of raw text begins an entity that XML knows by itself or a legal character reference. */
export function entitiesAreSound(raw: string): boolean {
  if (!raw.includes('&')) return true;
  if (STRAY_AMPERSAND.test(raw)) return false;
  for (const [, hex, decimal] of raw.matchAll(/&#(?:x([0-9a-fA-F]+)|([0-9]+));/g)) {
    if (!isXmlCharacter(hex ? parseInt(hex, 16) : parseInt(decimal ?? '', 10))) return false;
  }
  return true;
}

function isXmlCharacter(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

/** Raw character data → what it says: entities resolved, line ends made `\n` (XML 1.0, 2.11). */
export function decodeText(raw: string): string {
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return lines.includes('&') ? decodeEntities(lines) : lines;
}

/** Raw attribute value → what it says: white space of every kind becomes a space (XML 1.0, 3.3.3). */
export function decodeAttribute(raw: string): string {
  const spaced = /[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw;
  return spaced.includes('&') ? decodeEntities(spaced) : spaced;
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot|apos));/g,
    (entity: string, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED[name] ?? entity;
      const code = hex !== undefined ? parseInt(hex, 16) : parseInt(decimal ?? '', 10);
      return isXmlCharacter(code) ? String.fromCodePoint(code) : '';
    },
  );
}

/** Text → raw character data. Characters that XML cannot hold are dropped. */
export function encodeText(text: string): string {
  return text
    .replace(ILLEGAL, '')
    .replace(/[&<>\r]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&#13;'));
}

/** Text → raw attribute value for either kind of quote. Line breaks and tabs survive as references. */
export function encodeAttribute(text: string): string {
  return encodeText(text).replace(/["'\n\t]/g, (c) =>
    c === '"' ? '&quot;' : c === "'" ? '&apos;' : c === '\n' ? '&#10;' : '&#9;',
  );
}

const EXCEL_ESCAPE = /_x([0-9a-fA-F]{4})_/g;

/** `_x000D_` and the like in the decoded text of a cell (ST_Xstring, ECMA-376 part 1, 22.9.2.19) → the characters. */
export function decodeCellText(text: string): string {
  return text.includes('_x')
    ? text.replace(EXCEL_ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

/** Whether text holds what no XML document may hold. */
export function hasIllegalCharacters(text: string): boolean {
  ILLEGAL.lastIndex = 0;
  return ILLEGAL.test(text);
}
