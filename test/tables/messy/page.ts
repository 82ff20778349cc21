import type { Area, SheetSnapshot } from '../../../src/workbook';
import { type GridValue, sheet } from '../grid';

/** A sheet being written. */
export class Page {
  private readonly grid: GridValue[][] = [];
  private readonly merges: Area[] = [];
  /** The first row below everything written so far. */
  bottom = 0;

  constructor(readonly name: string) {}

  put(row: number, column: number, value: GridValue): void {
    const cells = (this.grid[row] ??= []);
    cells[column] = value;
    this.bottom = Math.max(this.bottom, row + 1);
  }

  get(row: number, column: number): GridValue {
    return this.grid[row]?.[column] ?? null;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top < bottom || left < right) this.merges.push({ top, left, bottom, right });
    this.bottom = Math.max(this.bottom, bottom + 1);
  }

  snapshot(): SheetSnapshot {
    const rows = Array.from(this.grid, (cells) => Array.from(cells ?? [], (cell) => cell ?? null));
    return { ...sheet(this.name, rows), merges: this.merges };
  }
}
