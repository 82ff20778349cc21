const LINE_BREAK = /\r\n?/g;
/**
 * Text that already looks like an escape has to be escaped itself, or it would be read as one; also where
 * the underscore at its end is that of the escape that follows.
 */
const LOOKS_ESCAPED = /_(?=x[0-9a-fA-F]{4}(?:_|[^\P{Cc}\t\n\u007f-\u009f]|[\ufffe\uffff]))/gu;
/** Characters that XML 1.0 cannot carry: controls but tab and line feed, U+FFFE, U+FFFF. */
const ILLEGAL = /[^\P{Cc}\t\n\u007f-\u009f]|[\ufffe\uffff]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
const MARKUP = /[&<>"]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as spreadsheet XML holds it (`ST_Xstring`): line breaks are `\n`, illegal characters are written
 * `_x0001_`, half surrogates become U+FFFD, markup is escaped. Fit for elements and for attributes that
 * hold one line.
 */
export function cellText(text: string): string {
  if (isPlain(text)) return text;
  return escapeMarkup(
    text
      .replace(LINE_BREAK, '\n')
      .replace(LOOKS_ESCAPED, '_x005F_')
      .replace(ILLEGAL, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
      .replace(LONE_SURROGATE, '\ufffd'),
  );
}

/** The same for an attribute: breaks and tabs as `_x000a_`, which Excel writes too, for XML would fold them. */
export function attributeText(text: string): string {
  return cellText(text).replaceAll('\n', '_x000a_').replaceAll('\t', '_x0009_');
}

/** Plain XML escaping for values that are not cell text (addresses of the web, formulas). */
export function escapeMarkup(text: string): string {
  return text.replace(MARKUP, (char) => ENTITIES[char] ?? char);
}

/** Text at whose ends XML readers may drop spaces. */
export function needsPreserve(text: string): boolean {
  return isBlank(text.charCodeAt(0)) || isBlank(text.charCodeAt(text.length - 1));
}

/** XML's white space, and the wide spaces that some readers take for it. */
function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000;
}

/** Most cells hold nothing that needs escaping. A loop, for it is several times as fast as a pattern here. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Controls, quotes, `&`, `<`, `>`, `_`, halves of characters and non-characters.
    if (code < 0x20 || code === 0x22 || code === 0x26 || code === 0x3c || code === 0x3e || code === 0x5f)
      return false;
    if (code >= 0xd800 && (code <= 0xdfff || code >= 0xfffe)) return false;
  }
  return true;
}
