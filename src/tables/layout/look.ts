import type { CellStyle, PageSetup, PlanRow, PlanStyles } from '../../workbook';

/** The face and size (pt) of official writing: TH SarabunPSK 16. */
export const FONT = 'TH SarabunPSK';
export const SIZE = 16;

const BASE: CellStyle = { font: FONT, size: SIZE };
const CELL: CellStyle = { ...BASE, border: 'thin', vertical: 'top', wrap: true };
const HEADER: CellStyle = {
  ...CELL,
  bold: true,
  fill: '#e2ecf5',
  horizontal: 'center',
  vertical: 'center',
  format: '@',
};

/** Every look of our sheets. Text cells are text (`@`), so that `- ข้อความ` never becomes a formula. */
export const STYLES = {
  title: { ...BASE, bold: true, horizontal: 'center', vertical: 'center', wrap: true, format: '@' },
  heading: { ...BASE, bold: true, vertical: 'center', format: '@' },
  hint: { ...BASE, size: 14, italic: true, color: '#5c5c5c', vertical: 'top', wrap: true, format: '@' },
  header: HEADER,
  label: { ...HEADER, horizontal: 'left', vertical: 'top' },
  text: { ...CELL, format: '@' },
  center: { ...CELL, horizontal: 'center', format: '@' },
  link: { ...CELL, color: '#0b5394', format: '@' },
  count: { ...CELL, horizontal: 'left', format: '0' },
  year: { ...CELL, horizontal: 'center', format: '0' },
  baht: { ...CELL, horizontal: 'right', format: '#,##0' },
  satang: { ...CELL, horizontal: 'right', format: '#,##0.00' },
  // Buddhist years by Excel's codes: D is Thai digits, 07 the Buddhist calendar, 041E Thai.
  thaiDate: { ...CELL, horizontal: 'center', format: '[$-D07041E]d mmm yy' },
  arabicDate: { ...CELL, horizontal: 'center', format: '[$-107041E]d mmm yy' },
  score: { ...CELL, horizontal: 'center', format: '0.00' },
} as const satisfies PlanStyles;

export type StyleName = keyof typeof STYLES;

/** A4 with 2 cm at the sides; the page's number at the foot. Lengths in cm. */
export function page(
  orientation: PageSetup['orientation'],
  headerRows?: { first: number; last: number },
): PageSetup {
  return {
    orientation,
    margins: { top: 1.5, bottom: 1.5, left: 2, right: 2, header: 0.8, footer: 0.8 },
    ...(headerRows ? { titleRows: headerRows } : {}),
    footer: `&C&"${FONT},Regular"&14&P / &N`,
    centerHorizontally: true,
  };
}

/** The styles that the rows use: a plan names no others. */
export function usedStyles(rows: readonly PlanRow[]): PlanStyles {
  const names = new Set<string>();
  for (const row of rows) for (const cell of row) if (cell?.style !== undefined) names.add(cell.style);
  return Object.fromEntries(Object.entries(STYLES).filter(([name]) => names.has(name)));
}
