import { ImageRun, Paragraph } from 'docx';
import type { MemoEvidence } from '../model';
import { ANNEX_SPACE } from '../pages/annex-rows';
import { type PagePicture, evidencePages } from '../pages/evidence-pages';
import { cmToPixels, inCm, pt } from '../pages/units';
import { annexTitles } from './annex';
import { STYLE } from './styles';
import { textRuns } from './text';

/** The pictures of evidence, two to a page, each with its caption below. */
export const evidence = (one: MemoEvidence): Paragraph[] => [
  ...annexTitles(one.titles),
  ...evidencePages(one).flatMap((page, number) =>
    page.flatMap((picture, index) => pictureParagraphs(picture, number > 0 && index === 0)),
  ),
];

const pictureParagraphs = (picture: PagePicture, breaks: boolean): Paragraph[] => [
  new Paragraph({
    style: STYLE.picture,
    ...(breaks ? { pageBreakBefore: true, spacing: { before: 0 } } : {}),
    children: [pictureRun(picture)],
  }),
  new Paragraph({
    style: STYLE.caption,
    keepLines: true,
    spacing: { after: pt(ANNEX_SPACE) },
    children: textRuns(picture.caption),
  }),
];

const pictureRun = ({ bytes, type, width, height, caption }: PagePicture): ImageRun =>
  new ImageRun({
    type,
    data: bytes,
    transformation: { width: cmToPixels(inCm(width)), height: cmToPixels(inCm(height)) },
    altText: { name: caption, title: caption, description: caption },
  });
