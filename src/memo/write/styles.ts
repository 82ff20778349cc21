import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { PLACES, TITLE } from './paper';
import { halfPoints, pt } from './units';

/** The font of official writing; Word takes its own substitute where it is not installed. */
export const FONT = 'TH SarabunPSK';
/** Has the tick, which TH Sarabun has not. */
export const SYMBOL_FONT = 'Segoe UI Symbol';
export const SIZES = { text: 16, label: 20 } as const;

/** Ids of the paragraph styles, so that an office can change a memo's look in Word in one place. */
export const STYLE = {
  title: 'MemoTitle',
  head: 'MemoHead',
  to: 'MemoTo',
  paragraph: 'MemoParagraph',
  heading: 'MemoHeading',
  item: 'MemoItem',
  closing: 'MemoClosing',
  opinion: 'MemoOpinion',
  opinionLine: 'MemoOpinionLine',
  hand: 'MemoHand',
  sign: 'MemoSign',
  signer: 'MemoSigner',
  pageNumber: 'MemoPageNumber',
  annexTitle: 'MemoAnnexTitle',
  cell: 'MemoCell',
  cellCentre: 'MemoCellCentre',
  cellRight: 'MemoCellRight',
  cellHeader: 'MemoCellHeader',
  cellSection: 'MemoCellSection',
  spacer: 'MemoSpacer',
} as const;

const { CENTER, RIGHT, LEFT, THAI_DISTRIBUTE } = AlignmentType;
const afterMiddle = { left: PLACES.pageMiddle };

const PARAGRAPHS: Readonly<Record<keyof typeof STYLE, NonNullable<IParagraphStyleOptions['paragraph']>>> = {
  title: { alignment: CENTER, spacing: { line: pt(35), lineRule: LineRuleType.EXACT } },
  // Distributed, so that the dotted rule of a subject of two lines reaches the margin on its first line too.
  head: { alignment: THAI_DISTRIBUTE },
  to: { spacing: { before: pt(6) }, alignment: LEFT },
  paragraph: {
    alignment: THAI_DISTRIBUTE,
    indent: { firstLine: PLACES.firstLine },
    spacing: { before: pt(6) },
  },
  heading: { spacing: { before: pt(6) }, keepNext: true },
  item: { alignment: THAI_DISTRIBUTE, indent: { firstLine: PLACES.firstLine } },
  closing: { indent: { firstLine: PLACES.firstLine }, spacing: { before: pt(6) }, keepNext: true },
  opinion: { spacing: { before: pt(18) } },
  opinionLine: {},
  // Room for the hand: a line of its own, because space before a paragraph is lost at the top of a page.
  hand: { spacing: { line: pt(30), lineRule: LineRuleType.EXACT } },
  sign: { indent: afterMiddle },
  signer: { alignment: CENTER, indent: afterMiddle },
  pageNumber: { alignment: CENTER },
  annexTitle: { alignment: CENTER, keepNext: true },
  cell: { alignment: LEFT },
  cellCentre: { alignment: CENTER },
  cellRight: { alignment: RIGHT },
  cellHeader: { alignment: CENTER, keepNext: true },
  cellSection: { alignment: LEFT, keepNext: true },
  spacer: { spacing: { line: pt(1), lineRule: LineRuleType.EXACT } },
};

const BOLD: readonly (keyof typeof STYLE)[] = ['title', 'heading', 'annexTitle', 'cellHeader', 'cellSection'];

/**
 * Thai is a complex script to Word: without the complex-script half of font, size, bold and language, in the
 * defaults too, it sets Thai in a font of its own at 10 pt. The library writes both halves of each.
 */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: FONT,
        size: halfPoints(SIZES.text),
        language: { value: 'en-US', eastAsia: 'en-US', bidirectional: 'th-TH' },
      },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
  },
  paragraphStyles: (Object.keys(STYLE) as (keyof typeof STYLE)[]).map((name) => ({
    id: STYLE[name],
    name: STYLE[name].replace(/(?<=[a-z])(?=[A-Z])/g, ' '),
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: PARAGRAPHS[name],
    run: {
      ...(BOLD.includes(name) ? { bold: true } : {}),
      ...(name === 'title' ? { size: halfPoints(TITLE.size) } : {}),
      ...(name === 'spacer' ? { size: 2 } : {}),
    },
  })),
};

export const CELL_MARGINS = { side: pt(4), top: pt(1) } as const;
