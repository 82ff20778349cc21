import { lineHeight } from '../../typography';
import { LEAST_LINES, cutAfter, setBlock } from './cut';
import type { FlowBlock, FlowTableRow } from './flow';
import { SIZES, lookOf } from './looks';
import { TEXT_HEIGHT } from './paper';
import { type SetLine, setLineAt } from './set-lines';
import { goesOnFromAbove, headerLine, rowLine } from './table-rows';
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
/** Programs break lines elsewhere in narrow columns too: a page with a table keeps more room, for it is not to run over. */
const FOR_TABLE = 2 * LINE;
/** Above a table with which a page begins: two tables without a paragraph between them become one. */
export const BEFORE_TABLE = ['spacer', 'spacer'] as const;
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
    put.push(putBlock(block, y, put));
    y = put.at(-1)?.end ?? y;
  }
  const hasTable = put.some(({ block }) => block.row);
  const kept =
    (hasTable ? breakBack(put, begun.lines.length > 0, PAGE_GOES_ON - FOR_TABLE) : null) ??
    breakBack(put, begun.lines.length > 0, PAGE_GOES_ON);
  if (kept === null) {
    const { lines, over } = onePage(linesOf(begun.lines, put));
    return { blocks: put.map((one) => one.block), lines, carried: over };
  }
  todo.push(...kept.rest.reverse());
  return { blocks: kept.put.map((one) => one.block), lines: linesOf(begun.lines, kept.put), carried: [] };
}

/** From the last block back: the first place at which the page may end, `end` pt down at the most. `null`: there is none. */
function breakBack(
  put: readonly Put[],
  begun: boolean,
  end: number,
): { put: readonly Put[]; rest: FlowBlock[] } | null {
  for (let index = put.length - 1; index >= 0; index--) {
    const one = put[index];
    if (!one) return null;
    const before = put.slice(0, index);
    const after = put.slice(index + 1).map(({ block }) => block);
    const cut = one.block.splits ? cutToFit(one, end) : null;
    if (cut) return { put: [...before, putBlock(cut[0], one.top, before)], rest: [cut[1], ...after] };
    const previous = before.at(-1);
    const fit = previous ? !previous.block.keepsNext && previous.end <= end : begun;
    if (fit) return { put: before, rest: [one.block, ...after] };
  }
  return null;
}

function cutToFit({ block, lines }: Put, end: number): readonly [FlowBlock, FlowBlock] | null {
  const set = lines.map(({ line }) => line);
  const fits = lines.filter(({ top, line }) => top + line.height <= end).length;
  for (let count = Math.min(fits, lines.length - LEAST_LINES); count >= LEAST_LINES; count--) {
    const cut = cutAfter(block, set, count);
    if (cut) return cut;
  }
  return null;
}

function putBlock(block: FlowBlock, top: number, before: readonly Put[]): Put {
  const set = block.row ? setTableRow(block.row, top, before) : setBlock(block, MOST);
  const lines = place(
    set.map((line) => ({ key: block.key, line, top: 0 })),
    top,
  );
  return { block, lines, top, end: lines.length > 0 ? endOf(lines) : top };
}

/** The first row of a table on a page stands under the header, at the top of a page under what parts it from the page before. */
function setTableRow({ table, index }: FlowTableRow, top: number, before: readonly Put[]): SetLine[] {
  if (before.at(-1)?.block.row?.table === table)
    return [rowLine(table, index, { begun: heightBegun(table, index, before) })];
  const parted = top > 0 ? [] : BEFORE_TABLE.map((name) => setLineAt('', lookOf(name), 0));
  const lines = parted.map((line) => ({ ...line, height: lookOf('spacer').exact ?? 0 }));
  return [...lines, headerLine(table), rowLine(table, index, { begun: null })];
}

/** Height of the rows on this page through which the cell goes that goes on in a row. */
function heightBegun(table: FlowTableRow['table'], index: number, before: readonly Put[]): number {
  let height = 0;
  for (let at = before.length - 1, row = index; at >= 0; at--, row--) {
    const above = before[at];
    if (above?.block.row?.table !== table || !goesOnFromAbove(table, row)) break;
    height += above.lines.at(-1)?.line.height ?? 0;
  }
  return height;
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
