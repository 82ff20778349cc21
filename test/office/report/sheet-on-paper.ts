import { formatDay, toThaiDigits } from '../../../src/domain';
import { cellAddress, type PlanCell, type SheetContent } from '../../../src/workbook';
import type { PrintedPage, PrintedWord } from './print-books';

const PT_PER_CM = 72 / 2.54;
/** Programs round columns and rows to dots; boxes of letters are higher than their ink. In pt. */
const TOLERANCE = 2;
/** A line of 16 pt is 20.8 pt high. */
const SMALLEST_CELL = 19;

/** A row of the sheet where it stands on a page, in pt from the top of the page. */
interface PlacedRow {
  readonly row: number;
  readonly top: number;
  readonly bottom: number;
}

/** The pages of a sheet as its plan has them: the header again on top of each, then the rows up to the next break. */
export function plannedPages(content: SheetContent): PlacedRow[][] {
  const { titleRows, breaksBefore = [], margins } = content.page;
  const starts = [0, ...breaksBefore];
  return starts.map((start, page) => {
    const rows: number[] = [];
    if (page > 0 && titleRows) for (let row = titleRows.first; row <= titleRows.last; row++) rows.push(row);
    for (let row = start; row < (starts[page + 1] ?? content.rows.length); row++) rows.push(row);
    let y = margins.top * PT_PER_CM;
    return rows.map((row) => {
      const top = y;
      y += content.heights[row] ?? 0;
      return { row, top, bottom: y };
    });
  });
}

/**
 * What of a sheet is not on its pages as planned: cells whose text is not whole inside their own borders, words that
 * stand in no cell, words outside the page.
 */
export function faultsOnPaper(
  content: SheetContent,
  pages: readonly PrintedPage[],
  digits: 'thai' | 'arabic',
): string[] {
  const planned = plannedPages(content);
  if (planned.length !== pages.length) return [`${pages.length} pages, not ${planned.length}`];
  return planned.flatMap((rows, at) => {
    const page = pages[at];
    return page ? pageFaults(content, rows, page, digits).map((fault) => `page ${at + 1}: ${fault}`) : [];
  });
}

function pageFaults(
  content: SheetContent,
  rows: readonly PlacedRow[],
  page: PrintedPage,
  digits: 'thai' | 'arabic',
): string[] {
  const faults: string[] = [];
  const edges = columnEdges(content, page);
  const cells = new Map<string, { text: string; right: number; bottom: number }>();
  const footer = page.height - content.page.margins.bottom * PT_PER_CM;
  for (const word of page.words) {
    if (isOfChart(content, word)) continue;
    if (word.left < 0 || word.right > page.width || word.top < 0 || word.bottom > page.height)
      faults.push(`outside the page: ${word.text}`);
    const middle = (word.top + word.bottom) / 2;
    if (middle > footer) continue;
    const place = rows.find(({ top, bottom }) => middle >= top && middle < bottom);
    const column = edges.findIndex(
      (edge, index) => word.left + 1 >= edge && word.left + 1 < (edges[index + 1] ?? 0),
    );
    if (!place || column < 0) {
      faults.push(`in no cell: ${word.text} (${word.left}, ${word.top})`);
      continue;
    }
    const area = areaOf(content, place.row, column);
    const last = rows.findLast(({ row }) => row <= area.bottom && row >= area.top);
    const first = rows.find(({ row }) => row >= area.top && row <= area.bottom);
    const right = edges[area.right + 1] ?? page.width;
    if (
      word.right > right + TOLERANCE ||
      word.bottom > (last?.bottom ?? 0) + TOLERANCE ||
      word.top < (first?.top ?? 0) - TOLERANCE
    )
      faults.push(`over the edge of ${cellAddress(area.top, area.left)}: ${word.text}`);
    const key = cellAddress(first?.row ?? area.top, area.left);
    cells.set(key, {
      text: (cells.get(key)?.text ?? '') + word.text,
      right: word.right,
      bottom: word.bottom,
    });
  }
  for (const { row } of rows) {
    (content.rows[row] ?? []).forEach((cell, column) => {
      const expected = bare(shownText(cell, content, digits));
      const seen = bare(cells.get(cellAddress(row, column))?.text ?? '');
      if (expected !== seen) faults.push(`${cellAddress(row, column)}: “${seen}”, not “${expected}”`);
    });
  }
  return faults;
}

/** Left edges of the columns, and the right edge of the last, in pt; the sheet is centred between the margins. */
function columnEdges({ widths, page }: SheetContent, { width }: PrintedPage): number[] {
  const left = page.margins.left * PT_PER_CM;
  const right = width - page.margins.right * PT_PER_CM;
  const whole = widths.reduce((sum, one) => sum + one, 0);
  const edges = [(left + right - whole) / 2];
  for (const one of widths) edges.push((edges.at(-1) ?? 0) + one);
  return edges;
}

function areaOf(content: SheetContent, row: number, column: number) {
  const merge = content.merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  return merge ?? { top: row, left: column, bottom: row, right: column };
}

/**
 * The letters of a chart are smaller than those of cells. LibreOffice draws a chart on the page before its own as well,
 * where it is cut off and cannot be seen; its words are in the PDF all the same.
 */
function isOfChart({ charts = [] }: SheetContent, { top, bottom }: PrintedWord): boolean {
  return charts.length > 0 && bottom - top < SMALLEST_CELL;
}

/** A cell as a person reads it. */
function shownText(cell: PlanCell | null, { styles }: SheetContent, digits: 'thai' | 'arabic'): string {
  if (!cell) return '';
  if (cell.date !== undefined) {
    // In cells the year stands in full: `31 มี.ค. 2565`.
    const [year = ''] = cell.date.split('-');
    return formatDay(cell.date, 'short', digits).replace(
      /\d+$|[๐-๙]+$/,
      print(String(Number(year) + 543), digits),
    );
  }
  const { value } = cell;
  if (typeof value !== 'number') return String(value ?? '');
  const format = styles[cell.style ?? '']?.format ?? '';
  const decimals = format.endsWith('0.00') ? 2 : 0;
  const grouped = value.toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: format.includes('#,##0'),
  });
  return print(grouped, digits);
}

function print(text: string, digits: 'thai' | 'arabic'): string {
  return digits === 'thai' ? toThaiDigits(text) : text;
}

/**
 * Letters in order, then the marks above and below them: lines end where the program ends them, and a PDF puts a mark now
 * and then behind the next letter, and ำ in two parts.
 */
function bare(text: string): string {
  const letters = [...text.normalize('NFKD').replace(/\s/g, '')];
  const isMark = (letter: string): boolean => /\p{M}/u.test(letter);
  return letters.filter((letter) => !isMark(letter)).join('') + letters.filter(isMark).sort().join('');
}

/** What stands at the foot of a page, without spaces. */
export function footOf({ words, height }: PrintedPage, content: SheetContent): string {
  const footer = height - content.page.margins.bottom * PT_PER_CM;
  return words
    .filter((word) => (word.top + word.bottom) / 2 > footer && !isOfChart(content, word))
    .map(({ text }) => text)
    .join('');
}
