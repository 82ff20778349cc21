import type { Area } from '../../../src/workbook';
import { moveFormula } from '../../../src/workbook/file/read/shared-formulas';
import type { RangeRef } from './range-ref';
import type { HostTable } from './table';

/** A column of a table all of whose cells were given one formula at once is calculated from then on. */
export function noteCalculated({ sheet, area }: RangeRef): void {
  for (const table of sheet.tables) {
    const { top, bottom, left, right } = table.body;
    if (area.top > top || area.bottom < bottom) continue;
    for (let column = Math.max(left, area.left); column <= Math.min(right, area.right); column++) {
      const { formula } = sheet.cells.get(top, column);
      if (formula !== null && isSameDown(table, column, formula))
        table.calculated.set(column, { formula, row: top });
    }
  }
}

function isSameDown({ sheet, body }: HostTable, column: number, formula: string): boolean {
  for (let row = body.top; row <= body.bottom; row++) {
    if (sheet.cells.get(row, column).formula !== moveFormula(formula, row - body.top, 0)) return false;
  }
  return true;
}

/** Rows that a table took in get the formulas of its calculated columns, where nothing was written. */
export function fillCalculated({ sheet, calculated }: HostTable, added: Area): void {
  for (const [column, { formula, row }] of calculated) {
    for (let at = added.top; at <= added.bottom; at++) {
      const cell = sheet.cells.get(at, column);
      if (cell.value !== null || cell.formula !== null) continue;
      sheet.cells.set(at, column, { ...cell, formula: moveFormula(formula, at - row, 0) });
    }
  }
}
