import type { RecognisedRow, RecognisedTable } from '../../../src/tables';
import type { ExpectedRow, ExpectedTable } from './expected';

/** How much of what a document says was read, and what was not. */
export interface Figures {
  tables: number;
  rows: number;
  columns: number;
  /** Fields of rows that were compared. */
  cells: number;
  readonly wrong: string[];
}

const FIELDS = [
  'number',
  'title',
  'steps',
  'owners',
  'monitoring',
  'period',
  'status',
  'result',
  'outcome',
  'recommendation',
  'evidence',
] as const satisfies readonly (keyof ExpectedRow)[];

/** A row as understood, in the words of the expectation. */
export function told({ measure, report }: RecognisedRow): ExpectedRow {
  const { number, title, steps, owners, monitoring, period } = measure;
  return {
    number,
    title,
    steps,
    owners,
    monitoring,
    period,
    status: report?.status ?? null,
    result: report?.result ?? null,
    outcome: report?.outcome ?? null,
    recommendation: report?.recommendation ?? null,
    evidence: report?.evidence ?? null,
  };
}

/** Compares recognised tables with the expected ones, in order, cell by cell. */
export function compare(
  name: string,
  expected: readonly ExpectedTable[],
  found: readonly RecognisedTable[],
): Figures {
  const figures: Figures = { tables: 0, rows: 0, columns: 0, cells: 0, wrong: [] };
  const same = (what: string, is: unknown, should: unknown): boolean => {
    const isSame = JSON.stringify(is) === JSON.stringify(should);
    if (!isSame) figures.wrong.push(`${name} ${what}: ${JSON.stringify(is)} for ${JSON.stringify(should)}`);
    return isSame;
  };
  same('tables', found.length, expected.length);
  expected.forEach((table, index) => {
    const read = found[index];
    const at = `table ${index + 1}`;
    if (!same(`${at} kind`, read?.kind, table.kind) || !read) return;
    figures.tables += 1;
    same(`${at} year`, read.fiscalYear, table.fiscalYear);
    const columns = read.columns.map(({ header, role }) => [header, role]);
    table.columns.forEach((column, order) => {
      if (same(`${at} column ${order + 1}`, columns[order], column)) figures.columns += 1;
    });
    same(`${at} columns`, columns.length, table.columns.length);
    same(`${at} rows`, read.rows.length, table.rows.length);
    table.rows.forEach((row, order) => {
      const source = read.rows[order];
      if (!source) return;
      const fields = told(source);
      const right = FIELDS.filter((field) =>
        same(`${at} row ${order + 1} ${field}`, fields[field], row[field]),
      );
      figures.cells += right.length;
      if (right.length === FIELDS.length) figures.rows += 1;
    });
  });
  return figures;
}

/** What there is to read, in the same figures. */
export function wanted(expected: readonly ExpectedTable[]): Omit<Figures, 'wrong'> {
  const rows = expected.reduce((sum, table) => sum + table.rows.length, 0);
  const columns = expected.reduce((sum, table) => sum + table.columns.length, 0);
  return { tables: expected.length, rows, columns, cells: rows * FIELDS.length };
}

/** `tables 6/6, rows 44/44, …` */
export function figuresLine(is: Omit<Figures, 'wrong'>, should: Omit<Figures, 'wrong'>): string {
  return (['tables', 'rows', 'columns', 'cells'] as const)
    .map((what) => `${what} ${is[what]}/${should[what]}`)
    .join(', ');
}
