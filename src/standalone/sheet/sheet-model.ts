import type { Area, SnapshotCell } from '../../workbook';
import { MAX_COLUMNS, MAX_ROWS } from '../../workbook';
import { Axis } from './axis';
import { cellCss, type CellCss, generalAlign } from './cell-css';
import type { SheetPicture } from './picture';

/** Empty rows and columns shown behind the last one that holds something. */
const SPARE = { rows: 20, columns: 4 };
/** A sheet is never shown smaller than this. */
const LEAST = { rows: 40, columns: 14 };

/** A picture with what is looked up often: sizes, cells by address, CSS by style. Made once a sheet. */
export class SheetModel {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly lastRow: number;
  readonly lastColumn: number;
  private readonly cells = new Map<number, ReadonlyMap<number, SnapshotCell>>();
  private readonly styled = new Map<number, ReadonlyMap<number, number>>();
  private readonly css = new Map<string, CellCss>();

  constructor(readonly picture: SheetPicture) {
    let lastRow = 0;
    let lastColumn = 0;
    const reach = (row: number, column: number) => {
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    };
    for (const { row, cells } of picture.rows) {
      this.cells.set(row, new Map(cells.map((cell) => [cell.column, cell])));
      reach(row, cells.at(-1)?.column ?? 0);
    }
    for (const { row, cells } of picture.styled) this.styled.set(row, new Map(cells));
    for (const merge of picture.merges) reach(merge.bottom, merge.right);
    this.lastRow = lastRow;
    this.lastColumn = lastColumn;
    const rowCount = Math.min(MAX_ROWS, Math.max(LEAST.rows, lastRow + 1 + SPARE.rows));
    const columnCount = Math.min(MAX_COLUMNS, Math.max(LEAST.columns, lastColumn + 1 + SPARE.columns));
    this.rows = new Axis(rowCount, picture.rowSizes.standard, picture.rowSizes.exceptions);
    this.columns = new Axis(columnCount, picture.columnSizes.standard, picture.columnSizes.exceptions);
  }

  get empty(): boolean {
    return this.picture.rows.length === 0;
  }

  get merges(): readonly Area[] {
    return this.picture.merges;
  }

  cell(row: number, column: number): SnapshotCell | null {
    return this.cells.get(row)?.get(column) ?? null;
  }

  /** What the cell shows; empty for an empty cell. */
  text(row: number, column: number): string {
    const cell = this.cell(row, column);
    return cell ? (cell.error ?? cell.text) : '';
  }

  look(row: number, column: number): CellCss {
    const style = this.styled.get(row)?.get(column) ?? -1;
    const cell = this.cell(row, column);
    const general = generalAlign(cell?.value ?? null, cell?.error ?? null);
    const key = `${style} ${general}`;
    const known = this.css.get(key);
    if (known) return known;
    const made = cellCss(this.picture.styles[style] ?? {}, general);
    this.css.set(key, made);
    return made;
  }
}
