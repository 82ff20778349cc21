import { type Finding, finding } from '../../domain';
import { firstFrom } from './first-from';
import type { Grid, GridCell } from './grid';
import type { HeaderReader, HeaderWord } from './header-words';
import { DOUBTFUL, LINE_LENGTHS } from './limits';
import { TELLING_ROLES } from './role-groups';

/** Where a table that was recognised stands, its titles included. */
export interface Taken {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Rows that might head a table of measures and were not taken for one: too few of their words are known. Said, so that
 * a table is never left out in silence. Each row outside the tables is looked at once.
 */
export function doubtfulTables(
  grid: Grid,
  reader: HeaderReader,
  taken: readonly Taken[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const over = byRow(grid, taken);
  let below = -1;
  for (const row of grid.rows) {
    if (findings.length >= DOUBTFUL.kept) break;
    if (row <= below) continue;
    const cells = freeCells(grid, row, over);
    if (cells.length < 2 || !mayHead(reader, cells)) continue;
    const last = lastRowBelow(grid, row, over);
    if (last - row < DOUBTFUL.rows) continue;
    below = last;
    const headers = cells.map(({ text }) => text.replace(/\s+/gu, ' ')).join(', ');
    findings.push(finding('table.doubtful', grid.place(cells[0] ?? { row, column: 0 }), { headers }));
  }
  return findings;
}

type TakenRows = ReadonlyMap<number, readonly Taken[]>;

/** The tables over each row that holds something. */
function byRow(grid: Grid, taken: readonly Taken[]): TakenRows {
  const rows = new Map<number, Taken[]>();
  for (const table of taken)
    for (let at = firstFrom(grid.rows, table.top, (row) => row); at < grid.rows.length; at += 1) {
      const row = grid.rows[at] ?? 0;
      if (row > table.bottom) break;
      rows.set(row, [...(rows.get(row) ?? []), table]);
    }
  return rows;
}

/** The cells of a row in no table, up to the first gap of columns that belongs to one. */
function freeCells(grid: Grid, row: number, taken: TakenRows): readonly GridCell[] {
  const over = taken.get(row) ?? [];
  return grid
    .row(row)
    .filter(({ column }) => !over.some(({ left, right }) => column >= left && column <= right));
}

/**
 * A name for measures; or, without that name, as much as only such tables tell. Beside
 * mere numbers or long texts no word is a header.
 */
function mayHead(reader: HeaderReader, cells: readonly GridCell[]): boolean {
  const isHeader = cells.every(
    ({ text, value, error }) =>
      error === null && typeof value !== 'number' && text.length <= LINE_LENGTHS.plainHeader,
  );
  if (!isHeader) return false;
  const words = cells.map(({ text }) => reader.read(text));
  const known = words.filter(({ score }) => score > 0);
  const telling = known.filter(({ role }) => role !== null && TELLING_ROLES.has(role));
  if (words.some(namesMeasures)) return true;
  const isLike = words.some(({ role, like }) => role === 'measure' && like !== null);
  const isVeryLike = words.some(
    ({ role, like, score }) => role === 'measure' && like !== null && score > 0.8,
  );
  if (isVeryLike || (isLike && telling.some(({ score }) => score === 1))) return true;
  if (cells.length < DOUBTFUL.cells) return false;
  const sure = (some: readonly HeaderWord[]) => some.filter(({ score }) => score === 1).length;
  if (sure(telling) >= DOUBTFUL.telling) return true;
  // With a status it is of progress, whatever else it is of.
  const hasStatus = telling.some(({ role, score }) => role === 'status' && score === 1);
  return sure(telling) > 0 && (hasStatus ? sure(known) > 1 : sure(known) * 3 >= cells.length * 2);
}

function namesMeasures({ role, score, like }: HeaderWord): boolean {
  return (role === 'measure' || role === 'project') && score > 0 && like === null;
}

/** How far rows go on without a gap. */
function lastRowBelow(grid: Grid, row: number, taken: TakenRows): number {
  let last = row;
  for (let at = firstFrom(grid.rows, row + 1, (one) => one); at < grid.rows.length; at += 1) {
    const next = grid.rows[at] ?? 0;
    if (next > last + 1 || freeCells(grid, next, taken).length === 0) break;
    last = next;
  }
  return last;
}
