import { lineHeight } from '../../typography';
import type { MemoModel } from '../model';
import { bodyFlow } from './body';
import { catchWord, firstWordsOf } from './catch-word';
import { type FlowBlock, plain } from './flow';
import { headFlow } from './head';
import { SIZES } from './looks';
import type { MemoPage, MemoPages, PageLine } from './model';
import { MARGINS, TEXT_HEIGHT } from './paper';
import { type FilledPage, type PlacedLine, paginate } from './paginate';
import { tableFlow, tablesInText } from './in-text';
import { pageCells } from './page-cells';
import { signatureFlow } from './signatures';
import { setParagraph } from './set-lines';
import { inCm, inPoints } from './units';

/** Where the catch-word’s line begins: it is the last above the bottom margin. In pt below the top margin. */
export const CATCH_WORD_TOP = inPoints(TEXT_HEIGHT) - lineHeight(SIZES.text);

/**
 * Which lines of a memo stand on which page, in TH Sarabun. The Word file is broken at the same places
 * (`writeMemo`): no block of a signature is parted, the first stands with the closing words, a heading with its
 * text, and a paragraph that goes on has at least two lines on either page.
 */
export function pageMemo(memo: MemoModel): MemoPages {
  const filled = paginate(memoFlow(memo));
  return {
    pages: filled.map((page, index) => memoPage(page, filled[index + 1] ?? null, index + 1, memo.digits)),
  };
}

export const memoFlow = (memo: MemoModel): FlowBlock[] => [
  ...headFlow(memo),
  ...textFlow(memo),
  ...signatureFlow(memo.signatures),
];

/** The text with the tables that stand in it. */
function textFlow(memo: MemoModel): FlowBlock[] {
  const tables = tablesInText(memo);
  return bodyFlow(memo.body).flatMap((block) => [
    block,
    ...(tables.get(block.key) ?? []).flatMap((annex) => tableFlow(annex)),
  ]);
}

function memoPage(
  { blocks, lines, unforced }: FilledPage,
  next: FilledPage | null,
  number: number,
  digits: MemoModel['digits'],
): MemoPage {
  const nextBlock = next && !next.unforced ? next.blocks[0] : undefined;
  const word = nextBlock ? catchWord(firstWordsOf(nextBlock)) : null;
  return {
    number: number === 1 ? null : pageNumber(number, digits),
    lines: lines.flatMap(pageLines),
    cells: pageCells(lines),
    catchWord: word === null ? null : lineOf('catch-word', 'catchWord', word, CATCH_WORD_TOP, MARGINS.top),
    blocks,
    unforced,
  };
}

function pageNumber(number: number, digits: MemoModel['digits']): PageLine | null {
  const shown = new Intl.NumberFormat(digits === 'thai' ? 'th-u-nu-thai' : 'en').format(number);
  return lineOf('page-number', 'pageNumber', `- ${shown} -`, 0, MARGINS.header);
}

function lineOf(
  key: string,
  look: 'catchWord' | 'pageNumber',
  text: string,
  top: number,
  margin: number,
): PageLine | null {
  const [line] = setParagraph(plain(look, text));
  return line ? pageLine({ key, line, top }, margin) : null;
}

/** A row of a table is as many lines as its cells have. */
function pageLines(placed: PlacedLine): PageLine[] {
  const { key, line, top } = placed;
  if (!line.cells) return [pageLine(placed, MARGINS.top)];
  return line.cells.flatMap(({ lines }) =>
    lines.map((one) => pageLine({ key, line: one.line, top: top + one.top }, MARGINS.top)),
  );
}

/** @param margin twips from the top edge of the sheet to where tops are counted from */
function pageLine({ key, line, top }: PlacedLine, margin: number): PageLine {
  const left = inPoints(MARGINS.left);
  const y = inPoints(margin) + top;
  const runs = line.runs.map((run) => ({ ...run, x: inCm(left + run.x), width: inCm(run.width) }));
  return {
    key,
    text: line.text,
    align: line.look.align,
    spread: line.spread,
    indent: runs[0]?.x ?? inCm(left + inPoints(line.look.left ?? 0)),
    y: inCm(y + line.ascent),
    top: inCm(y),
    height: inCm(line.height),
    size: line.look.size ?? SIZES.text,
    bold: line.look.bold ?? false,
    runs,
  };
}
