import { textWidth as widthOf } from '../../typography';
import { cm, pt } from './units';

/** The title of every memo, and how it begins before its ข. */
export const TITLE = { text: 'บันทึกข้อความ', beforeKho: 'บันทึก', size: 29 } as const;

/** A4 in twips, upright. */
export const A4 = { width: 11906, height: 16838 } as const;

/**
 * Margins, the same on upright and on lying paper (typing guide of the Regulation on Correspondence, letter
 * นร ๐๑๐๖/ว ๒๐๑๙ of B.E. 2553: left 3 cm, right 2 cm; 2.5 and 2 cm are the custom for top and bottom).
 */
export const MARGINS = { left: cm(3), right: cm(2), top: cm(2.5), bottom: cm(2), header: cm(1.5) } as const;

export const textWidth = (orientation: 'portrait' | 'landscape'): number =>
  (orientation === 'portrait' ? A4.width : A4.height) - MARGINS.left - MARGINS.right;

/** Where the middle of the text is, and of the sheet, from the left margin. */
const TEXT_MIDDLE = textWidth('portrait') / 2;
const SHEET_MIDDLE = A4.width / 2 - MARGINS.left;

/** Width in twips of words in the type of the title. */
const inTitle = (words: string): number => pt(widthOf(words, TITLE.size, true));

/** Room for text on an upright page, top to bottom, in twips. */
export const TEXT_HEIGHT = A4.height - MARGINS.top - MARGINS.bottom;

/** The emblem: 1.5 cm high, its corner 3 cm from the left and 1.5 cm from the top edge of the sheet, in centimetres. */
export const EMBLEM = { height: 1.5, left: 3, top: 1.5 } as const;

/**
 * ชั้นความเร็ว between the emblem and the title, ชั้นความลับ in the middle of the top and the foot of the sheet: letters no
 * smaller than 32 pt in red (Regulation on Correspondence, item 28). In cm from the corner of the upright sheet.
 * All stand in the margins: text would go around a frame that reached into a line of it.
 */
export const CLASSES = { speed: { left: 4.9, top: 0.95 }, secrecy: { top: 0.35, foot: 27.85 } } as const;

/** Places across an upright page, from the left margin. */
export const PLACES = {
  /** Where dotted rules end: 0.1 cm inside the margin, because a tab stop right on the edge may wrap. */
  ruleEnd: textWidth('portrait') - cm(0.1),
  /** Under the ข of the title, which stands in the middle of the text. */
  titleKho: Math.round(TEXT_MIDDLE - inTitle(TITLE.text) / 2 + inTitle(TITLE.beforeKho)),
  firstLine: cm(2.5),
  /** Where signature blocks begin. */
  pageMiddle: Math.round(SHEET_MIDDLE),
} as const;
