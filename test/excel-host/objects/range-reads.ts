import { HostError } from '../wire/host-error';
import type { Cell } from '../workbook/cell';
import { shownText } from '../workbook/cell-text';
import type { RangeRef } from '../workbook/range-ref';
import { resultAt } from '../workbook/results';
import type { Result } from '../formula/evaluate';

/** One read of cells in Excel ends at five million. */
const MAX_CELLS = 5_000_000;

/** `range.valueTypes`: an empty text counts as a text. */
function typeOf({ value, error }: Result): string {
  if (error !== null) return 'Error';
  if (value === null) return 'Empty';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string'] ?? 'Unknown';
}

/** The scalars of a range. A matrix is read cell by cell, row by row. */
export const RANGE_READS: Readonly<Record<string, (range: RangeRef) => unknown>> = {
  NumberFormat: (range) => matrix(range, (cell) => cell.format.numberFormat),
  NumberFormatLocal: (range) => matrix(range, (cell) => cell.format.numberFormat),
  Values: (range) => matrix(range, (_, result) => result().error ?? result().value ?? ''),
  Text: (range) =>
    matrix(range, (cell, result) => result().error ?? shownText(result().value, cell.format.numberFormat)),
  Formulas: (range) =>
    matrix(range, (cell, result) => cell.formula ?? result().error ?? result().value ?? ''),
  FormulasLocal: (range) => matrix(range, (cell, result) => cell.formula ?? result().value ?? ''),
  ValueTypes: (range) => matrix(range, (_, result) => typeOf(result())),
  RowIndex: ({ area }) => area.top,
  ColumnIndex: ({ area }) => area.left,
  RowCount: ({ rows }) => rows,
  ColumnCount: ({ columns }) => columns,
  Address: ({ address }) => address,
  AddressLocal: ({ address }) => address,
  CellCount: ({ rows, columns }) => (rows * columns > 2 ** 31 - 1 ? -1 : rows * columns),
  IsEntireColumn: ({ entireColumn }) => entireColumn,
  IsEntireRow: ({ entireRow }) => entireRow,
  // No formula of the double gives more than one result.
  HasSpill: () => false,
  _ReferenceId: ({ referenceId }) => referenceId ?? '',
};

/** An unbounded range (whole columns or rows) answers `null` for what it would have to list cell by cell. */
function matrix(range: RangeRef, read: (cell: Cell, result: () => Result) => unknown): unknown[][] | null {
  if (range.entireColumn || range.entireRow) return null;
  const { sheet, area } = range;
  if (range.rows * range.columns > MAX_CELLS) {
    throw new HostError('ResponsePayloadSizeLimitExceeded', 'more than five million cells at once');
  }
  return Array.from({ length: range.rows }, (_, down) =>
    Array.from({ length: range.columns }, (__, across) => {
      const [row, column] = [area.top + down, area.left + across];
      return read(sheet.cells.get(row, column), () => resultAt(sheet, row, column));
    }),
  );
}
