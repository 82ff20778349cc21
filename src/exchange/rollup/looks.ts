import type { CellStyle, PlanStyles } from '../../workbook';

const FONT = 'TH SarabunPSK';
const SIZE = 16;

/** Excel's codes: D is Thai digits, 07 the Buddhist calendar, 041E Thai; a number has no calendar. */
const THAI_NUMBER = '[$-D00041E]';
const THAI_DATE = '[$-D07041E]';
const ARABIC_DATE = '[$-107041E]';

const cell: CellStyle = { font: FONT, size: SIZE, border: 'thin', vertical: 'top' };
const TOTAL: CellStyle = { ...cell, bold: true, fill: '#f2f2f2' };

/** Looks of the figures, beside those that every table of ours has; Thai digits by their format, numbers in the cells. */
export function figureLooks(digits: 'thai' | 'arabic'): PlanStyles {
  const number = digits === 'thai' ? THAI_NUMBER : '';
  const date = digits === 'thai' ? THAI_DATE : ARABIC_DATE;
  const figure: CellStyle = { ...cell, horizontal: 'center' };
  const total: CellStyle = { ...TOTAL, horizontal: 'center' };
  return {
    figure: { ...figure, format: `${number}#,##0` },
    // A year has no comma.
    plain: { ...figure, format: `${number}0` },
    share: { ...figure, format: `${number}0.00` },
    date: { ...figure, format: `${date}d mmm yy` },
    totalText: { ...TOTAL, wrap: true, format: '@' },
    totalFigure: { ...total, format: `${number}#,##0` },
    totalPlain: { ...total, format: `${number}0` },
    totalShare: { ...total, format: `${number}0.00` },
    doubt: { ...cell, horizontal: 'center', wrap: true, fill: '#fff2cc', format: '@' },
    remark: { font: FONT, size: SIZE, italic: true, vertical: 'top', wrap: true, format: '@' },
  };
}
