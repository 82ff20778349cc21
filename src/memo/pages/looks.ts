import { PLACES, TITLE } from './paper';

/** How the paragraphs of a memo look. The styles of the Word file and the places of lines on a page are both made from it. */
export interface Look {
  /** `distribute`: full lines reach the right margin, the last one need not. */
  readonly align: 'left' | 'center' | 'right' | 'distribute';
  /** Indents of all lines and of the first, in twips. */
  readonly left?: number;
  readonly firstLine?: number;
  /** Space above, in pt. */
  readonly before?: number;
  /** Space below, in pt: only where nothing is measured (annexes). */
  readonly after?: number;
  /** Height of a line whatever stands on it, in pt; else the font’s own. */
  readonly exact?: number;
  /** Type, in pt; else `SIZES.text`. */
  readonly size?: number;
  readonly bold?: true;
  /** ชั้นความเร็ว and ชั้นความลับ. */
  readonly red?: true;
  /** Not the last on its page. */
  readonly keepNext?: true;
}

/** Type in pt: text, and the labels of the head (ส่วนราชการ, ที่, วันที่, เรื่อง). */
export const SIZES = { text: 16, label: 20 } as const;

const afterMiddle = { left: PLACES.pageMiddle };
const firstLine = PLACES.firstLine;

export const LOOKS = {
  title: { align: 'center', exact: 35, size: TITLE.size, bold: true },
  // Distributed, so that the dotted rule of a subject of two lines reaches the margin on its first line too.
  head: { align: 'distribute' },
  to: { align: 'left', before: 6 },
  paragraph: { align: 'distribute', firstLine, before: 6 },
  heading: { align: 'left', before: 6, bold: true, keepNext: true },
  item: { align: 'distribute', firstLine },
  closing: { align: 'left', firstLine, before: 6, keepNext: true },
  opinion: { align: 'left', before: 18 },
  opinionLine: { align: 'left' },
  // Room for the hand: a line of its own, because space before a paragraph is lost at the top of a page.
  hand: { align: 'left', exact: 30 },
  sign: { align: 'left', ...afterMiddle },
  signer: { align: 'center', ...afterMiddle },
  catchWord: { align: 'right' },
  pageNumber: { align: 'center' },
  annexTitle: { align: 'center', bold: true, keepNext: true },
  speed: { align: 'left', size: 32, bold: true, red: true },
  secrecy: { align: 'center', size: 32, bold: true, red: true },
  // Of a table in the text: titles, and the room below them.
  tableTitle: { align: 'center', before: 6, bold: true, keepNext: true },
  tableGap: { align: 'left', exact: 6, size: 1, keepNext: true },
  picture: { align: 'center', before: 6, keepNext: true },
  caption: { align: 'center', after: 6 },
  cell: { align: 'left' },
  cellCentre: { align: 'center' },
  cellRight: { align: 'right' },
  cellHeader: { align: 'center', bold: true, keepNext: true },
  cellSection: { align: 'left', bold: true, keepNext: true },
  spacer: { align: 'left', exact: 1, size: 1 },
} as const satisfies Readonly<Record<string, Look>>;

export type LookName = keyof typeof LOOKS;

/** The look as its kind, so that what it does not say reads as missing. */
export const lookOf = (name: LookName): Look => LOOKS[name];
