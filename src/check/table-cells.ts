import { type MeasureField, type Place, ROUNDS, type Round, type RoundReport } from '../domain';
import type { ColumnRole, RecognisedColumn, RecognisedRow, RecognisedTable } from '../tables';
import type { SnapshotCell } from '../workbook';
import type { CheckContext } from './context';

/** A cell of a measure's row that holds something. */
export interface TableCell {
  readonly row: RecognisedRow;
  readonly column: RecognisedColumn;
  readonly place: Place;
  readonly cell: SnapshotCell;
}

/** The cells of some columns of a table that hold something, each once: a merged one belongs to its first measure. */
export function cellsOf(
  context: CheckContext,
  table: RecognisedTable,
  roles: ReadonlySet<ColumnRole>,
): readonly TableCell[] {
  const columns = table.columns.filter(({ role }) => roles.has(role));
  if (columns.length === 0) return [];
  const seen = new Set<string>();
  return table.rows.flatMap((row) =>
    columns.flatMap((column) =>
      rowsOf(row).flatMap((at): TableCell[] => {
        const place = context.seenAt({ sheet: table.sheet, row: at, column: column.column });
        const cell = place.column === column.column ? context.cell(place) : null;
        const key = `${place.row} ${place.column}`;
        if (!cell || seen.has(key)) return [];
        seen.add(key);
        return [{ row, column, place, cell }];
      }),
    ),
  );
}

/** The rows of the sheet that a measure takes up. */
export function rowsOf({ firstRow, lastRow }: RecognisedRow): readonly number[] {
  return Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
}

/** What a row reports, by round; `null`: the table names none. */
export function reportsOf({
  measure,
  report,
}: RecognisedRow): readonly (readonly [Round | null, RoundReport])[] {
  const named = ROUNDS.flatMap((round) => {
    const one = measure.reports[round];
    return one ? [[round, one] as const] : [];
  });
  return named.length > 0 || report === null ? named : [[null, report]];
}

/** Where a row's cell of a role stands, in the columns of the round or in one that names none. */
export function placeIn(
  table: RecognisedTable,
  row: RecognisedRow,
  role: ColumnRole,
  round: Round | null,
): Place | null {
  const of = (wanted: Round | null) =>
    table.columns.find((column) => column.role === role && column.round === wanted);
  const column = of(round) ?? of(null);
  return column ? { sheet: table.sheet, row: row.firstRow, column: column.column } : null;
}

/** Where a field was read, else the measure itself. */
export function placeOfField({ measure }: RecognisedRow, field: MeasureField): Place | null {
  return measure.places[field] ?? measure.places.measure ?? null;
}
