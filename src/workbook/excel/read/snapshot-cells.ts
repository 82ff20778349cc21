import type { SnapshotCell, SnapshotRow } from '../..';
import { numberFormat, type NumberFormat } from '../../number-format';
import type { Grid } from './grid';

/**
 * Dates that follow the user's system: Excel tells them in American form, whatever they look like. Shown as a
 * Thai system shows them, as those of a file are.
 */
const OF_THE_SYSTEM: Readonly<Record<string, string>> = {
  'm/d/yyyy': 'd/m/bbbb',
  'm/d/yyyy h:mm': 'd/m/bbbb h:mm',
};

/** Makes snapshot cells from grids; the formats of a workbook are few, so each is understood once. */
export class SnapshotCells {
  private readonly formats = new Map<string, NumberFormat>();

  /** Rows that hold something. `hidden` tells it of rows by their number. */
  rows(grid: Grid, hidden: (row: number) => boolean): SnapshotRow[] {
    const rows: SnapshotRow[] = [];
    for (let offset = 0; offset < grid.values.length; offset += 1) {
      const cells = this.cells(grid, offset);
      const row = grid.area.top + offset;
      if (cells.length > 0) rows.push({ row, hidden: hidden(row), cells });
    }
    return rows;
  }

  private cells(grid: Grid, offset: number): SnapshotCell[] {
    const cells: SnapshotCell[] = [];
    const values = grid.values[offset] ?? [];
    for (let at = 0; at < values.length; at += 1) {
      const formula = formulaOf(grid, offset, at);
      const value = values[at];
      if ((value === '' || value === null) && formula === null) continue;
      cells.push(this.cell(grid, offset, at, formula));
    }
    return cells;
  }

  private cell(grid: Grid, offset: number, at: number, formula: string | null): SnapshotCell {
    const value = grid.values[offset]?.[at];
    const column = grid.area.left + at;
    const plain = { column, formula, date: null, error: null };
    if (grid.types[offset]?.[at] === 'Error') {
      const error = String(value);
      return { ...plain, value: null, text: error, error };
    }
    if (typeof value === 'boolean') return { ...plain, value, text: value ? 'TRUE' : 'FALSE' };
    if (typeof value === 'number') {
      const code = grid.numberFormats[offset]?.[at];
      const { text, day } = this.format(typeof code === 'string' ? code : '').show(value);
      return { ...plain, value, text, date: day };
    }
    const text = typeof value === 'string' ? value : '';
    return { ...plain, value: text, text };
  }

  private format(told: string): NumberFormat {
    const code = OF_THE_SYSTEM[told] ?? told;
    const known = this.formats.get(code);
    if (known) return known;
    const format = numberFormat(code);
    this.formats.set(code, format);
    return format;
  }
}

/**
 * The formula of a cell, `null` when it holds none. Excel gives the value in its place; text that looks like
 * a formula (behind an apostrophe, or in a cell of text) is its own value, which no formula is.
 */
export function formulaOf(grid: Grid, offset: number, at: number): string | null {
  const formula = grid.formulas[offset]?.[at];
  const same = formula === grid.values[offset]?.[at];
  return typeof formula === 'string' && formula.startsWith('=') && !same ? formula : null;
}
