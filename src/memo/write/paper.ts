import { cm, pt } from './units';

/** A4 in twips, upright. */
export const A4 = { width: 11906, height: 16838 } as const;

/**
 * Margins, the same on upright and on lying paper (typing guide of the Regulation on Correspondence, letter
 * นร ๐๑๐๖/ว ๒๐๑๙ of B.E. 2553: left 3 cm, right 2 cm; 2.5 and 2 cm are the custom for top and bottom).
 */
export const MARGINS = { left: cm(3), right: cm(2), top: cm(2.5), bottom: cm(2), header: cm(1.5) } as const;

export const textWidth = (orientation: 'portrait' | 'landscape'): number =>
  (orientation === 'portrait' ? A4.width : A4.height) - MARGINS.left - MARGINS.right;

/** Places across an upright page, from the left margin. */
export const PLACES = {
  /** Where dotted rules end: 0.1 cm inside the margin, because a tab stop right on the edge may wrap. */
  ruleEnd: textWidth('portrait') - cm(0.1),
  /**
   * Under the ข of the title: the title is 117.5 pt wide in TH Sarabun bold 29 pt, 49.5 pt of it before the ข,
   * and stands in the middle of the text.
   */
  titleKho: Math.round(textWidth('portrait') / 2 - pt(117.5) / 2 + pt(49.5)),
  firstLine: cm(2.5),
  /** The middle of the sheet, where signature blocks begin. */
  pageMiddle: Math.round(A4.width / 2) - MARGINS.left,
} as const;
