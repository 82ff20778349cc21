import { Document, type ISectionOptions, Packer, Paragraph, TextRun } from 'docx';
import { unzipSync } from 'fflate';
import type { MemoModel } from '../model';
import type { FlowBlock } from '../pages/flow';
import { headFlow } from '../pages/head';
import { textWidth } from '../pages/paper';
import { halfPoints } from '../pages/units';
import { emptyHeader, numberedHeader, pageSetUp, spacer } from '../write/page';
import { flowParagraph } from '../write/paragraph';
import { settlePackage } from '../write/settle';
import { STYLE, STYLES } from '../write/styles';
import { GUIDE_STYLES, guide } from './guide';
import { PLACEHOLDERS, type PlaceholderId, written } from './placeholders';

const NAMES = new Map(PLACEHOLDERS.map((one) => [one.id, written(one)]));
const mark = (id: PlaceholderId): string => NAMES.get(id) ?? '';

/** The memo with placeholders for what it says, in the look of the standard memo, and the guide behind it. */
export async function standardTemplateFile(memo: MemoModel): Promise<Uint8Array> {
  const orientation = memo.annexes[0]?.orientation ?? 'landscape';
  const document = new Document({
    title: 'แม่แบบบันทึกข้อความ',
    creator: '',
    lastModifiedBy: '',
    styles: { ...STYLES, paragraphStyles: [...(STYLES.paragraphStyles ?? []), ...GUIDE_STYLES] },
    sections: [memoSection(memo), annexSection(memo, orientation)],
  });
  return settlePackage(unzipSync(new Uint8Array(await Packer.toArrayBuffer(document))), memo.day);
}

const memoSection = (memo: MemoModel): ISectionOptions => ({
  properties: pageSetUp('portrait', memo.digits, true),
  headers: { first: emptyHeader(), default: numberedHeader() },
  children: [...head(memo), block('body', STYLE.paragraph), block('signatures', STYLE.sign), spacer()],
});

const annexSection = (memo: MemoModel, orientation: 'portrait' | 'landscape'): ISectionOptions => ({
  properties: pageSetUp(orientation, memo.digits, false),
  headers: { default: numberedHeader() },
  children: [block('annexes', STYLE.annexTitle), ...guide(textWidth(orientation))],
});

const block = (id: PlaceholderId, style: string): Paragraph =>
  new Paragraph({ style, children: [new TextRun(mark(id))] });

/** Title to เรียน; ที่ and วันที่ on one line or two as in the memo of this agency. */
function head(memo: MemoModel): Paragraph[] {
  const twoLines = headFlow(memo).some(({ key }) => key === 'date');
  const flow = headFlow({
    ...memo,
    from: mark('from'),
    code: mark('code'),
    date: mark('date'),
    subject: mark('subject'),
    to: mark('to'),
  }).flatMap((one) => (twoLines && one.key === 'code' ? apart(one) : [one]));
  return flow.flatMap(({ key, paragraphs }) =>
    paragraphs.map((paragraph) => flowParagraph(paragraph, {}, key === 'title' ? [emblemMark()] : [])),
  );
}

/** Small, for it stands on the line of the title and prints as a picture elsewhere. */
const emblemMark = (): TextRun => new TextRun({ text: mark('emblem'), size: halfPoints(8), bold: false });

function apart({ paragraphs, ...block }: FlowBlock): FlowBlock[] {
  const segments = paragraphs.flatMap(({ rows }) => rows.flat());
  return segments.map((segment, index) => ({
    ...block,
    key: index === 0 ? 'code' : 'date',
    paragraphs: [{ look: 'head', rows: [[{ ...segment, fill: 'end' }]] }],
  }));
}
