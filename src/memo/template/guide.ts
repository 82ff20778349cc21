import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { halfPoints, pt } from '../pages/units';
import { GUIDE_WORDS, PLACEHOLDERS, written } from './placeholders';

/** Paragraph styles by which the guide is known again, and taken out when the template is filled. */
const TITLE = 'MemoGuideTitle';
const TEXT = 'MemoGuide';

const style = (
  id: string,
  size: number,
  bold: boolean,
): IParagraphStyleOptions & { readonly id: string } => ({
  id,
  name: id.replace(/(?<=[a-z])(?=[A-Z])/g, ' '),
  basedOn: 'Normal',
  paragraph: { ...(bold ? { keepNext: true, spacing: { after: pt(4) } } : {}) },
  run: { size: halfPoints(size), color: '44546A', ...(bold ? { bold } : {}) },
});

export const GUIDE_STYLES = [style(TEXT, 13, false), style(TITLE, 16, true)];

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'A6A6A6' } as const;
const NAME_SHARE = 0.26;

/** The last page of the standard template: what each placeholder stands for. @param width in twips */
export function guide(width: number): (Paragraph | Table)[] {
  const name = Math.round(width * NAME_SHARE);
  const columns = [name, width - name];
  return [
    new Paragraph({ style: TITLE, pageBreakBefore: true, children: [new TextRun(GUIDE_WORDS.title)] }),
    ...GUIDE_WORDS.lines.map((line) => new Paragraph({ style: TEXT, children: [new TextRun(line)] })),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: columns,
      borders: {
        top: LINE,
        bottom: LINE,
        left: LINE,
        right: LINE,
        insideHorizontal: LINE,
        insideVertical: LINE,
      },
      margins: { marginUnitType: WidthType.DXA, left: pt(4), right: pt(4) },
      rows: PLACEHOLDERS.map(
        (one) =>
          new TableRow({
            cantSplit: true,
            children: [cell(written(one), name, true), cell(one.says, width - name)],
          }),
      ),
    }),
    new Paragraph({ style: TEXT, alignment: AlignmentType.LEFT }),
  ];
}

const cell = (text: string, width: number, bold = false): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [new Paragraph({ style: TEXT, children: [new TextRun({ text, bold })] })],
  });
