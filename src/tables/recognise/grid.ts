import { type Place, cleanText, withoutMarkup } from '../../domain';
import type { Area, CellValue, SheetSnapshot, SnapshotCell } from '../../workbook';
import { firstFrom } from './first-from';
import { MergeIndex } from './merge-index';

/** A cell that says something: text as a person sees it, or an error. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** `''` for an error. */
  readonly text: string;
  readonly value: CellValue;
  readonly date: string | null;
  readonly error: string | null;
  readonly formula: string | null;
}

const NO_CELLS: readonly GridCell[] = [];

/**
 * A sheet to look things up in: cleaned texts, blank cells left out, merges resolved. Each row is prepared when
 * it is first asked for and kept, so that a sheet is cleaned once however many steps read it.
 */
export class Grid {
  /** Rows that hold something, ascending. */
  readonly rows: readonly number[];
  private readonly raw: ReadonlyMap<number, readonly SnapshotCell[]>;
  private readonly hidden: ReadonlySet<number>;
  private readonly ready = new Map<number, readonly GridCell[]>();
  private readonly merges: MergeIndex;

  constructor(private readonly sheet: SheetSnapshot) {
    this.raw = new Map(sheet.rows.map((row) => [row.row, row.cells]));
    this.hidden = new Set(sheet.rows.filter(({ hidden }) => hidden).map(({ row }) => row));
    this.rows = [...this.raw.keys()].sort((a, b) => a - b);
    const width = sheet.rows.reduce((last, row) => Math.max(last, row.cells.at(-1)?.column ?? 0), 0);
    this.merges = new MergeIndex(sheet.merges, this.rows, width);
  }

  /** The cells of a row that say something, by column. */
  row(row: number): readonly GridCell[] {
    const known = this.ready.get(row);
    if (known) return known;
    const cells = (this.raw.get(row) ?? [])
      .map((cell) => prepared(row, cell))
      .filter((cell) => says(cell) && !this.isCovered(cell));
    const kept = cells.length === 0 ? NO_CELLS : cells;
    this.ready.set(row, kept);
    return kept;
  }

  /** The cells of a row within columns, both included. */
  within(row: number, left: number, right: number): readonly GridCell[] {
    const cells = this.row(row);
    const start = firstFrom(cells, left, columnOf);
    return cells.slice(start, firstFrom(cells, right + 1, columnOf));
  }

  /** The cell itself, merges aside. */
  own(row: number, column: number): GridCell | null {
    const cells = this.row(row);
    const cell = cells[firstFrom(cells, column, columnOf)];
    return cell?.column === column ? cell : null;
  }

  /** What is to be seen at a cell: its own, or that of the merged cell it is part of. */
  shown(row: number, column: number): GridCell | null {
    const merge = this.merges.at(row, column);
    return merge ? this.own(merge.top, merge.left) : this.own(row, column);
  }

  /** Whether a row is hidden from view. */
  isHidden(row: number): boolean {
    return this.hidden.has(row);
  }

  /** Whether a column is hidden from view. */
  isColumnHidden(column: number): boolean {
    return this.sheet.hiddenColumns.includes(column);
  }

  /** The merged cell that a cell is part of, its first cell included. */
  merge(row: number, column: number): Area | null {
    return this.merges.at(row, column);
  }

  place(cell: { readonly row: number; readonly column: number }): Place {
    return { sheet: this.sheet.name, row: cell.row, column: cell.column };
  }

  /** What a program left behind in a merged cell outside its first cell is seen by nobody. */
  private isCovered(cell: GridCell): boolean {
    const merge = this.merges.at(cell.row, cell.column);
    return merge !== null && (merge.top !== cell.row || merge.left !== cell.column);
  }

  get name(): string {
    return this.sheet.name;
  }
}

function prepared(row: number, cell: SnapshotCell): GridCell {
  const { column, value, date, error, formula } = cell;
  const text = error === null ? cleanText(withoutMarkup(cell.text)) : '';
  return { row, column, value, date, error, formula, text };
}

function columnOf(cell: GridCell): number {
  return cell.column;
}

function says(cell: GridCell): boolean {
  return cell.text !== '' || cell.error !== null;
}
