import { type IRunOptions, TextRun } from 'docx';
import { oneLine } from '../pages/one-line';
import { SYMBOL_FONT } from './styles';

/** Ticks and crosses that Thai fonts lack. */
const SYMBOLS = /([\u2610-\u2612\u2713-\u2718]+)/;

export interface TextPart {
  readonly text: string;
  /** In a font that has ticks. */
  readonly symbol: boolean;
}

/** A line of text parted where its font changes. */
export function partsOf(line: string): readonly TextPart[] {
  if (line === '') return [];
  if (!SYMBOLS.test(line)) return [{ text: line, symbol: false }];
  return line
    .split(SYMBOLS)
    .map((text, index) => ({ text, symbol: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** A text as runs: ticks in a font that has them, the rest in the memo's. */
export const textRuns = (text: string, look: IRunOptions = {}): TextRun[] =>
  partsOf(oneLine(text)).map(
    ({ text: part, symbol }) =>
      new TextRun({ ...look, ...(symbol ? { font: SYMBOL_FONT } : {}), text: part }),
  );
