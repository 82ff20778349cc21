import { type PlanCell, type PlanEdit, type SheetContent, changesContent } from '../workbook';

/** What a plan makes of one cell; `null`: it is emptied. */
export interface CellAfter {
  readonly row: number;
  readonly column: number;
  readonly cell: PlanCell | null;
}

/** A place where something stands. */
interface Taken {
  readonly row: number;
  readonly column: number;
}

/** The cells whose content a block sets; a style or a link alone leaves what they hold. */
export function* blockCells({
  top,
  left,
  rows,
}: Extract<PlanEdit, { edit: 'write-cells' }>): Iterable<CellAfter> {
  for (const [index, row] of rows.entries())
    for (const [offset, cell] of row.entries())
      if (cell && changesContent(cell)) yield { row: top + index, column: left + offset, cell };
}

/** Every cell of an area that is laid anew: what the block does not set is emptied. */
export function* replacedCells({
  area,
  rows,
}: Extract<PlanEdit, { edit: 'replace-block' }>): Iterable<CellAfter> {
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = rows[row - area.top]?.[column - area.left] ?? null;
      yield { row, column, cell: cell && changesContent(cell) ? cell : null };
    }
}

/** Every cell of a sheet that is replaced, and those it had that the new one leaves empty. */
export function* sheetCells({ rows }: SheetContent, taken: Iterable<Taken>): Iterable<CellAfter> {
  for (const [row, cells] of rows.entries())
    for (const [column, cell] of cells.entries())
      if (cell && changesContent(cell)) yield { row, column, cell };
  for (const { row, column } of taken) {
    const cell = rows[row]?.[column];
    if (!cell || !changesContent(cell)) yield { row, column, cell: null };
  }
}
