import type { MemoBlock } from '../model';
import { type FlowBlock, plain } from './flow';
import { lookOf } from './looks';
import { oneLine } from './one-line';

/** The text of the memo, from after เรียน to จึงเรียนมาเพื่อ…; its last words stand on the page of the first signature. */
export const bodyFlow = (blocks: readonly MemoBlock[]): FlowBlock[] =>
  blocks.map(({ key, block, text }, index) => ({
    key,
    paragraphs: [plain(block, oneLine(text))],
    splits: block !== 'heading',
    keepsNext: lookOf(block).keepNext === true || index === blocks.length - 1,
  }));
