import type { WorkbookSnapshot } from '../../workbook';
import { WordError } from '../errors';
import { WORD_LIMITS } from '../limits';
import { documentSheet } from '../sheet/document-sheet';
import { htmlBlocks } from './html-blocks';
import { textBlocks } from './read-text';

/** @throws WordError `empty-text`, `text-too-long`, `too-many-cells` */
export function readPasted(text: string): WorkbookSnapshot {
  refuse(text);
  return documentSheet(/<table[\s>]/i.test(text) ? htmlBlocks(text) : textBlocks(text));
}

/** @throws WordError `empty-text`, `text-too-long`, `too-many-cells` */
export function readPastedHtml(html: string): WorkbookSnapshot {
  refuse(html);
  return documentSheet(htmlBlocks(html));
}

function refuse(text: string): void {
  if (text.trim() === '') throw new WordError('empty-text');
  if (text.length > WORD_LIMITS.textLength) throw new WordError('text-too-long', WORD_LIMITS.textLength);
}
