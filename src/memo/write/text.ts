import { type IRunOptions, TextRun } from 'docx';
import { SYMBOL_FONT } from './styles';

/** What XML 1.0 cannot hold: control characters, lone halves of pairs, and the two that are no characters. */
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;
const BREAKS = /[\t\r\n\v\f\u0085\u2028\u2029]+/g;
/** Ticks and crosses that Thai fonts lack. */
const SYMBOLS = /([\u2610-\u2612\u2713-\u2718]+)/;

/** Text of a user's as one line that XML can hold. */
export const oneLine = (text: string): string => text.replace(BREAKS, ' ').replace(UNPRINTABLE, '');

/** A text as runs: ticks in a font that has them, the rest in the memo's. */
export function textRuns(text: string, look: IRunOptions = {}): TextRun[] {
  return oneLine(text)
    .split(SYMBOLS)
    .filter((part) => part !== '')
    .map(
      (part) => new TextRun({ ...look, ...(SYMBOLS.test(part) ? { font: SYMBOL_FONT } : {}), text: part }),
    );
}
