import type { Round } from '../../src/domain';
import { type ColumnRole, STANDARD_TABLES } from '../../src/tables';
import { cellAddress } from '../../src/workbook';

/** The address of a cell of the register, by what its column is for; `row` as shown, from 1. */
export function registerCell(role: ColumnRole, row: number, round: Round | null = null): string {
  const column = STANDARD_TABLES.register.columns.findIndex(
    (one) => one.role === role && (one.round ?? null) === round,
  );
  if (column < 0) throw new Error(`the register has no column ${role}`);
  return cellAddress(row - 1, column);
}
