/** Bytes of text in one encoded word: 52 letters of base64 and 12 of frame stay below the 75 of RFC 2047. */
const WORD_BYTES = 39;

const ENCODER = new TextEncoder();

/**
 * A text as words that a header can carry (RFC 2047, base64), to be written with a space between that readers take out again.
 * No word parts a character, as the standard asks.
 */
export function encodedWords(text: string): readonly string[] {
  const words: number[][] = [[]];
  for (const character of text) {
    const bytes = ENCODER.encode(character);
    const word = words.at(-1);
    if (word && word.length + bytes.length <= WORD_BYTES) word.push(...bytes);
    else words.push([...bytes]);
  }
  return words.map((word) => `=?UTF-8?B?${btoa(String.fromCharCode(...word))}?=`);
}

/** Whether a text can stand in a header as it is: ASCII that nobody takes for encoded. */
export function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text) && !text.includes('=?');
}

/** Letters of one piece of a parameter: with its key and an indent it stays within a line. */
const PIECE = 54;

/**
 * A parameter of a header: in quotes when it is plain, else by RFC 2231 (`filename*=UTF-8''%E0…`), in pieces when it is
 * long. No piece parts a character either: some readers decode each by itself.
 */
export function parameter(key: string, value: string): readonly string[] {
  if (/^[\w .-]*$/.test(value)) return [`${key}="${value}"`];
  const pieces = [''];
  for (const character of value) {
    const letters = percentEncoded(character);
    if ((pieces.at(-1) ?? '').length + letters.length > PIECE) pieces.push('');
    pieces[pieces.length - 1] += letters;
  }
  const [only, ...more] = pieces;
  if (more.length === 0) return [`${key}*=UTF-8''${only ?? ''}`];
  return pieces.map((piece, at) => `${key}*${at}*=${at === 0 ? "UTF-8''" : ''}${piece}`);
}

/** As bytes all but the letters that RFC 2231 lets stand. */
function percentEncoded(character: string): string {
  if (/^[A-Za-z0-9._-]$/.test(character)) return character;
  return [...ENCODER.encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}
