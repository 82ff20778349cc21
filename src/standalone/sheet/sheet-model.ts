import { type Area, MAX_COLUMNS, MAX_ROWS, type SnapshotCell } from '../../workbook';
import type { RowLook } from '../../workbook/file';
import { Axis, type SizeException } from './axis';
import { cellCss, type CellCss, generalAlign } from './cell-css';
import { columnStyle, rowStyle } from './cell-style';
import { BLOCK_ROWS, type SheetBlock, type SheetPicture } from './picture';

/** Empty rows and columns shown behind the last one that holds something. */
const SPARE = { rows: 20, columns: 4 };
/** A sheet is never shown smaller than this. */
const LEAST = { rows: 40, columns: 14 };

/** A block with its cells and looks by row. */
interface Block {
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, SnapshotCell>>;
  readonly looks: ReadonlyMap<number, RowLook>;
}

interface Parts {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly blocks: ReadonlyMap<number, Block>;
  /** CSS by style, filled as cells are drawn. */
  readonly css: Map<string, CellCss>;
}

/**
 * A sheet as the grid asks for it: sizes, texts and CSS by address. Never changes: with another block or at
 * another scale it is another model, which shares all the rest.
 */
export class SheetModel {
  private constructor(
    readonly picture: SheetPicture,
    /** Of everything on the screen: 1 is the size on paper. */
    readonly scale: number,
    private readonly parts: Parts,
  ) {}

  static of(picture: SheetPicture): SheetModel {
    const blocks = new Map([[picture.first.index, blockOf(picture.first)]]);
    return new SheetModel(picture, 1, { ...axes(picture, 1), blocks, css: new Map() });
  }

  /** The same sheet with some more of its rows. */
  with(block: SheetBlock): SheetModel {
    const blocks = new Map([...this.parts.blocks, [block.index, blockOf(block)]]);
    return new SheetModel(this.picture, this.scale, { ...this.parts, blocks });
  }

  /** The same sheet at another scale. */
  at(scale: number): SheetModel {
    if (scale === this.scale) return this;
    const { blocks } = this.parts;
    return new SheetModel(this.picture, scale, { ...axes(this.picture, scale), blocks, css: new Map() });
  }

  /** Whether the block that holds a row is here. */
  has(row: number): boolean {
    return this.parts.blocks.has(blockIndex(row));
  }

  get name(): string {
    return this.picture.look.name;
  }

  get rows(): Axis {
    return this.parts.rows;
  }

  get columns(): Axis {
    return this.parts.columns;
  }

  get merges(): readonly Area[] {
    return this.picture.look.merges;
  }

  cell(row: number, column: number): SnapshotCell | null {
    return this.parts.blocks.get(blockIndex(row))?.cells.get(row)?.get(column) ?? null;
  }

  /** What the cell shows; empty for an empty cell. */
  text(row: number, column: number): string {
    const cell = this.cell(row, column);
    return cell ? (cell.error ?? cell.text) : '';
  }

  look(row: number, column: number): CellCss {
    const { look } = this.picture;
    const rowLook = this.parts.blocks.get(blockIndex(row))?.looks.get(row);
    const style = rowStyle(rowLook, column) ?? columnStyle(look.columns, column);
    const cell = this.cell(row, column);
    const general = generalAlign(cell?.value ?? null, cell?.error ?? null);
    const key = `${style} ${general}`;
    const known = this.parts.css.get(key);
    if (known) return known;
    const made = cellCss(look.styles[style] ?? look.styles[0], general, this.scale);
    this.parts.css.set(key, made);
    return made;
  }
}

export function blockIndex(row: number): number {
  return Math.floor(row / BLOCK_ROWS);
}

function blockOf({ rows, looks }: SheetBlock): Block {
  return {
    cells: new Map(rows.map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.column, cell]))])),
    looks: new Map(looks.map((look) => [look.row, look])),
  };
}

function axes(picture: SheetPicture, scale: number): Pick<Parts, 'rows' | 'columns'> {
  const { look, heights, lastRow, lastColumn } = picture;
  const rows = Math.min(MAX_ROWS, Math.max(LEAST.rows, lastRow + 1 + SPARE.rows));
  const columns = Math.min(MAX_COLUMNS, Math.max(LEAST.columns, lastColumn + 1 + SPARE.columns));
  const scaled = (size: number) => Math.round(size * scale);
  const all = (sizes: readonly SizeException[]) =>
    sizes.map(([index, size]): SizeException => [index, scaled(size)]);
  return {
    rows: new Axis(rows, scaled(look.defaultHeight), all(heights)),
    columns: new Axis(columns, scaled(look.defaultWidth), all(widths(look, columns))),
  };
}

function widths(look: SheetPicture['look'], count: number): readonly SizeException[] {
  const sizes: SizeException[] = [];
  for (const { first, last, width, hidden } of look.columns)
    for (let column = first; column <= Math.min(last, count - 1); column++)
      sizes.push([column, hidden ? 0 : width]);
  return sizes;
}
