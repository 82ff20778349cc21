import type { Finding } from '../../domain';
import type { SheetSnapshot } from '../../workbook';
import type { TableHint } from '../hint';
import type { RecognisedTable, TableKind } from '../recognised';
import { readBody } from './body';
import { type Taken, doubtfulTables } from './doubtful';
import { Grid } from './grid';
import { type Header, readHeader } from './header';
import { findHeaderRows } from './header-rows';
import type { HeaderReader } from './header-words';
import { withHints } from './hints';
import { kindOf } from './kind';
import { recogniseTable } from './recognise-table';
import { titlesAbove } from './titles';

/** What was found on one sheet. */
export interface SheetRead {
  /** From the top down, then from the left. */
  readonly tables: readonly RecognisedTable[];
  /** Of what may be a table, too. */
  readonly findings: readonly Finding[];
}

/** All tables of measures on one sheet. */
export function recogniseSheet(
  sheet: SheetSnapshot,
  reader: HeaderReader,
  hints: readonly TableHint[],
): SheetRead {
  const grid = new Grid(sheet);
  const headers = withHints(grid, headersOf(grid, reader, sheet.mark), hints);
  const headersAt = new Map<number, Header[]>();
  for (const header of headers) headersAt.set(header.top, [...(headersAt.get(header.top) ?? []), header]);
  const totals = new Set(sheet.tables.filter((table) => table.totalsRow).map((table) => table.area.bottom));
  const tables: RecognisedTable[] = [];
  const taken: Taken[] = [];
  /** The last table with each header. */
  const alike = new Map<string, RecognisedTable>();
  // The last row that a table above has, by column.
  const floors = new Map<number, number>();
  for (const header of headers) {
    const floor = floorOver(floors, header);
    if (header.top <= floor) continue;
    const kind = kindSaid(header, sheet.mark);
    if (kind === null) continue;
    const titles = titlesAbove(grid, header, floor);
    const body = readBody(grid, header, titles, headersAt, totals);
    const bottom = Math.max(body.bottom, header.bottom, body.repeats.at(-1) ?? 0);
    for (let column = header.left; column <= header.right; column += 1) floors.set(column, bottom);
    const { left, right } = header;
    taken.push({
      top: header.top - titles.length,
      left,
      bottom: Math.max(bottom, body.unread.at(-1) ?? 0),
      right,
    });
    if (header.said === 'not-a-table') continue;
    const same = header.columns.map((column) => `${column.column} ${column.header}`).join('\n');
    const table = recogniseTable({
      grid,
      header,
      kind,
      titles,
      body,
      before: alike.get(same) ?? null,
      headers,
    });
    alike.set(same, table);
    tables.push(table);
  }
  return { tables, findings: doubtfulTables(grid, reader, taken) };
}

/** A person's word makes a table even of what tells nothing of its measures. */
function kindSaid({ columns, said }: Header, mark: string | null): TableKind | null {
  return kindOf(columns, mark) ?? (said === 'table' ? 'plan' : null);
}

function floorOver(floors: ReadonlyMap<number, number>, { left, right }: Header): number {
  let floor = -1;
  for (let column = left; column <= right; column += 1) floor = Math.max(floor, floors.get(column) ?? -1);
  return floor;
}

/** The headers of a sheet without those that are only a lower level of the one above. */
function headersOf(grid: Grid, reader: HeaderReader, mark: string | null): readonly Header[] {
  const headers: Header[] = [];
  for (const found of findHeaderRows(grid, reader)) {
    const header = readHeader(grid, reader, found);
    const last = headers.at(-1);
    const isLevel =
      last !== undefined &&
      found.row <= last.bottom &&
      header.left <= last.right &&
      header.right >= last.left;
    if (!isLevel && kindOf(header.columns, mark) !== null) headers.push(header);
  }
  return headers;
}
