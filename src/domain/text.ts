/**
 * Glyphs of old Thai fonts in the private use area, as PDF files hand them over: the same letters, drawn
 * higher, lower or further left.
 */
const PRIVATE_GLYPHS: Readonly<Record<string, string>> = {
  '\uF700': 'ฐ',
  '\uF701': '\u0E34',
  '\uF702': '\u0E35',
  '\uF703': '\u0E36',
  '\uF704': '\u0E37',
  '\uF705': '\u0E48',
  '\uF706': '\u0E49',
  '\uF707': '\u0E4A',
  '\uF708': '\u0E4B',
  '\uF709': '\u0E4C',
  '\uF70A': '\u0E48',
  '\uF70B': '\u0E49',
  '\uF70C': '\u0E4A',
  '\uF70D': '\u0E4B',
  '\uF70E': '\u0E4C',
  '\uF70F': 'ญ',
  '\uF710': '\u0E31',
  '\uF711': '\u0E4D',
  '\uF712': '\u0E47',
  '\uF713': '\u0E48',
  '\uF714': '\u0E49',
  '\uF715': '\u0E4A',
  '\uF716': '\u0E4B',
  '\uF717': '\u0E4C',
  '\uF718': '\u0E38',
  '\uF719': '\u0E39',
  '\uF71A': '\u0E3A',
};

/** Unicode's normal form keeps ํ + า and ำ apart; to a reader, and so to us, they are one. */
function composeSaraAm(text: string): string {
  if (!text.includes('\u0E4D')) return text;
  return text.replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33');
}

/**
 * What most cells are: Thai and ASCII, single spaces, nothing at the edges. Such a text is clean as it stands, and
 * finding that out costs a fraction of cleaning it. ํ is left out, for it may be half of ำ.
 */
const PLAIN =
  /^(?:[!-~\u0E01-\u0E3A\u0E3F-\u0E4C\u0E4E-\u0E5B]+(?:[ \n][!-~\u0E01-\u0E3A\u0E3F-\u0E4C\u0E4E-\u0E5B]+)*)?$/;
/** Marks in an order that Unicode's normal form changes. */
const REORDERED = /[\u0E38-\u0E3A\u0E48-\u0E4B][\u0E38-\u0E3A]/;

/**
 * Text as a person sees it: one way of writing each letter, no invisible characters, single spaces, trimmed
 * lines. Line breaks stay; words, digits and punctuation are never changed.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text) && !REORDERED.test(text)) return text;
  const visible = text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\uF700-\uF71A]/g, (glyph) => PRIVATE_GLYPHS[glyph] ?? glyph)
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\p{Cf}|\p{Variation_Selector}|[^\P{Cc}\t\n]/gu, '')
    .normalize('NFC');
  return composeSaraAm(visible)
    .split('\n')
    .map((line) => line.replace(/[\t\p{Zs}]+/gu, ' ').trim())
    .join('\n')
    .trim();
}

/** Spaces, punctuation and symbols of any script. */
const UNSAID = /[\p{P}\p{S}\p{Z}\sฯๆ]+/gu;
/** The same among Thai and ASCII letters, which is what nearly every cell holds: several times as fast. */
const PLAIN_UNSAID = /[ \n!-/:-@[-`{-~ฯ฿ๆ๏๚๛]+/g;
const NOT_PLAIN = /[^ \n!-~\u0E01-\u0E3A\u0E3F-\u0E5B]/;

/**
 * What is left of a text for comparing: no spaces, line breaks, punctuation, symbols, ฯ or ๆ; Arabic digits;
 * lower case; ำ and แ in one piece, as scanners and hasty typing break them.
 */
export function looseKey(text: string): string {
  const clean = cleanText(text);
  const letters = clean
    .replace(NOT_PLAIN.test(clean) ? UNSAID : PLAIN_UNSAID, '')
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .toLowerCase();
  return composeSaraAm(letters).replace(/เเ/g, 'แ');
}

/** Takes away the letters at both ends that `edge` holds. A loop, because `[…]+$` is quadratic on a long run. */
export function trimLetters(text: string, edge: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && edge.includes(text.charAt(start))) start += 1;
  while (end > start && edge.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Pairs of neighbouring letters of a loose key, with how often each occurs. */
export function bigrams(key: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < key.length; at += 1) {
    const pair = key.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How much two bags of pairs share, 0–1 (Dice). */
export function sharedPairs(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let total = 0;
  let shared = 0;
  for (const [pair, count] of a) {
    total += count;
    shared += Math.min(count, b.get(pair) ?? 0);
  }
  for (const count of b.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}

/** How alike two texts are, 0–1, by pairs of letters of their loose keys. Linear in their lengths. */
export function similarity(a: string, b: string): number {
  const [left, right] = [looseKey(a), looseKey(b)];
  if (left === right) return left === '' ? 0 : 1;
  return sharedPairs(bigrams(left), bigrams(right));
}
