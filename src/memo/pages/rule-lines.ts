import { paragraphLines, textWidth } from '../../typography';

/** A line that ends at a space before this share of it is full looks worse than one that ends between two words. */
const LEAST = 0.4;
/** Programs round the widths of letters; a line that is full to the last point may be broken again. */
const SAFE = 0.98;
/** More letters than a line holds: what is behind them is not looked at, so that a very long text takes no longer than it must. */
const WINDOW = 500;

/**
 * Breaks a text that does not fit on its dotted rule, so that the rule can be drawn to the margin on every line: at a
 * space, and where none is in a good place between two words.
 *
 * @param size of the text, in pt
 * @param first room on the first line, behind the label, in pt
 * @param others room on the lines after it, in pt
 */
export function ruleLines(text: string, size: number, first: number, others: number): readonly string[] {
  const lines: string[] = [];
  let rest = text.trimEnd();
  for (let room = first * SAFE; ; room = others * SAFE) {
    const setting = { size, bold: false, first: room, width: others * SAFE, most: 1 };
    const end = endOfLine(rest, paragraphLines(rest.slice(0, WINDOW), setting).rest, size, room);
    lines.push(rest.slice(0, end).trimEnd());
    if (end >= rest.length) return lines;
    rest = rest.slice(end).trimStart();
  }
}

/** Where the line ends that could go on to `end`. */
function endOfLine(text: string, end: number, size: number, room: number): number {
  if (end >= text.length || text[end - 1] === ' ') return end;
  const space = text.lastIndexOf(' ', end - 1);
  return space > 0 && textWidth(text.slice(0, space), size) >= room * LEAST ? space + 1 : end;
}
