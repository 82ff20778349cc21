import { cellTextWidth, rowHeight, textLines } from '../../src/typography';
import type { Area, CellStyle, PageSetup, PlanCell, PlanStyles, SheetContent } from '../../src/workbook';
import { LEFT, UP } from './sample';
import type { SampleCell, SampleLine, SampleSheet } from './sample';

const SIZE = 16;
const BASE: CellStyle = { font: 'TH SarabunPSK', size: SIZE, vertical: 'top', wrap: true };
const CELL: CellStyle = { ...BASE, border: 'thin' };

/** The looks that an office gives its tables. Cells are text, or `- ข้อความ` would be typed with an error. */
const STYLES = {
  title: { ...BASE, bold: true, horizontal: 'center', vertical: 'center' },
  text: { ...BASE, format: '@' },
  section: { ...CELL, bold: true, fill: '#f2f2f2', format: '@' },
  header: { ...CELL, bold: true, horizontal: 'center', vertical: 'center', fill: '#d9e2f3' },
  cell: { ...CELL, format: '@' },
  centered: { ...CELL, horizontal: 'center', format: '@' },
  merged: { ...CELL, horizontal: 'center', vertical: 'center', format: '@' },
  number: { ...CELL, horizontal: 'right', format: '#,##0' },
} as const satisfies PlanStyles;

type StyleName = keyof typeof STYLES;

/** A sheet of the office's own: no mark, no native table, no drop-downs; only what people make by hand. */
export function staffSheet(sheet: SampleSheet): SheetContent {
  const grid = sheet.lines.map((line) => cellsOf(line, sheet.widths.length));
  const merges = mergesOf(grid);
  const looks = sheet.lines.map((line, row) => looksOf(line, grid[row] ?? [], sheet.centered));
  for (const { top, left, bottom } of merges.filter(isTall)) {
    for (let row = top; row <= bottom; row++) {
      if (looks[row]?.[left] !== 'header') looks[row]?.splice(left, 1, 'merged');
    }
  }
  const used = new Set(looks.flat());
  return {
    styles: Object.fromEntries(Object.entries(STYLES).filter(([name]) => used.has(name as StyleName))),
    rows: grid.map((cells, row) => cells.map((cell, column) => planCell(cell, looks[row]?.[column]))),
    heights: heightsOf(grid, looks, merges, sheet.widths),
    widths: sheet.widths,
    merges,
    page: {
      orientation: sheet.orientation,
      margins: { top: 1.5, bottom: 1.5, left: 2, right: 1.5, header: 0.8, footer: 0.8 },
      ...repeatedHeader(sheet.lines),
      breaksBefore: sheet.lines.flatMap(({ newPage }, row) => (newPage === true ? [row] : [])),
    },
  };
}

/** The program repeats the header, unless it was typed again on every page as in document 001. */
function repeatedHeader(lines: readonly SampleLine[]): Pick<PageSetup, 'titleRows'> {
  const headers = lines.flatMap((line, row) => ('header' in line ? [row] : []));
  const [first = 0] = headers;
  const isOne = headers.every((row, index) => row === first + index);
  return isOne ? { titleRows: { first, last: first + headers.length - 1 } } : {};
}

function cellsOf(line: SampleLine, count: number): SampleCell[] {
  if ('header' in line) return [...line.header];
  if ('row' in line) return [...line.row];
  if ('blank' in line) return [];
  const text = 'title' in line ? line.title : line.text;
  return Array.from({ length: count }, (_, column) => (column === 0 ? text : LEFT));
}

function looksOf(line: SampleLine, cells: readonly SampleCell[], centered: readonly number[]): StyleName[] {
  return cells.map((cell, column) => {
    if ('title' in line) return 'title';
    if ('text' in line) return line.bold === true ? 'section' : 'text';
    if ('header' in line) return 'header';
    if (typeof cell === 'number') return 'number';
    return centered.includes(column) ? 'centered' : 'cell';
  });
}

function planCell(value: SampleCell, style: StyleName | undefined): PlanCell | null {
  if (style === undefined) return null;
  return value === null || value === UP || value === LEFT ? { style } : { value, style };
}

/** Each cell with arrows to its right or below it, with the cells that the arrows stand in. */
function mergesOf(grid: readonly (readonly SampleCell[])[]): Area[] {
  const merges: Area[] = [];
  grid.forEach((cells, top) => {
    cells.forEach((cell, left) => {
      if (cell === UP || cell === LEFT) return;
      let right = left;
      while (cells[right + 1] === LEFT) right++;
      let bottom = top;
      while (grid[bottom + 1]?.[left] === UP) bottom++;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
    });
  });
  return merges;
}

function isTall({ top, bottom }: Area): boolean {
  return bottom > top;
}

/** pt; a cell merged over rows has room enough in them and is not counted. */
function heightsOf(
  grid: readonly (readonly SampleCell[])[],
  looks: readonly (readonly StyleName[])[],
  merges: readonly Area[],
  widths: readonly number[],
): number[] {
  const tall = new Set(merges.filter(isTall).map((area) => `${area.top} ${area.left}`));
  const right = new Map(merges.map((area) => [`${area.top} ${area.left}`, area.right]));
  return grid.map((cells, row) => {
    const lines = cells.map((cell, column) => {
      if (typeof cell !== 'string' || cell === UP || cell === LEFT || tall.has(`${row} ${column}`)) return 1;
      const width = widths
        .slice(column, (right.get(`${row} ${column}`) ?? column) + 1)
        .reduce((total, each) => total + each, 0);
      const look = looks[row]?.[column];
      const bold = look === 'title' || look === 'header' || look === 'section';
      return textLines(cell, cellTextWidth(width), SIZE, bold).length;
    });
    return rowHeight(Math.max(1, ...lines), SIZE);
  });
}
