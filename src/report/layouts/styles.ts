import type { CellStyle } from '../../workbook';

/** The font of official writing, and its size in pt. */
export const FONT = 'TH SarabunPSK';
export const SIZE = 16;

/**
 * Excel's codes: D is Thai digits, 07 the Buddhist calendar, 041E Thai. A number has no calendar: with 07
 * in it LibreOffice would show it unformatted.
 */
const THAI_NUMBER = '[$-D00041E]';
const THAI_DATE = '[$-D07041E]';
const ARABIC_DATE = '[$-107041E]';

/** Greys print well on the office's black-and-white printer. */
const HEADER_FILL = '#E7E6E6';
const PART_FILL = '#F2F2F2';

const base: CellStyle = { font: FONT, size: SIZE, vertical: 'top', wrap: true, format: '@' };
const cell: CellStyle = { ...base, border: 'thin' };
const figure: CellStyle = { ...cell, horizontal: 'center', wrap: false };

/** Every style of the report sheets; a sheet takes those that it uses. */
export const STYLES = {
  title: { ...base, bold: true, horizontal: 'center', vertical: 'center' },
  subtitle: { ...base, horizontal: 'center', vertical: 'center' },
  part: { ...base, bold: true, vertical: 'center' },
  header: { ...cell, bold: true, horizontal: 'center', vertical: 'center', fill: HEADER_FILL },
  topic: { ...cell, bold: true, vertical: 'center', fill: PART_FILL },
  text: { ...cell, horizontal: 'left' },
  center: { ...cell, horizontal: 'center' },
  note: { ...cell, italic: true, horizontal: 'left' },
  remark: { ...base, italic: true },
  totalLabel: { ...cell, bold: true, horizontal: 'center', fill: PART_FILL },
  sign: { ...base, horizontal: 'center', vertical: 'center' },
} as const satisfies Record<string, CellStyle>;

export type TextStyle = keyof typeof STYLES;

export type FigureStyle = 'count' | 'share' | 'money' | 'date' | 'totalCount' | 'totalShare';

/** Styles of numbers and dates: real numbers in the cell, Thai digits by their format. */
export function figureStyles(digits: 'thai' | 'arabic'): Readonly<Record<FigureStyle, CellStyle>> {
  const prefix = digits === 'thai' ? THAI_NUMBER : '';
  const era = digits === 'thai' ? THAI_DATE : ARABIC_DATE;
  const total: CellStyle = { ...figure, bold: true, fill: PART_FILL };
  return {
    count: { ...figure, format: `${prefix}#,##0` },
    share: { ...figure, format: `${prefix}0.00` },
    money: { ...figure, horizontal: 'right', indent: 1, format: `${prefix}#,##0.00` },
    date: { ...figure, format: `${era}d mmm yyyy` },
    totalCount: { ...total, format: `${prefix}#,##0` },
    totalShare: { ...total, format: `${prefix}0.00` },
  };
}
