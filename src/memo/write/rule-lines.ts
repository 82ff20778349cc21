/** Vowels and tone marks above and below the line take no width of their own. */
const WIDTHLESS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;
/** Mean width of a letter of TH Sarabun at 16 pt in cm, rounded up. */
const LETTER = 0.2;
/** A line broken before this share of it is full looks worse than one that Word breaks where it will. */
const LEAST = 0.6;

/** About how wide a text at 16 pt is, in cm; a little too wide rather than too narrow. */
export const roughWidth = (text: string): number => text.replace(WIDTHLESS, '').length * LETTER;

/**
 * Breaks a text that does not fit on its dotted rule, at spaces, so that the rule can be drawn to the margin on every
 * line. What has no space in a good place is left to the program that shows it.
 *
 * @param first room on the first line, behind the label, in cm
 * @param others room on the lines after it, in cm
 */
export function ruleLines(text: string, first: number, others: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (roughWidth(rest) > (lines.length === 0 ? first : others)) {
    const at = lastSpaceWithin(rest, lines.length === 0 ? first : others);
    if (at === null) break;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...lines, rest];
}

function lastSpaceWithin(text: string, room: number): number | null {
  let width = 0;
  let best: number | null = null;
  for (let at = 0; at < text.length && width <= room; at += 1) {
    const letter = text.charAt(at);
    if (letter === ' ' && width >= room * LEAST) best = at;
    width += roughWidth(letter);
  }
  return best;
}
