import { type Area, MAX_COLUMNS, MAX_ROWS, type SnapshotCell } from '../../workbook';
import type { RowLook } from '../../workbook/file';
import { Axis, type SizeException } from './axis';
import { cellCss, type CellCss, generalAlign } from './cell-css';
import { columnStyle, rowStyle } from './cell-style';
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
  private readonly cells: ReadonlyMap<number, ReadonlyMap<number, SnapshotCell>>;
  private readonly rowLooks: ReadonlyMap<number, RowLook>;
  private readonly css = new Map<string, CellCss>();

  constructor(readonly picture: SheetPicture) {
    const { look, rows } = picture;
    let lastRow = 0;
    let lastColumn = 0;
    const reach = (row: number, column: number) => {
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    };
    for (const { row, cells } of rows) reach(row, cells.at(-1)?.column ?? 0);
    for (const { row, columns } of look.rows) if (columns.length > 0) reach(row, columns.at(-1) ?? 0);
    for (const merge of look.merges) reach(merge.bottom, merge.right);
    this.lastRow = Math.min(lastRow, MAX_ROWS - 1);
    this.lastColumn = Math.min(lastColumn, MAX_COLUMNS - 1);
    this.cells = new Map(
      rows.map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.column, cell]))]),
    );
    this.rowLooks = new Map(look.rows.map((row) => [row.row, row]));
    const rowCount = Math.min(MAX_ROWS, Math.max(LEAST.rows, lastRow + 1 + SPARE.rows));
    const columnCount = Math.min(MAX_COLUMNS, Math.max(LEAST.columns, lastColumn + 1 + SPARE.columns));
    this.rows = new Axis(rowCount, look.defaultHeight, heights(picture));
    this.columns = new Axis(columnCount, look.defaultWidth, widths(picture, columnCount));
  }

  get name(): string {
    return this.picture.look.name;
  }

  get gridlines(): boolean {
    return this.picture.look.gridlines;
  }

  get merges(): readonly Area[] {
    return this.picture.look.merges;
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
    const { look } = this.picture;
    const style = rowStyle(this.rowLooks.get(row), column) ?? columnStyle(look.columns, column);
    const cell = this.cell(row, column);
    const general = generalAlign(cell?.value ?? null, cell?.error ?? null);
    const key = `${style} ${general}`;
    const known = this.css.get(key);
    if (known) return known;
    const made = cellCss(look.styles[style] ?? look.styles[0], general);
    this.css.set(key, made);
    return made;
  }
}

function heights({ look, fitted }: SheetPicture): readonly SizeException[] {
  const given = look.rows.flatMap(({ row, height, hidden }): SizeException[] => {
    if (hidden) return [[row, 0]];
    return height === null ? [] : [[row, height]];
  });
  return [...given, ...fitted];
}

function widths({ look }: SheetPicture, count: number): readonly SizeException[] {
  const sizes: SizeException[] = [];
  for (const { first, last, width, hidden } of look.columns)
    for (let column = first; column <= Math.min(last, count - 1); column++)
      sizes.push([column, hidden ? 0 : width]);
  return sizes;
}
