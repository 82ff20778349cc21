import { looseKey } from '../../domain';
import type { Area, SheetSnapshot } from '../../workbook';
import type { HintedColumn, TableHint } from '../hint';
import { Grid } from './grid';
import type { Header, HeaderColumn } from './header';
import { MAX_HINTS } from './limits';

type Edges = Pick<Area, 'top' | 'bottom' | 'left' | 'right'>;

/**
 * The hint that a person's word on a table is remembered by. `header`: the rows and columns of its header
 * (`headerRows` and the sides of `area` of a recognised table, or what was pointed at where none was recognised).
 */
export function tableHint(
  sheet: SheetSnapshot,
  header: Area,
  columns: readonly HintedColumn[],
  use: TableHint['use'],
): TableHint {
  const grid = new Grid(sheet);
  const listed = columns.map(({ column, role, round }) => ({ column, role, round }));
  const isWhole = listed.length === 0 || listed.some(({ column }) => column === header.left);
  const first: HintedColumn = { column: header.left, role: 'unknown', round: null };
  return {
    sheet: sheet.name,
    headers: headersOf(grid, header),
    row: header.top,
    lastRow: header.bottom,
    columns: [...(isWhole ? [] : [first]), ...listed].sort((a, b) => a.column - b.column),
    use,
  };
}

/** What the hints of a sheet make of the headers found on it, and of those that were not found; by row, then column. */
export function withHints(
  grid: Grid,
  found: readonly Header[],
  hints: readonly TableHint[],
): readonly Header[] {
  if (hints.length === 0) return found;
  const byKey = new Map<string, Header[]>();
  for (const header of found) {
    const key = headersOf(grid, header).join('\n');
    byKey.set(key, [...(byKey.get(key) ?? []), header]);
  }
  const said = new Map<Header, TableHint>();
  const forced: Header[] = [];
  for (const hint of hints.slice(0, MAX_HINTS)) {
    const same = byKey.get(hint.headers.join('\n')) ?? [];
    const nearest = nearestTo(same, hint.row);
    // What the columns are for holds for every header that reads so; that it is no table only for the one meant.
    if (hint.use === 'table') for (const header of same) if (!said.has(header)) said.set(header, hint);
    if (nearest) said.set(nearest, hint);
    else {
      const header = forcedBy(grid, hint);
      if (header && ![...found, ...forced].some((other) => overlap(other, header))) forced.push(header);
    }
  }
  const heeded = found.map((header) => applied(header, said.get(header)));
  return [...heeded, ...forced].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Loose keys of what is seen in the last row of a header. */
function headersOf(grid: Grid, { bottom, left, right }: Edges): readonly string[] {
  const keys: string[] = [];
  for (let column = left; column <= right; column += 1)
    keys.push(looseKey(grid.shown(bottom, column)?.text ?? ''));
  return keys;
}

function nearestTo(headers: readonly Header[], row: number): Header | undefined {
  const away = (header: Header) => Math.abs(header.top - row);
  return headers.reduce<Header | undefined>(
    (best, header) => (best && away(best) <= away(header) ? best : header),
    undefined,
  );
}

function overlap(a: Edges, b: Edges): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}

/** The header with what a person said of its columns. */
function applied(header: Header, hint: TableHint | undefined): Header {
  if (!hint) return header;
  if (hint.use === 'not-a-table') return { ...header, said: 'not-a-table' };
  const shift = header.left - (hint.columns[0]?.column ?? header.left);
  return columnsSaid(header, hint, shift);
}

function columnsSaid(header: Header, hint: TableHint, shift: number): Header {
  if (!namesMeasures(hint)) return header;
  const said = new Map(hint.columns.map((one) => [one.column + shift, one]));
  const known = new Set(header.columns.map(({ column }) => column));
  const extra = [...said].flatMap(([column, { role, round }]): HeaderColumn[] => {
    const isInside = column >= header.left && column <= header.right;
    if (known.has(column) || role === 'unknown' || !isInside) return [];
    return [{ column, last: column, header: '', role, round, slice: null, score: 1, like: null }];
  });
  const columns = header.columns.map((column): HeaderColumn => {
    const [next] = extra.filter((one) => one.column > column.column && one.column <= column.last);
    const last = next ? next.column - 1 : column.last;
    const one = said.get(column.column);
    if (!one) return { ...column, last };
    const slice = one.role === 'period' ? column.slice : null;
    return { ...column, last, role: one.role, round: one.round, slice, score: 1, like: null };
  });
  return { ...header, said: 'table', columns: [...columns, ...extra].sort((a, b) => a.column - b.column) };
}

function namesMeasures(hint: TableHint): boolean {
  return hint.columns.some(({ role }) => role === 'measure' || role === 'project');
}

/** A header that was not recognised, at the row where its texts stand: where they stood, else anywhere. */
function forcedBy(grid: Grid, hint: TableHint): Header | null {
  if (hint.use !== 'table' || !namesMeasures(hint)) return null;
  const at = hint.headers.findIndex((key) => key !== '');
  const key = hint.headers[at];
  if (key === undefined) return null;
  for (const row of [hint.lastRow, ...grid.rows])
    for (const cell of grid.row(row)) {
      const left = cell.column - at;
      if (left < 0 || looseKey(cell.text) !== key) continue;
      const edges = {
        top: Math.max(0, row - (hint.lastRow - hint.row)),
        bottom: row,
        left,
        right: left + hint.headers.length - 1,
      };
      if (headersOf(grid, edges).every((one, index) => one === hint.headers[index]))
        return columnsSaid(bareHeader(grid, edges), hint, left - (hint.columns[0]?.column ?? left));
    }
  return null;
}

/** A header of which only the texts are known. */
function bareHeader(grid: Grid, edges: Edges): Header {
  const columns: HeaderColumn[] = [];
  for (let column = edges.left; column <= edges.right; column += 1) {
    const texts: string[] = [];
    for (let row = edges.top; row <= edges.bottom; row += 1) {
      const text = grid.shown(row, column)?.text;
      if (text && texts.at(-1) !== text) texts.push(text);
    }
    const header = texts.join(' / ');
    columns.push({
      column,
      last: column,
      header,
      role: 'unknown',
      round: null,
      slice: null,
      score: 0,
      like: null,
    });
  }
  return { ...edges, columns, said: null };
}
