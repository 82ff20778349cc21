import { textWidth } from '../../typography';

/** A line broken before this share of it is full looks worse than one that Word breaks where it will. */
const LEAST = 0.4;
/** Programs round the widths of letters; a line that is full to the last point may be broken again. */
const SAFE = 0.98;

/**
 * Breaks a text that does not fit on its dotted rule, at spaces, so that the rule can be drawn to the margin on every
 * line. What has no space in a good place is left to the program that shows it.
 *
 * @param size of the text, in pt
 * @param first room on the first line, behind the label, in pt
 * @param others room on the lines after it, in pt
 */
export function ruleLines(text: string, size: number, first: number, others: number): readonly string[] {
  const lines: string[] = [];
  let room = first * SAFE;
  let line = '';
  let used = 0;
  // Every word is measured once, so that a very long text takes no longer than it must.
  for (const word of text.split(/(?<= )/)) {
    const width = textWidth(word, size);
    if (used + textWidth(word.trimEnd(), size) > room && used >= room * LEAST) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
      room = others * SAFE;
    }
    line += word;
    used += width;
  }
  return [...lines, line];
}
