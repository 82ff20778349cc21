/**
 * Ticks, crosses and boxes that are letters in a symbol font: to the file they are an `ü`, to a reader a tick. What is
 * not listed stays the letter it is.
 */
export const SYMBOL_FONTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: {
    ü: '✓',
    þ: '☑',
    û: '✗',
    ý: '☒',
    o: '☐',
    '¨': '☐',
    l: '●',
    n: '■',
    '§': '▪',
    Ø: '➢',
  },
  'wingdings 2': { P: '✓', R: '☑', O: '✗', Q: '☒', S: '☒', T: '☒', '£': '☐', '*': '☐' },
  webdings: { a: '✓', r: '✗', c: '☐' },
  symbol: { '·': '•', '¨': '♦' },
};

/** Symbol fonts keep their letters also at U+F020–U+F0FF. */
const PRIVATE = 0xf000;

/** A text as its font shows it. */
export function asShown(text: string, font: string | null | undefined): string {
  const letters = SYMBOL_FONTS[font?.trim().toLowerCase() ?? ''];
  if (!letters) return text;
  return Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    const plain = code >= PRIVATE && code <= PRIVATE + 0xff ? String.fromCharCode(code - PRIVATE) : letter;
    return letters[plain] ?? letter;
  }).join('');
}
