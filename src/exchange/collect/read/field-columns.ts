import type { Round } from '../../../domain';
import type { ColumnRole, RecognisedTable } from '../../../tables';
import { EXCHANGE_FIELDS, type ExchangeField, PLAN_FIELDS, REPORT_FIELDS } from '../../field';

const PERIOD: ReadonlySet<ColumnRole> = new Set(['from', 'to', 'period']);

/** Where the fields of a table stand: the columns of each, 0-based columns of the sheet. */
export interface FieldColumns {
  readonly columns: ReadonlyMap<ExchangeField, readonly number[]>;
  /** In the order of fields. */
  readonly fields: readonly ExchangeField[];
  readonly fieldAt: ReadonlyMap<number, ExchangeField>;
  readonly ids: readonly number[];
  /** Columns that belong to the table and tell nothing that is merged: the number of a row, what is late. */
  readonly known: ReadonlySet<number>;
  /** The round under which columns that name none are read. */
  readonly round: Round | null;
}

/**
 * Finds the fields by what the columns are for, wherever they stand. Columns of a report that name no round belong to the
 * newest that another names, else to that of the table, else to `round`.
 */
export function fieldColumns(table: RecognisedTable, round: Round | null): FieldColumns {
  const named = table.columns.flatMap(({ role, round: of }) => (isReported(role) && of ? [of] : []));
  const unnamed = named.length > 0 ? (Math.max(...named) as Round) : (table.round ?? round);
  const columns = new Map<ExchangeField, number[]>();
  const fieldAt = new Map<number, ExchangeField>();
  const known = new Set<number>();
  for (const { role, round: of, column } of table.columns) {
    const field = fieldOf(role, of ?? unnamed);
    if (field !== null) {
      columns.set(field, [...(columns.get(field) ?? []), column]);
      fieldAt.set(column, field);
    }
    if (role !== 'unknown' && role !== 'note') known.add(column);
  }
  return {
    columns,
    fieldAt,
    fields: EXCHANGE_FIELDS.filter((field) => columns.has(field)),
    ids: table.columns.flatMap(({ role, column }) => (role === 'id' ? [column] : [])),
    known,
    round: unnamed,
  };
}

function fieldOf(role: ColumnRole, round: Round | null): ExchangeField | null {
  if (PERIOD.has(role)) return 'period';
  if (isReported(role)) return round === null ? null : `${role}-${round}`;
  return PLAN_FIELDS.find((field) => field === role) ?? null;
}

function isReported(role: ColumnRole): role is (typeof REPORT_FIELDS)[number] {
  return (REPORT_FIELDS as readonly string[]).includes(role);
}
