import type { Area, CellStyle, PlanCell, SheetContent, WorkbookSnapshot } from '../../../src/workbook';
import { FileWorkbook, newWorkbook } from '../../../src/workbook/file';

/**
 * A real .xlsx typed as a picture of its sheets. One line a row, cells parted by `|`; `⏎` breaks the line
 * inside a cell, `←` and `↑` belong to the merged cell on the left or above. `#5` is a number, `%0.6` a share,
 * `@2025-03-31` a real date, `=A1 → text` a formula with its result; all else is text.
 */
export type Pictures = Readonly<Record<string, string>>;

const STYLES = {
  date: { format: 'd/m/yyyy' },
  share: { format: '0%' },
} as const satisfies Readonly<Record<string, CellStyle>>;

export async function bookBytes(pictures: Pictures): Promise<Uint8Array> {
  const book = FileWorkbook.open(newWorkbook());
  const outcome = await book.apply({
    edits: Object.entries(pictures).map(([name, picture]) => ({
      edit: 'put-sheet',
      mark: '',
      name,
      content: contentOf(picture),
    })),
  });
  if (outcome.outcome !== 'applied') throw new Error(JSON.stringify(outcome));
  return book.save();
}

/** What the product sees after the workbook was saved and opened again. */
export async function bookOf(pictures: Pictures): Promise<WorkbookSnapshot> {
  return FileWorkbook.open(await bookBytes(pictures)).read();
}

function contentOf(picture: string): SheetContent {
  const lines = picture
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  const grid = lines.map((line) => line.split('|').map((cell) => cell.trim().replaceAll('⏎', '\n')));
  const rows = grid.map((cells) => cells.map(cellOf));
  const used = new Set(rows.flat().flatMap((cell) => cell?.style ?? []));
  return {
    styles: Object.fromEntries(Object.entries(STYLES).filter(([name]) => used.has(name))),
    rows,
    heights: [],
    widths: [],
    merges: mergesOf(grid),
    page: {
      orientation: 'landscape',
      margins: { top: 2, bottom: 2, left: 2, right: 2, header: 1, footer: 1 },
    },
  };
}

function cellOf(text: string): PlanCell | null {
  if (text === '' || text === '←' || text === '↑') return null;
  if (/^#-?[\d.]+$/.test(text)) return { value: Number(text.slice(1)) };
  if (/^%[\d.]+$/.test(text)) return { value: Number(text.slice(1)), style: 'share' };
  if (/^@\d{4}-\d\d-\d\d$/.test(text)) return { date: text.slice(1), style: 'date' };
  const formula = /^(=.*) → (.*)$/s.exec(text);
  if (formula) return { formula: formula[1] ?? '', value: formula[2] ?? '' };
  return { value: text };
}

function mergesOf(grid: readonly (readonly string[])[]): Area[] {
  const merges: Area[] = [];
  grid.forEach((cells, top) => {
    cells.forEach((cell, left) => {
      if (cell === '←' || cell === '↑') return;
      let right = left;
      while (cells[right + 1] === '←') right += 1;
      let bottom = top;
      while (grid[bottom + 1]?.[left] === '↑') bottom += 1;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
    });
  });
  return merges;
}
