import type { Area, PlanCell, PlanRow, PlanStyles, PlanTable } from '../..';
import type { Grid } from '../read/grid';
import { capturedCell } from './captured-cell';
import { CapturedStyles, capturedStyle } from './captured-style';

/** A block of a sheet as Excel told it. */
export interface CapturedPart {
  readonly grid: Grid;
  readonly looks: Excel.CellProperties[][] | null;
}

/** The cells of a sheet as a plan would write them. */
export interface CapturedRows {
  readonly rows: readonly PlanRow[];
  readonly styles: PlanStyles;
  /** Columns of a table in which every cell has a formula: Excel does not tell which it calls calculated. */
  readonly calculated: (table: Area) => NonNullable<PlanTable['calculatedColumns']>;
}

export function capturedRows(parts: readonly CapturedPart[]): CapturedRows {
  const styles = new CapturedStyles();
  const found: (PlanCell | null)[][] = [];
  for (const { grid, looks } of parts) {
    for (const [offset, values] of grid.values.entries()) {
      const row: (PlanCell | null)[] = Array.from({ length: grid.area.left }, () => null);
      for (const column of values.keys()) {
        const look = looks?.[offset]?.[column] ?? {};
        const style = styles.nameOf(capturedStyle(look, grid.numberFormats[offset]?.[column]));
        const link = look.hyperlink?.address;
        row.push({ ...capturedCell(grid, offset, column), style, ...(link ? { link } : {}) });
      }
      found[grid.area.top + offset] = row;
    }
  }
  const rows = Array.from(found, (row) => row ?? []);
  return { rows, styles: styles.styles, calculated: (table) => calculatedIn(rows, table) };
}

function calculatedIn(
  rows: readonly PlanRow[],
  { top, left, bottom, right }: Area,
): NonNullable<PlanTable['calculatedColumns']> {
  const found: { column: number; formula: string }[] = [];
  for (let column = left; column <= right; column += 1) {
    const formulas = rows.slice(top + 1, bottom + 1).map((row) => row[column]?.formula);
    const [first] = formulas;
    if (first !== undefined && !formulas.includes(undefined)) found.push({ column, formula: first });
  }
  return found;
}
