import type { Place } from '../domain';
import {
  type HintedColumn,
  type RecognisedTable,
  type TableHint,
  guessedColumns,
  headerAround,
  recogniseTables,
  tableHint,
} from '../tables';
import { type Area, type SheetSnapshot, holds } from '../workbook';
import type { Check } from './check';
import type { RoleChoice, TableRef } from './propose/request';

/** A table that a person means, with what they said of its columns. */
export interface AskedTable {
  readonly table: RecognisedTable;
  readonly sheet: SheetSnapshot;
  /** What is to be remembered for the table to be read so. */
  readonly hint: TableHint;
  /** What is remembered of other tables. */
  readonly otherHints: readonly TableHint[];
  /** Areas of the other tables of the sheet. */
  readonly others: readonly Area[];
}

/**
 * The table whose header begins at a cell, recognised again with the roles that a person chose; where none was
 * recognised, the row of the cell is taken for its header. `null`: there is no such table, or nothing to make one of.
 */
export function askedTable(check: Check, ref: TableRef, roles: readonly RoleChoice[]): AskedTable | null {
  const sheet = check.snapshot.sheets.find(({ name }) => name === ref.sheet);
  if (!sheet) return null;
  const known = check.tables.find(
    ({ sheet: name, area }) => name === ref.sheet && area.top === ref.row && area.left === ref.column,
  );
  const header = known ? headerOf(known) : headerAround(sheet, ref.row, ref.column);
  if (header === null) return null;
  const columns = withRoles(known?.columns ?? guessedColumns(sheet, header), roles);
  const hint = tableHint(sheet, header, columns, 'table');
  const otherHints = check.memory.hints.filter((one) => !isOfSameTable(one, hint));
  if (known && roles.length === 0)
    return { table: known, sheet, hint, otherHints, others: others(check.tables, known) };
  const alone = { ...check.snapshot, sheets: [sheet] };
  const { tables } = recogniseTables(alone, [...otherHints, hint]);
  const table = tables.find(({ area }) => area.top === header.top && area.left === header.left);
  return table ? { table, sheet, hint, otherHints, others: others(tables, table) } : null;
}

/** The table that a cell lies in, or right beside; of several the one it lies in. */
export function tableAt(check: Check, place: Place): TableRef | null {
  const here = check.tables.filter(({ sheet }) => sheet === place.sheet);
  const table =
    here.find(({ area }) => holds(area, place.row, place.column)) ??
    here.find(({ area }) => holds(wider(area), place.row, place.column));
  return table ? refOf(table) : null;
}

/** The tables of a sheet, or of the whole workbook, from the first on. */
export function tablesOf(check: Check, sheet: string | null): readonly TableRef[] {
  return check.tables.filter((table) => sheet === null || table.sheet === sheet).map(refOf);
}

/**
 * Where no table was recognised: the header row that a cell lies in, as the beginning of a table to be made of it.
 * `null` when the row has not even two cells beside each other with something in them.
 */
export function headerAt(check: Check, place: Place): TableRef | null {
  const sheet = check.snapshot.sheets.find(({ name }) => name === place.sheet);
  const header = sheet ? headerAround(sheet, place.row, place.column) : null;
  return header && { sheet: place.sheet, row: header.top, column: header.left };
}

function refOf({ sheet, area }: RecognisedTable): TableRef {
  return { sheet, row: area.top, column: area.left };
}

function headerOf({ area, headerRows }: RecognisedTable): Area {
  return { ...area, top: headerRows.first, bottom: headerRows.last };
}

function others(tables: readonly RecognisedTable[], table: RecognisedTable): readonly Area[] {
  return tables.filter((one) => one.sheet === table.sheet && one !== table).map(({ area }) => area);
}

function withRoles(columns: readonly HintedColumn[], roles: readonly RoleChoice[]): readonly HintedColumn[] {
  const chosen = new Map(roles.map((one) => [one.column, one]));
  const known = new Set(columns.map(({ column }) => column));
  const all = [...columns, ...roles.filter(({ column }) => !known.has(column))];
  // One column holds the measures: the one that was chosen last takes the role from the one that had it.
  const subjects = roles.filter(({ role }) => role === 'measure' || role === 'project');
  const isSubjectTaken = subjects.length > 0;
  return all.map((column) => {
    const choice = chosen.get(column.column);
    if (choice) return choice;
    const isSubject = column.role === 'measure' || column.role === 'project';
    return isSubjectTaken && isSubject ? { ...column, role: 'unknown', round: null } : column;
  });
}

function isOfSameTable(one: TableHint, other: TableHint): boolean {
  const readsSame = one.sheet === other.sheet && one.headers.join('\n') === other.headers.join('\n');
  return readsSame && (one.use === 'table' || one.row === other.row);
}

function wider({ top, left, bottom, right }: Area): Area {
  return { top: top - 1, left: left - 1, bottom: bottom + 1, right: right + 1 };
}
