import {
  cellTextWidth,
  linesInRow,
  linesNeeded,
  MAX_ROW_HEIGHT,
  rowHeight,
  textParts,
} from '../../typography';
import type { Area, CellStyle, PlanCell, PlanChart, PlanRow, SheetContent } from '../../workbook';
import { figureStyles, SIZE, STYLES, type ReportPage } from '../layouts';
import { isBold, planCell, type DraftCell } from './draft-cell';
import { pageBreaks, type PageRow } from './page-breaks';
import { sharedRuns, withShared, type RowBlock } from './shared-cells';

export interface RowOptions {
  /** Not parted from the next row by a page break. */
  readonly keepWithNext?: boolean;
  /** Columns left free before the first cell. */
  readonly from?: number;
  /** The most one row may take, in pt; what is taller goes on in the next row. */
  readonly room?: number;
  /** The row is at least so many lines high. */
  readonly lines?: number;
  /** What the first cell of such a next row says when it has no text of its own left. */
  readonly continued?: string;
}

/** What a sheet has besides its rows. */
export interface SheetFinish {
  /** In Excel's codes. */
  readonly footer: string;
  readonly tabColor: string;
  readonly charts?: readonly PlanChart[];
  /** Columns whose cells are merged where neighbouring measures say the same. */
  readonly shared?: readonly { readonly column: number; readonly blocks: readonly RowBlock[] }[];
}

/**
 * A sheet as it is being drawn, row by row. Keeps in one place what every row needs: a height that shows
 * all of its text, several rows for a text that is taller than Excel's rows or than the page, borders on
 * every cell of a merge, and what must not be parted by a page break.
 */
export class SheetDraft {
  private readonly rows: PlanRow[] = [];
  private readonly pageRows: PageRow[] = [];
  private readonly merges: Area[] = [];
  private readonly used = new Set<string>();
  private titleRows: { first: number; last: number } | null = null;

  constructor(
    private readonly widths: readonly number[],
    private readonly page: ReportPage,
    private readonly digits: 'thai' | 'arabic',
  ) {}

  get columnCount(): number {
    return this.widths.length;
  }

  /** Index of the row that is added next. */
  get nextRow(): number {
    return this.rows.length;
  }

  /** Height of all rows so far, in pt. */
  get height(): number {
    return heightOf(this.pageRows);
  }

  /** Height of the rows on top of every page, in pt. */
  get repeatedHeight(): number {
    const title = this.titleRows;
    return title ? heightOf(this.pageRows.slice(title.first, title.last + 1)) : 0;
  }

  /** Adds a row, or as many as its text needs, and gives the index of the first. */
  add(cells: readonly DraftCell[], options: RowOptions = {}): number {
    const first = this.rows.length;
    const from = options.from ?? 0;
    const room = Math.min(options.room ?? this.page.room - this.repeatedHeight, MAX_ROW_HEIGHT);
    const most = linesInRow(room, SIZE);
    const parts: (readonly string[])[] = [];
    let column = from;
    for (const cell of cells) {
      parts.push(
        'text' in cell ? textParts(cell.text, this.textWidth(column, cell), SIZE, most, isBold(cell)) : [],
      );
      column += cell.span ?? 1;
    }
    const count = Math.max(1, ...parts.map((part) => part.length));
    for (let row = 0; row < count; row++) {
      const drawn = cells.map((cell, at) => {
        const text = parts[at]?.[row] ?? (at === 0 && row > 0 ? (options.continued ?? '') : '');
        if ('text' in cell)
          return row === 0 ? { ...cell, text } : { style: cell.style, span: cell.span ?? 1, text };
        return row === 0 ? cell : { style: 'center' as const, span: cell.span ?? 1, text: '' };
      });
      this.addRow(drawn, from, options.lines ?? 1, row === count - 1 && (options.keepWithNext ?? false));
    }
    return first;
  }

  /**
   * Adds a row of a long list. Where a page begins with it, the list's header stands above it again: a sheet repeats
   * only one header by itself, and a summary has several lists.
   */
  addBelow(header: readonly DraftCell[], cells: readonly DraftCell[], options: RowOptions = {}): void {
    const merged = this.merges.length;
    const first = this.add(cells, options);
    if (!this.breaksBefore().includes(first)) return;
    this.rows.length = first;
    this.pageRows.length = first;
    this.merges.length = merged;
    this.add(header, { keepWithNext: true });
    this.add(cells, options);
  }

  /** An empty row of a height in pt. */
  space(height: number, keepWithNext = false): void {
    this.rows.push([]);
    this.pageRows.push({ height, keepWithNext });
  }

  /** Merges cells of several rows; all of them were added. */
  merge(area: Area): void {
    this.merges.push(area);
  }

  /** These rows are printed on top of every page and stay in view. */
  repeat(first: number, last: number): void {
    this.titleRows = { first, last };
  }

  finish({ footer, tabColor, charts = [], shared = [] }: SheetFinish): SheetContent {
    const { orientation, margins } = this.page;
    const title = this.titleRows;
    const breaksBefore = this.breaksBefore();
    const starts = new Set(breaksBefore);
    const runs = shared.flatMap(({ column, blocks }) => sharedRuns(this.rows, blocks, column, starts));
    return {
      styles: this.styles(),
      rows: withShared(this.rows, runs),
      heights: this.pageRows.map(({ height }) => height),
      widths: this.widths,
      merges: [
        ...this.merges,
        ...runs.map(({ column, first, last }) => ({ top: first, left: column, bottom: last, right: column })),
      ],
      page: {
        orientation,
        margins,
        footer,
        ...(title ? { titleRows: title } : {}),
        printArea: { top: 0, left: 0, bottom: this.rows.length - 1, right: this.widths.length - 1 },
        breaksBefore,
        centerHorizontally: true,
      },
      ...(title ? { freeze: { rows: title.last + 1, columns: 0 } } : {}),
      ...(charts.length > 0 ? { charts } : {}),
      gridlines: false,
      tabColor,
    };
  }

  private breaksBefore(): number[] {
    return pageBreaks(this.pageRows, { height: this.page.room, repeated: this.repeatedHeight });
  }

  private addRow(cells: readonly DraftCell[], from: number, least: number, keepWithNext: boolean): void {
    const row = this.rows.length;
    const out: (PlanCell | null)[] = Array<null>(from).fill(null);
    let lines = least;
    for (const cell of cells) {
      const column = out.length;
      const span = cell.span ?? 1;
      if ('text' in cell) {
        lines = Math.max(lines, linesNeeded(cell.text, this.textWidth(column, cell), SIZE, isBold(cell)));
      }
      out.push(planCell(cell));
      for (let more = 1; more < span; more++) out.push({ style: cell.style });
      if (span > 1) this.merges.push({ top: row, left: column, bottom: row, right: column + span - 1 });
      this.used.add(cell.style);
    }
    this.rows.push(out);
    this.pageRows.push({ height: rowHeight(lines, SIZE), keepWithNext });
  }

  /** Width that text has in a cell, in pt. */
  private textWidth(column: number, { span = 1 }: DraftCell): number {
    return cellTextWidth(this.widths.slice(column, column + span).reduce((sum, width) => sum + width, 0));
  }

  private styles(): Record<string, CellStyle> {
    const all: Record<string, CellStyle> = { ...STYLES, ...figureStyles(this.digits) };
    return Object.fromEntries(Object.entries(all).filter(([name]) => this.used.has(name)));
  }
}

function heightOf(rows: readonly PageRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}
