import { Paragraph, Tab, TabStopType, TextRun, UnderlineType } from 'docx';
import type { MemoModel } from '../model';
import { PLACES } from './paper';
import { SIZES, STYLE } from './styles';
import { textRuns } from './text';
import { halfPoints } from './units';

const LABELS = { from: 'ส่วนราชการ', code: 'ที่', date: 'วันที่', subject: 'เรื่อง', to: 'เรียน' } as const;
const DOTTED = { underline: { type: UnderlineType.DOTTED } } as const;
const RULE_END = { type: TabStopType.RIGHT, position: PLACES.ruleEnd } as const;
/** A document code of more characters than this does not end before วันที่ on the same line (about 6.5 cm). */
const CODE_LENGTH = 26;
/** Vowels and tone marks above and below take no width of their own. */
const WIDTHLESS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/** The head of the memo, ส่วนราชการ to เรื่อง: bold labels, values on a dotted rule that runs to the margin. */
export function headLines({ from, code, date, subject }: MemoModel): Paragraph[] {
  return [
    line(...ruled(LABELS.from, from)),
    ...(oneLineFits(code)
      ? [codeAndDate(code, date)]
      : [line(...ruled(LABELS.code, code)), line(...ruled(LABELS.date, date))]),
    line(...ruled(LABELS.subject, subject)),
  ];
}

/** เรียน: in the size of the text, without a rule; a dotted blank when it is not known whom. */
export function toLine({ to }: MemoModel): Paragraph {
  const label = new TextRun(`${LABELS.to}  `);
  const value = to === null ? [new TextRun({ ...DOTTED, children: [new Tab()] })] : textRuns(to);
  return new Paragraph({ style: STYLE.to, tabStops: [RULE_END], children: [label, ...value] });
}

function oneLineFits(code: string | null): boolean {
  return code === null || code.replace(WIDTHLESS, '').length <= CODE_LENGTH;
}

/** ที่ and วันที่ on one line, วันที่ under the ข of the title. */
function codeAndDate(code: string | null, date: string | null): Paragraph {
  return new Paragraph({
    style: STYLE.head,
    tabStops: [{ type: TabStopType.LEFT, position: PLACES.titleKho }, RULE_END],
    children: [...ruled(LABELS.code, code), ...ruled(LABELS.date, date)],
  });
}

const line = (...children: TextRun[]): Paragraph =>
  new Paragraph({ style: STYLE.head, tabStops: [RULE_END], children });

/**
 * A label and its value. The rule is no tab leader, which would begin behind the value: it is a dotted underline
 * of the value and of a tab that fills the line to the next stop.
 */
function ruled(label: string, value: string | null): TextRun[] {
  return [
    new TextRun({ text: label, bold: true, size: halfPoints(SIZES.label) }),
    new TextRun({ ...DOTTED, text: '  ' }),
    ...(value === null ? [] : textRuns(value, DOTTED)),
    new TextRun({ ...DOTTED, children: [new Tab()] }),
  ];
}
