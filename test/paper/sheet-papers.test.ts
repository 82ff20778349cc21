import { type Paper, sheetPapers } from '../../src/paper';
import { footerLines } from '../../src/paper/page-footer';
import type { SheetContent } from '../../src/workbook';

const CM = 72 / 2.54;
const ROWS = 40;

const content: SheetContent = {
  styles: {
    header: {
      font: 'TH SarabunPSK',
      size: 16,
      bold: true,
      fill: '#E7E6E6',
      border: 'thin',
      horizontal: 'center',
    },
    text: { font: 'TH SarabunPSK', size: 16, border: 'thin', wrap: true, vertical: 'top' },
    count: { font: 'TH SarabunPSK', size: 16, format: '[$-D00041E]#,##0' },
    date: { font: 'TH SarabunPSK', size: 16, format: '[$-D07041E]d mmm yyyy' },
  },
  rows: [
    [{ value: 'รายงานผล', style: 'header' }, null],
    [
      { value: 'มาตรการ', style: 'header' },
      { value: 'จำนวน', style: 'header' },
    ],
    ...Array.from({ length: ROWS }, (_, row) => [
      { value: `มาตรการที่ ${row + 1} ประกาศเจตนารมณ์ไม่รับของขวัญ`, style: 'text' },
      row === 0 ? { date: '2026-01-15', style: 'date' } : { value: 1200 + row, style: 'count' },
    ]),
  ],
  heights: [24, 24, ...Array.from({ length: ROWS }, () => 48)],
  widths: [900, 300],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  page: {
    orientation: 'landscape',
    margins: { top: 1.5, bottom: 1.6, left: 2, right: 1.5, header: 0.7, footer: 0.7 },
    titleRows: { first: 1, last: 1 },
    breaksBefore: [5],
    footer: '&C&"TH SarabunPSK,Regular"&16หน้า &P / &N',
  },
};

const papers = sheetPapers(content);
const pages = Array.from({ length: papers.count }, (_, index) => papers.page(index)).filter(
  (page): page is Paper => page !== null,
);
const wordsOf = (page: Paper | undefined): string[] => (page?.texts ?? []).map(({ text }) => text);

describe('a sheet on paper', () => {
  it('begins pages where the sheet says so, and where the next row would not fit', () => {
    expect(wordsOf(pages[0]).filter((text) => text.startsWith('มาตรการที่'))).toHaveLength(3);
    expect(papers.count).toBeGreaterThan(3);
    const rows = pages.flatMap(wordsOf).flatMap((text) => /^มาตรการที่ (\d+)/.exec(text)?.[1] ?? []);
    expect(rows).toEqual(Array.from({ length: ROWS }, (_, row) => String(row + 1)));
  });

  it('repeats the header on every page, and the title on the first alone', () => {
    for (const page of pages) expect(wordsOf(page)).toContain('จำนวน');
    expect(pages.filter((page) => wordsOf(page).includes('รายงานผล'))).toHaveLength(1);
  });

  it('is fitted to the width of the paper', () => {
    const right = 29.7 * CM - 1.5 * CM;
    for (const { rules } of pages)
      for (const { x1, x2, y2 } of rules) {
        expect(Math.min(x1, x2)).toBeGreaterThanOrEqual(2 * CM - 0.01);
        expect(Math.max(x1, x2)).toBeLessThanOrEqual(right + 0.01);
        expect(y2).toBeLessThanOrEqual((21 - 1.6) * CM + 0.01);
      }
    // 1,200 pt of columns on 26.2 cm: letters become smaller with them.
    expect(pages[0]?.texts[0]?.size).toBeCloseTo((16 * 26.2 * CM) / 1200, 3);
  });

  it('shows numbers and days in the digits of their format', () => {
    expect(wordsOf(pages[0])).toContain('๑๕ ม.ค. ๒๕๖๙');
    expect(wordsOf(pages[0])).toContain('๑,๒๐๑');
  });

  it('tells at the foot which page of how many it is', () => {
    expect(wordsOf(pages[1])).toContain(`หน้า 2 / ${papers.count}`);
  });
});

describe('the codes of a footer', () => {
  it('have three places, and signs that stand for themselves', () => {
    expect(footerLines('&Lซ้าย&C&P && &N&Rขวา', 2, 5)).toEqual([
      { align: 'start', text: 'ซ้าย' },
      { align: 'middle', text: '2 & 5' },
      { align: 'end', text: 'ขวา' },
    ]);
    expect(footerLines('', 1, 1)).toEqual([]);
  });
});
