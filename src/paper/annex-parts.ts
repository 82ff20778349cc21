import { MARGINS, type MemoModel } from '../memo';
import { lineAscent, lineHeight, textWidth } from '../typography';
import type { Draft } from './paper';

/** What pages behind the memo have alike: type in pt, and where their text begins. */
export const SIZE = 16;
export const LINE = lineHeight(SIZE);
export const ASCENT = lineAscent(SIZE);
export const LEFT = MARGINS.left / 20;
export const TOP = MARGINS.top / 20;

/** `- ๒ -`, in the middle of the text. */
export function putNumber(draft: Draft, number: number, digits: MemoModel['digits'], x: number): void {
  const shown = new Intl.NumberFormat(digits === 'thai' ? 'th-u-nu-thai' : 'en').format(number);
  const y = MARGINS.header / 20 + ASCENT;
  draft.text({ text: `- ${shown} -`, x, y, size: SIZE, bold: false, align: 'middle', width: null });
}

/** A bold line in the middle. */
export const putMiddle = (draft: Draft, text: string, x: number, y: number): void =>
  draft.text({ text, x, y, size: SIZE, bold: true, align: 'middle', width: textWidth(text, SIZE, true) });
