import type { AdoptColumn, AdoptRow, RoleChoice } from '../desk';

type Field = AdoptRow['fields'][number];

/** A cell of a row as it stands, beside what was understood of it. */
export interface AdoptPair {
  /** `null`: of no cell of this row; it was understood from its neighbours. */
  readonly column: AdoptColumn | null;
  readonly cell: string;
  readonly fields: readonly Field[];
}

/** Columns that give a field under another name. */
const FIELD_OF: Readonly<Partial<Record<RoleChoice['role'], Field['field']>>> = {
  project: 'measure',
  from: 'period',
  to: 'period',
  'status.not-started': 'status',
  'status.in-progress': 'status',
  'status.done': 'status',
};

/** Fields that are split off another's cell. */
const FROM: Readonly<Partial<Record<Field['field'], Field['field']>>> = {
  id: 'measure',
  number: 'measure',
  topic: 'measure',
  steps: 'measure',
  statusText: 'status',
  status: 'result',
};

/**
 * The cells of a row in the order of its columns, each with the fields that came from it. A field of several cells
 * stands beside the first of them that is not empty. Empty cells of which nothing was understood are left out.
 */
export function adoptPairs(row: AdoptRow, columns: readonly AdoptColumn[]): readonly AdoptPair[] {
  const beside = columns.map((): Field[] => []);
  const elsewhere: Field[] = [];
  for (const field of row.fields) {
    const home = homeOf(field, row, columns);
    (beside[home] ?? elsewhere).push(field);
  }
  const pairs: AdoptPair[] = columns.map((column, index) => ({
    column,
    cell: row.cells[index] ?? '',
    fields: beside[index] ?? [],
  }));
  if (elsewhere.length > 0) pairs.push({ column: null, cell: '', fields: elsewhere });
  return pairs.filter(({ cell, fields }) => cell !== '' || fields.length > 0);
}

/** The index of the column that a field stands beside, or -1. */
function homeOf(field: Field, row: AdoptRow, columns: readonly AdoptColumn[]): number {
  for (let name: Field['field'] | undefined = field.field; name !== undefined; name = FROM[name]) {
    const wanted = name;
    const gives = (column: AdoptColumn) =>
      (FIELD_OF[column.role] ?? column.role) === wanted &&
      (field.round === null || column.round === null || column.round === field.round);
    const filled = columns.findIndex((column, index) => gives(column) && row.cells[index] !== '');
    const home = filled >= 0 ? filled : columns.findIndex(gives);
    if (home >= 0) return home;
  }
  return -1;
}
