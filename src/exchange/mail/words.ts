/** Bytes of text in one encoded word: 52 letters of base64 and 12 of frame stay below the 75 of RFC 2047. */
const WORD_BYTES = 39;

const ENCODER = new TextEncoder();

/**
 * A text as words that a header can carry (RFC 2047, base64), with a space between them that readers take out again. No
 * word parts a character, as the standard asks; the library's own would part emoji.
 */
export function encodedWords(text: string): string {
  const words: Uint8Array[] = [];
  let bytes: number[] = [];
  for (const character of text) {
    const more = ENCODER.encode(character);
    if (bytes.length + more.length > WORD_BYTES) {
      words.push(Uint8Array.from(bytes));
      bytes = [];
    }
    bytes.push(...more);
  }
  words.push(Uint8Array.from(bytes));
  return words.map((word) => `=?UTF-8?B?${btoa(String.fromCharCode(...word))}?=`).join(' ');
}

/** A text for the header: as it is when it is plain ASCII that nobody takes for encoded, else in encoded words. */
export function headerWords(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) && !text.includes('=?') ? text : encodedWords(text);
}
