import type { Area, PageSetup, SheetContent } from '../workbook';
import { putChart } from './chart';
import { Draft, type Papers } from './paper';
import { footerLines } from './page-footer';
import { putCell } from './sheet-cell';
import { PT_PER_CM, sheetSize } from './units';

/** Height of a row that the program chooses itself, in pt. */
const ROW = 24;
const FOOTER_SIZE = 16;

/** The pages of a sheet of ours as a program prints it: fitted to the width, its header rows on each. */
export function sheetPapers(content: SheetContent): Papers {
  const { page, rows } = content;
  const { width, height } = sheetSize(page.orientation);
  const { margins } = page;
  const room = {
    left: margins.left * PT_PER_CM,
    top: margins.top * PT_PER_CM,
    width: width - (margins.left + margins.right) * PT_PER_CM,
    height: height - (margins.top + margins.bottom) * PT_PER_CM,
  };
  const grid = new Grid(content, room.width);
  const repeated = page.titleRows ? rowsFrom(page.titleRows.first, page.titleRows.last) : [];
  const starts = pageStarts(content, grid, room.height, repeated);
  const last = page.printArea?.bottom ?? rows.length - 1;

  return {
    count: starts.length,
    page(index) {
      const first = starts[index];
      if (first === undefined) return null;
      const draft = new Draft(width, height);
      const own = rowsFrom(first, (starts[index + 1] ?? last + 1) - 1);
      const above = repeated.every((row) => row < first) ? repeated : [];
      const shift = page.centerHorizontally ? Math.max(0, room.width - grid.width) / 2 : 0;
      const left = room.left + shift;
      let y = room.top;
      for (const part of [above, own]) {
        grid.put(draft, part, left, y);
        y += grid.heightOf(part);
      }
      const top = room.top + grid.heightOf(above);
      for (const chart of content.charts ?? [])
        if (own.includes(chart.at.row))
          putChart(draft, chart, content, {
            x: left + grid.leftOf(chart.at.column),
            y: top + grid.heightOf(rowsFrom(first, chart.at.row - 1)),
            scale: grid.scale,
          });
      for (const one of content.pictures ?? [])
        if (own.includes(one.at.row))
          draft.picture({
            x: left + grid.leftOf(one.at.column),
            y: top + grid.heightOf(rowsFrom(first, one.at.row - 1)),
            width: one.width * PT_PER_CM * grid.scale,
            height: one.height * PT_PER_CM * grid.scale,
            bytes: one.bytes,
            type: one.type,
            what: 'picture',
          });
      putFooter(draft, page, index + 1, starts.length);
      return draft.paper();
    },
  };
}

/** Columns and rows of a sheet in pt, as large as they print. */
class Grid {
  readonly scale: number;
  readonly width: number;
  private readonly lefts: readonly number[];
  private readonly merges = new Map<string, Area>();
  /** Cells that a merged one covers. */
  private readonly covered = new Set<string>();

  constructor(
    private readonly content: SheetContent,
    room: number,
  ) {
    const all = content.widths.reduce((sum, width) => sum + width, 0);
    this.scale = all > room ? room / all : 1;
    this.width = all * this.scale;
    let left = 0;
    this.lefts = [...content.widths.map((width) => (left += width) - width), all];
    for (const area of content.merges) {
      this.merges.set(`${area.top} ${area.left}`, area);
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++) this.covered.add(`${row} ${column}`);
    }
  }

  leftOf(column: number): number {
    return (this.lefts[column] ?? this.lefts.at(-1) ?? 0) * this.scale;
  }

  heightOf(rows: readonly number[]): number {
    return rows.reduce((sum, row) => sum + this.height(row), 0);
  }

  height(row: number): number {
    return (this.content.heights[row] ?? ROW) * this.scale;
  }

  /** Draws rows that stand below one another. */
  put(draft: Draft, rows: readonly number[], left: number, top: number): void {
    let y = top;
    for (const row of rows) {
      this.content.rows[row]?.forEach((cell, column) => {
        if (!cell) return;
        const merged = this.merges.get(`${row} ${column}`);
        if (!merged && this.covered.has(`${row} ${column}`)) return;
        const area = merged ?? { top: row, left: column, bottom: row, right: column };
        const inView = rows.filter((one) => one >= area.top && one <= area.bottom);
        const style = cell.style === undefined ? {} : (this.content.styles[cell.style] ?? {});
        const x = left + this.leftOf(area.left);
        putCell(draft, cell, style, {
          x,
          y,
          width: left + this.leftOf(area.right + 1) - x,
          height: this.heightOf(inView),
          scale: this.scale,
        });
      });
      y += this.height(row);
    }
  }
}

/** The rows with which pages begin: where the sheet says so, and where the next row would not fit. */
function pageStarts(
  { page, rows }: SheetContent,
  grid: Grid,
  room: number,
  repeated: readonly number[],
): readonly number[] {
  const begin = page.printArea?.top ?? 0;
  const last = page.printArea?.bottom ?? rows.length - 1;
  const forced = new Set(page.breaksBefore ?? []);
  const header = grid.heightOf(repeated);
  const starts = [begin];
  let used = 0;
  for (let row = begin; row <= last; row++) {
    const height = grid.height(row);
    const isNew = forced.has(row) || used + height > room;
    if (isNew && row > (starts.at(-1) ?? begin)) {
      starts.push(row);
      used = header;
    }
    used += height;
  }
  return starts;
}

function putFooter(draft: Draft, page: PageSetup, number: number, count: number): void {
  const y = draft.height - page.margins.footer * PT_PER_CM;
  const left = page.margins.left * PT_PER_CM;
  const right = draft.width - page.margins.right * PT_PER_CM;
  const places = { start: left, middle: (left + right) / 2, end: right };
  for (const { align, text } of footerLines(page.footer ?? '', number, count))
    draft.text({ text, x: places[align], y, size: FOOTER_SIZE, bold: false, align, width: null });
}

const rowsFrom = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
