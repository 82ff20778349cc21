/** A value without the word before it that the sentence says itself: `ข้อ ๖` → `๖`; `null` when nothing is left. */
export function withoutLeading(text: string | null, words: readonly string[]): string | null {
  if (text === null) return null;
  const word = [...words].sort((a, b) => b.length - a.length).find((one) => text.startsWith(one));
  const rest = word === undefined ? text : text.slice(word.length).trim();
  return rest === '' ? null : rest;
}
