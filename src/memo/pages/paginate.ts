import { lineHeight } from '../../typography';
import { LEAST_LINES, cutAfter, setBlock } from './cut';
import type { FlowBlock } from './flow';
import { SIZES } from './looks';
import { TEXT_HEIGHT } from './paper';
import type { SetLine } from './set-lines';
import { inPoints } from './units';

/** A page as filled, in pt. */
export interface FilledPage {
  readonly blocks: readonly FlowBlock[];
  readonly lines: readonly PlacedLine[];
  readonly unforced: boolean;
}

export interface PlacedLine {
  readonly key: string;
  readonly line: SetLine;
  /** Top of the line below the top margin. */
  readonly top: number;
}

const LINE = lineHeight(SIZES.text);
const HEIGHT = inPoints(TEXT_HEIGHT);
/**
 * One line of every page stays free, above the catch-word: Word knows other Thai words than LibreOffice and may
 * need a line more for the same text; and so it is the custom to set a catch-word apart.
 */
const LAST_PAGE = HEIGHT - LINE;
const PAGE_GOES_ON = LAST_PAGE - LINE;
/** More lines of a paragraph than a page holds, with those that have to be left over. */
const MOST = Math.ceil(HEIGHT / LINE) + LEAST_LINES;

/** Fills pages from the top, each as far as it goes, breaking where a break is fit to be. */
export function paginate(flow: readonly FlowBlock[]): FilledPage[] {
  const todo = [...flow].reverse();
  const pages: FilledPage[] = [];
  let carried: readonly PlacedLine[] = [];
  do {
    const filled = fillPage(todo, carried);
    pages.push({ blocks: filled.blocks, lines: filled.lines, unforced: carried.length > 0 });
    carried = filled.carried;
  } while (todo.length > 0 || carried.length > 0);
  return pages;
}

/** A block put on a page, tentatively. */
interface Put {
  readonly block: FlowBlock;
  readonly lines: readonly PlacedLine[];
  readonly top: number;
  readonly end: number;
}

interface Filled {
  readonly blocks: readonly FlowBlock[];
  readonly lines: readonly PlacedLine[];
  /** Lines of a block that could not be parted and goes on by itself. */
  readonly carried: readonly PlacedLine[];
}

/** Takes from the end of `todo` what goes on one page. */
function fillPage(todo: FlowBlock[], carried: readonly PlacedLine[]): Filled {
  const begun = onePage(place(carried, 0));
  if (begun.over.length > 0) return { blocks: [], lines: begun.lines, carried: begun.over };
  const put: Put[] = [];
  let y = endOf(begun.lines);
  while (y <= LAST_PAGE) {
    const block = todo.pop();
    if (!block) return { blocks: put.map((one) => one.block), lines: linesOf(begun.lines, put), carried: [] };
    put.push(putBlock(block, y));
    y = put.at(-1)?.end ?? y;
  }
  const kept = breakBack(put, begun.lines.length > 0);
  if (kept === null) {
    const { lines, over } = onePage(linesOf(begun.lines, put));
    return { blocks: put.map((one) => one.block), lines, carried: over };
  }
  todo.push(...kept.rest.reverse());
  return { blocks: kept.put.map((one) => one.block), lines: linesOf(begun.lines, kept.put), carried: [] };
}

/** From the last block back: the first place at which the page may end. `null`: there is none. */
function breakBack(put: readonly Put[], begun: boolean): { put: readonly Put[]; rest: FlowBlock[] } | null {
  for (let index = put.length - 1; index >= 0; index--) {
    const one = put[index];
    if (!one) return null;
    const before = put.slice(0, index);
    const after = put.slice(index + 1).map(({ block }) => block);
    const cut = one.block.splits ? cutToFit(one) : null;
    if (cut) return { put: [...before, putBlock(cut[0], one.top)], rest: [cut[1], ...after] };
    const previous = before.at(-1);
    const fit = previous ? !previous.block.keepsNext && previous.end <= PAGE_GOES_ON : begun;
    if (fit) return { put: before, rest: [one.block, ...after] };
  }
  return null;
}

function cutToFit({ block, lines }: Put): readonly [FlowBlock, FlowBlock] | null {
  const set = lines.map(({ line }) => line);
  const fits = lines.filter(({ top, line }) => top + line.height <= PAGE_GOES_ON).length;
  for (let count = Math.min(fits, lines.length - LEAST_LINES); count >= LEAST_LINES; count--) {
    const cut = cutAfter(block, set, count);
    if (cut) return cut;
  }
  return null;
}

function putBlock(block: FlowBlock, top: number): Put {
  const set = setBlock(block, MOST).map((line) => ({ key: block.key, line, top: 0 }));
  const lines = place(set, top);
  return { block, lines, top, end: lines.length > 0 ? endOf(lines) : top };
}

/** Lines below one another from `top` on; space above a line is lost at the top of a page. */
function place(lines: readonly PlacedLine[], top: number): PlacedLine[] {
  let y = top;
  return lines.map((one) => {
    const at = y === 0 ? 0 : y + one.line.before;
    y = at + one.line.height;
    return { ...one, top: at };
  });
}

/** Lines on a page, and those over its end. */
function onePage(lines: readonly PlacedLine[]): {
  lines: readonly PlacedLine[];
  over: readonly PlacedLine[];
} {
  const fits = lines.findIndex(({ top, line }) => top + line.height > HEIGHT);
  const end = fits === -1 ? lines.length : Math.max(1, fits);
  return { lines: lines.slice(0, end), over: lines.slice(end) };
}

const linesOf = (begun: readonly PlacedLine[], put: readonly Put[]): PlacedLine[] => [
  ...begun,
  ...put.flatMap(({ lines }) => lines),
];

function endOf(lines: readonly PlacedLine[]): number {
  const last = lines.at(-1);
  return last ? last.top + last.line.height : 0;
}
