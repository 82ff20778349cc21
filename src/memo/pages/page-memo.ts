import { lineHeight } from '../../typography';
import type { MemoModel } from '../model';
import { bodyFlow } from './body';
import { classLines } from './class-lines';
import { lineOf, pageLines } from './page-line';
import { catchWord, firstWordsOf } from './catch-word';
import type { FlowBlock } from './flow';
import { headFlow } from './head';
import { SIZES } from './looks';
import type { MemoPage, MemoPages, PageLine } from './model';
import { MARGINS, TEXT_HEIGHT } from './paper';
import { type FilledPage, paginate } from './paginate';
import { tableFlow, tablesInText } from './in-text';
import { pageCells } from './page-cells';
import { signatureFlow } from './signatures';
import { inPoints } from './units';

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
    pages: filled.map((page, index) => memoPage(page, filled[index + 1] ?? null, index + 1, memo)),
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
  memo: MemoModel,
): MemoPage {
  const nextBlock = next && !next.unforced ? next.blocks[0] : undefined;
  const word = nextBlock ? catchWord(firstWordsOf(nextBlock)) : null;
  return {
    number: number === 1 ? null : pageNumber(number, memo.digits),
    lines: lines.flatMap(pageLines),
    classes: classLines(memo, number),
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
