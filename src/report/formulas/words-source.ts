import { STATUS_LABELS, STATUS_WORDS, STATUSES, type Round, type Status } from '../../domain';
import type { ColumnRole, RecognisedTable } from '../../tables';
import { type CellValue, MAX_ROWS, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import type { FigureSource, StatusTest } from './source';

/** Below our own register nothing else stands: rows added there are counted as well. */
const ROOM_BELOW = 1000;

/** Columns in which a status may stand in words, the likelier first. */
const ROLES: readonly ColumnRole[] = ['status', 'result'];

/**
 * Tables of the workbook in which the statuses of a round stand in one column of words, as sources: the register, a
 * table that was adopted, a list of the office's own. Printed pages of one list are one source.
 */
export function wordsSources(
  snapshot: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  round: Round,
): FigureSource[] {
  const groups = new Map<string, { tables: RecognisedTable[]; column: number }>();
  for (const role of ROLES) {
    for (const table of tables) {
      const column = statusColumn(table, role, round);
      if (column === null || table.rows.length === 0) continue;
      const key = `${column}\n${table.sheet}`;
      const group = groups.get(key) ?? { tables: [], column };
      groups.set(key, group);
      group.tables.push(table);
    }
  }
  return [...groups.values()].flatMap((group) => sourceOf(snapshot, group.tables, group.column) ?? []);
}

function statusColumn(table: RecognisedTable, role: ColumnRole, round: Round): number | null {
  const found = table.columns.filter((column) => column.role === role);
  const own = found.find((column) => column.round === round);
  if (own) return own.column;
  const [only] = found.filter((column) => column.round === null);
  return only && found.length === 1 && (table.round ?? round) === round ? only.column : null;
}

function sourceOf(
  snapshot: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  column: number,
): FigureSource | null {
  const [table] = tables;
  const sheet = snapshot.sheets.find(({ name }) => name === table?.sheet);
  if (!table || !sheet) return null;
  const first = Math.min(...tables.map(({ headerRows }) => headerRows.last + 1));
  const last = Math.max(...tables.map(({ area }) => area.bottom));
  const isRegister = sheet.mark !== null && table.kind === 'register';
  const cells = cellsOf(sheet);
  const cell = (row: number, at: number): CellValue => cells.get(row)?.get(at) ?? null;
  const words = wordsIn(cell, column, first, last);
  return {
    sheet: sheet.name,
    first,
    last: isRegister ? Math.min(last + ROOM_BELOW, MAX_ROWS - 1) : last,
    tests: {
      'not-started': testOf('not-started', column, words),
      'in-progress': testOf('in-progress', column, words),
      done: testOf('done', column, words),
    },
    owners: columnOf(table, ['owner']),
    titles: columnOf(table, ['measure', 'project']),
    cell,
  };
}

function columnOf({ columns }: RecognisedTable, roles: readonly ColumnRole[]): number | null {
  return columns.find(({ role }) => roles.includes(role))?.column ?? null;
}

/** An error counts as a number would: no text, so no word and no title. */
function cellsOf(sheet: SheetSnapshot): ReadonlyMap<number, ReadonlyMap<number, CellValue>> {
  return new Map(
    sheet.rows.map(({ row, cells }) => [
      row,
      new Map(cells.map(({ column, value, error }) => [column, error === null ? value : NaN])),
    ]),
  );
}

/** The official words, and those of the catalogue that stand in the column: none comes from the workbook itself. */
function testOf(status: Status, column: number, words: ReadonlyMap<string, Status>): StatusTest {
  const found = [...words].filter(([, means]) => means === status).map(([word]) => word);
  return { column, words: [STATUS_LABELS[status], ...found] };
}

function wordsIn(
  cell: FigureSource['cell'],
  column: number,
  first: number,
  last: number,
): ReadonlyMap<string, Status> {
  const found = new Map<string, Status>();
  for (let row = first; row <= last; row++) {
    const value = cell(row, column);
    const phrase = typeof value === 'string' ? PHRASES.get(value.toLowerCase()) : undefined;
    if (phrase && phrase.word !== STATUS_LABELS[phrase.status]) found.set(phrase.word, phrase.status);
  }
  return found;
}

const PHRASES: ReadonlyMap<string, { readonly word: string; readonly status: Status }> = new Map(
  STATUSES.flatMap((status) =>
    STATUS_WORDS[status].flatMap(({ starts, ends }) =>
      starts.flatMap((start) =>
        ends.map((end) => [(start + end).toLowerCase(), { word: start + end, status }] as const),
      ),
    ),
  ),
);
