import { textWidth } from '../../typography';
import type { MemoModel } from '../model';
import { type Fill, type FlowBlock, type FlowRow, LABEL_SPACE, plain } from './flow';
import { SIZES } from './looks';
import { oneLine } from './one-line';
import { PLACES, TITLE } from './paper';
import { ruleLines } from './rule-lines';
import { inPoints } from './units';

const LABELS = { from: 'ส่วนราชการ', code: 'ที่', date: 'วันที่', subject: 'เรื่อง', to: 'เรียน' } as const;

/** Title, ส่วนราชการ to เรื่อง with values on a dotted rule that runs to the margin, and เรียน. */
export function headFlow({ from, code, date, subject, to }: MemoModel): FlowBlock[] {
  return [
    kept('title', [plain('title', TITLE.text)]),
    headLine('from', ruled('from', from)),
    ...(fitOneLine(code, date)
      ? [headLine('code', [[...ruled('code', code, 'kho').flat(), ...ruled('date', date).flat()]])]
      : [headLine('code', ruled('code', code)), headLine('date', ruled('date', date))]),
    headLine('subject', ruled('subject', subject)),
    kept('to', [toLine(to)]),
  ];
}

const kept = (key: string, paragraphs: FlowBlock['paragraphs']): FlowBlock => ({
  key,
  paragraphs,
  splits: false,
  keepsNext: true,
});

const headLine = (key: string, rows: readonly FlowRow[]): FlowBlock => kept(key, [{ look: 'head', rows }]);

/** เรียน: in the size of the text, without a rule; a dotted blank when it is not known whom. */
function toLine(to: string | null): FlowBlock['paragraphs'][number] {
  const text = `${LABELS.to}${LABEL_SPACE}`;
  return to === null ? { look: 'to', rows: [[{ text, fill: 'end' }]] } : plain('to', `${text}${oneLine(to)}`);
}

/** Width of a label and the space behind it, in pt. */
export const labelWidth = (label: string): number =>
  textWidth(label, SIZES.label, true) + textWidth(LABEL_SPACE, SIZES.text);

/**
 * Whether ที่ and วันที่ fit on one line, the document code ending before the ข of the title, under which วันที่
 * stands; else each has a line (documents 003, 004).
 */
function fitOneLine(code: string | null, date: string | null): boolean {
  const kho = inPoints(PLACES.titleKho);
  const width = (label: string, value: string | null) =>
    labelWidth(label) + textWidth(oneLine(value ?? ''), SIZES.text);
  return width(LABELS.code, code) < kho && kho + width(LABELS.date, date) < inPoints(PLACES.ruleEnd);
}

/**
 * A label and its value. The rule is no tab leader, which would begin behind the value: it is a dotted underline
 * of the value and of a tab that fills the line to the next stop.
 */
function ruled(name: keyof typeof LABELS, value: string | null, fill: Fill = 'end'): FlowRow[] {
  const label = LABELS[name];
  const room = inPoints(PLACES.ruleEnd);
  return ruleLines(oneLine(value ?? ''), SIZES.text, room - labelWidth(label), room).map((text, index) => [
    { ...(index === 0 ? { label } : {}), text, ruled: true, fill },
  ]);
}
