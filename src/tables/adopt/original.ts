import { looseKey } from '../../domain';
import type { SheetSnapshot, SnapshotCell } from '../../workbook';
import { Grid } from '../recognise/grid';
import type { RecognisedTable } from '../recognised';

/** Rows of one measure, 0-based, both included. */
export interface RowSpan {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** What stands in the cells of a table as it was typed, merged cells resolved. One for a table. */
export class Original {
  private readonly grid: Grid;
  private readonly cellsByRow: ReadonlyMap<number, ReadonlyMap<number, SnapshotCell>>;
  /** Rows that hold something, ascending. */
  private readonly rows: readonly number[];

  constructor(
    sheet: SheetSnapshot,
    private readonly table: RecognisedTable,
  ) {
    this.grid = new Grid(sheet);
    const inside = sheet.rows.filter(({ row }) => row >= table.area.top && row <= table.area.bottom);
    this.cellsByRow = new Map(
      inside.map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.column, cell]))]),
    );
    this.rows = [...this.cellsByRow.keys()].sort((a, b) => a - b);
  }

  /** The cells that are to be seen in a column over the rows of a measure, each once, a repeated header left out. */
  cells({ firstRow, lastRow }: RowSpan, column: number): readonly SnapshotCell[] {
    const found = new Set<SnapshotCell>();
    const header = this.headerKeys(column);
    for (let at = this.firstAt(firstRow); at < this.rows.length; at += 1) {
      const row = this.rows[at] ?? 0;
      if (row > lastRow) break;
      const cell = this.shown(row, column);
      if (cell && cell.text.trim() !== '' && !header.has(looseKey(cell.text))) found.add(cell);
    }
    return [...found];
  }

  /** The texts of some columns over the rows of a measure, one below the other; `''` when there is none. */
  text(span: RowSpan, columns: readonly number[]): string {
    const cells = new Set(columns.flatMap((column) => this.cells(span, column)));
    return [...cells].map((cell) => cell.text).join('\n');
  }

  /** Columns inside the table that no header speaks for, though something stands in them. */
  looseColumns(): readonly number[] {
    const { area, columns, rows } = this.table;
    const known = new Set(columns.map(({ column }) => column));
    const loose: number[] = [];
    for (let column = area.left; column <= area.right; column += 1)
      if (!known.has(column) && rows.some((row) => this.owns(row, column))) loose.push(column);
    return loose;
  }

  /** Whether a cell of the column itself holds something that the measure does not say already. */
  private owns(row: RecognisedTable['rows'][number], column: number): boolean {
    const { title, number } = row.measure;
    const said = looseKey(`${number ?? ''}${title}`);
    return this.cells(row, column).some(
      (cell) => cell.column === column && !said.includes(looseKey(cell.text)),
    );
  }

  private shown(row: number, column: number): SnapshotCell | null {
    const merge = this.grid.merge(row, column);
    if (!merge) return this.cellsByRow.get(row)?.get(column) ?? null;
    // What reaches over from the header or from the column before says nothing here.
    if (merge.top <= this.table.headerRows.last || merge.left < column) return null;
    return this.cellsByRow.get(merge.top)?.get(merge.left) ?? null;
  }

  private headerKeys(column: number): ReadonlySet<string> {
    const header = this.table.columns.find((one) => one.column === column)?.header ?? '';
    return new Set(
      header
        .split(' / ')
        .map(looseKey)
        .filter((key) => key !== ''),
    );
  }

  private firstAt(row: number): number {
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
