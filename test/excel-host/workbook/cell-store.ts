import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../src/workbook';
import { BLANK, isBlank, type Cell } from './cell';
import { NORMAL, type CellFormat } from './format';

/** Rows and columns formatted as a whole keep their format beside the cells, as Excel does. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Cells that are looked at one by one. */
const DENSE = 200_000;

/** The cells of one sheet: sparse, so that a whole column costs nothing until it holds something. */
export class CellStore {
  private readonly cells = new Map<number, Cell>();
  private readonly rowFormats = new Map<number, CellFormat>();
  private readonly columnFormats = new Map<number, CellFormat>();

  get(row: number, column: number): Cell {
    const cell = this.cells.get(row * MAX_COLUMNS + column);
    if (cell) return cell;
    const format = this.formatAround(row, column);
    return format === NORMAL ? BLANK : { ...BLANK, format };
  }

  set(row: number, column: number, cell: Cell): void {
    const key = row * MAX_COLUMNS + column;
    if (isBlank(cell) && cell.link === null && cell.format === this.formatAround(row, column)) {
      this.cells.delete(key);
    } else {
      this.cells.set(key, cell);
    }
  }

  /** Cells of an area that are stored, in no particular order. */
  *stored(area: Area): Generator<StoredCell> {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size < this.cells.size) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const cell = this.cells.get(row * MAX_COLUMNS + column);
          if (cell) yield { row, column, cell };
        }
      }
      return;
    }
    for (const [key, cell] of [...this.cells]) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      if (row < area.top || row > area.bottom || column < area.left || column > area.right) continue;
      yield { row, column, cell };
    }
  }

  *storedFormulas(): Generator<StoredCell> {
    for (const [key, cell] of this.cells) {
      if (cell.formula === null) continue;
      yield { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS, cell };
    }
  }

  /** The different formats in an area; an area larger than anyone formats cell by cell is looked at sparsely. */
  formats(area: Area): Set<CellFormat> {
    const found = new Set<CellFormat>();
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size <= DENSE) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) found.add(this.get(row, column).format);
      }
      return found;
    }
    let stored = 0;
    for (const { cell } of this.stored(area)) {
      found.add(cell.format);
      stored += 1;
    }
    for (let row = area.top; row <= area.bottom && this.rowFormats.size > 0; row++) {
      const format = this.rowFormats.get(row);
      if (format) found.add(format);
    }
    let columns = 0;
    for (let column = area.left; column <= area.right; column++) {
      const format = this.columnFormats.get(column);
      if (format) found.add(format);
      if (format) columns += 1;
    }
    if (stored < size && columns < area.right - area.left + 1) found.add(NORMAL);
    return found;
  }

  /** Changes the format of every cell of an area, whole rows and columns too. */
  reformat(area: Area, change: (format: CellFormat) => CellFormat): void {
    const made = new Map<CellFormat, CellFormat>();
    const changed = (format: CellFormat): CellFormat => {
      const known = made.get(format) ?? change(format);
      made.set(format, known);
      return known;
    };
    const wholeColumns = area.top === 0 && area.bottom === MAX_ROWS - 1;
    const wholeRows = area.left === 0 && area.right === MAX_COLUMNS - 1;
    if (!wholeColumns && !wholeRows) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const cell = this.get(row, column);
          this.set(row, column, { ...cell, format: changed(cell.format) });
        }
      }
      return;
    }
    for (const { row, column, cell } of [...this.stored(area)]) {
      this.cells.set(row * MAX_COLUMNS + column, { ...cell, format: changed(cell.format) });
    }
    const [formats, first, last] = wholeColumns
      ? ([this.columnFormats, area.left, area.right] as const)
      : ([this.rowFormats, area.top, area.bottom] as const);
    for (let index = first; index <= last; index++) {
      formats.set(index, changed(formats.get(index) ?? NORMAL));
    }
  }

  /** The smallest area around what is there, or `null`. */
  bounds(area: Area, valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const { row, column, cell } of this.stored(area)) {
      if (valuesOnly && isBlank(cell)) continue;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  /** Takes all cells out and puts each where `move` says; `null` drops it. For inserting and deleting. */
  rearrange(move: (row: number, column: number) => { row: number; column: number } | null): void {
    const all = [...this.cells];
    this.cells.clear();
    for (const [key, cell] of all) {
      const to = move(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);
      if (to) this.cells.set(to.row * MAX_COLUMNS + to.column, cell);
    }
  }

  copy(): CellStore {
    const copy = new CellStore();
    for (const [key, cell] of this.cells) copy.cells.set(key, cell);
    for (const [row, format] of this.rowFormats) copy.rowFormats.set(row, format);
    for (const [column, format] of this.columnFormats) copy.columnFormats.set(column, format);
    return copy;
  }

  private formatAround(row: number, column: number): CellFormat {
    return this.rowFormats.get(row) ?? this.columnFormats.get(column) ?? NORMAL;
  }
}
