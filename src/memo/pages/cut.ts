import { type FlowBlock, plain } from './flow';
import { type SetLine, setParagraph } from './set-lines';

/** A paragraph that goes over the end of a page has at least so many lines on either side. */
export const LEAST_LINES = 2;

/** A page may end at a space this far into its last line, rather than within a phrase. */
const FULL_ENOUGH = 0.55;
/** พ.ศ. ๒๕๖๔ and ๑๒ เดือน are not parted, nor a mark from what it belongs to. */
const BEFORE_BAD = /[\p{Nd}.]$/u;
const IN_ABBREVIATION = /^\.[\u0e01-\u0e4e]$/u;
const AFTER_BAD = /^[\p{Nd}ๆฯ)]/u;

/**
 * Cuts a paragraph after its first `count` lines, or a little before, at a space: Thai has spaces between phrases,
 * and its dictionary would part names. `null` when fewer than two lines would be left.
 */
export function cutAfter(
  block: FlowBlock,
  lines: readonly SetLine[],
  count: number,
): readonly [FlowBlock, FlowBlock] | null {
  const text = textOf(block);
  const last = lines[count - 1];
  const next = lines[count];
  if (!last || !next) return null;
  for (const at of [spaceIn(text, last, next), next.start]) {
    if (at === null || IN_ABBREVIATION.test(text.slice(at - 1, at + 1))) continue;
    const rest = part(block, text.slice(at).trimStart(), true);
    if (setBlock(rest, LEAST_LINES).length < LEAST_LINES) continue;
    return [part(block, text.slice(0, at).trimEnd(), false), rest];
  }
  return null;
}

/** The lines of a block; of a paragraph that may be cut no more than `most`, for a page has no more. */
export const setBlock = (block: FlowBlock, most = Infinity): SetLine[] =>
  block.paragraphs.flatMap((paragraph) => setParagraph(paragraph, block.splits ? most : Infinity));

const textOf = ({ paragraphs }: FlowBlock): string => paragraphs[0]?.rows[0]?.[0]?.text ?? '';

function part(block: FlowBlock, text: string, continued: boolean): FlowBlock {
  const [whole] = block.paragraphs;
  if (!whole) return block;
  const paragraph = {
    ...plain(whole.look, text),
    ...(continued || whole.continued ? { continued: true } : {}),
  };
  return {
    ...block,
    paragraphs: [paragraph as FlowBlock['paragraphs'][number]],
    keepsNext: continued && block.keepsNext,
  };
}

/** The last good space of a line, the break behind it among them; where the text behind it begins. */
function spaceIn(text: string, last: SetLine, next: SetLine): number | null {
  const least = last.start + (next.start - last.start) * FULL_ENOUGH;
  for (let at = next.start; at > least; at--) {
    if (text[at - 1] !== ' ') continue;
    const before = text.slice(last.start, at).trimEnd();
    if (!BEFORE_BAD.test(before) && !AFTER_BAD.test(text.slice(at, at + 1))) return at;
  }
  return null;
}
