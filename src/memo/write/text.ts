import { type IRunOptions, TextRun } from 'docx';
import { oneLine } from '../pages/one-line';
import { SYMBOL_FONT } from './styles';

/** Ticks and crosses that Thai fonts lack. */
const SYMBOLS = /([\u2610-\u2612\u2713-\u2718]+)/;

/** A text as runs: ticks in a font that has them, the rest in the memo's. */
export function textRuns(text: string, look: IRunOptions = {}): TextRun[] {
  return oneLine(text)
    .split(SYMBOLS)
    .filter((part) => part !== '')
    .map(
      (part) => new TextRun({ ...look, ...(SYMBOLS.test(part) ? { font: SYMBOL_FONT } : {}), text: part }),
    );
}
