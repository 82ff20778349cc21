import { Paragraph } from 'docx';
import type { MemoBlock } from '../model';
import { STYLE } from './styles';
import { textRuns } from './text';

/** The text of the memo, from after เรียน to จึงเรียนมาเพื่อ…. */
export const body = (blocks: readonly MemoBlock[]): Paragraph[] =>
  blocks.map(({ block, text }) => new Paragraph({ style: STYLE[block], children: textRuns(text) }));
