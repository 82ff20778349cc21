import { looseKey } from '../../domain';
import { type Entry, assemble } from './assemble';
import { firstFrom } from './first-from';
import type { Grid, GridCell } from './grid';
import type { Header } from './header';
import { headingAbove, headingsBetween } from './headings';
import { GAPS } from './limits';
import { type Line, LineReader, isProse } from './line';
import { hasMovedBelow, headerKeys, isMovedLeft, keyOf, swallow } from './moved-header';
import { withMiddleTitles } from './middle-titles';
import { isAnother, isRepeatOf } from './repeats';
import { unreadRows } from './unread';

/** Rows of one measure. */
export interface MeasureRows {
  /** Rows that hold something, ascending. */
  readonly rows: readonly number[];
  /** The row that bears the measure: the first, or, unmerged, one in the middle. */
  readonly head: number;
  /** Whether there is a measure, and not only steps. */
  readonly titled: boolean;
  /** Rows of which nothing but their place says that they belong to this measure and not to its neighbour. */
  readonly guessed: readonly number[];
  /** Whether nothing but a title stands in it: it may as well be the heading of what follows. */
  readonly lone: boolean;
  /** The section line above, or `null`. */
  readonly section: GridCell | null;
  /** Which printed page the rows stand on, as far as repeated headers tell. */
  readonly page: number;
}

/** What stands below a header. */
export interface Body {
  readonly measures: readonly MeasureRows[];
  /** Rows of headers repeated inside the table. */
  readonly repeats: readonly number[];
  /** Lines above the header or a repeated one that are the headings of the measures below them. */
  readonly headings: ReadonlySet<GridCell>;
  /** Cells that belong to such a header though they stand in the row above it. */
  readonly swallowed: ReadonlySet<GridCell>;
  /** The last row that belongs to the table. */
  readonly bottom: number;
  /** Rows like the table's own behind its end, which were not read. */
  readonly unread: readonly number[];
  /** Rows of the table behind empty ones: they look like its own, and may be another's. */
  readonly apart: readonly number[];
  /** Number of measures when there are more than are read, else `null`. */
  readonly tooMany: number | null;
}

/**
 * Reads on below a header until the table ends: at a closing line, prose, another table's header, or a gap with
 * nothing like it behind. `headersAt`: all headers of the sheet by their
 * top row. Each row is looked at once.
 */
export function readBody(
  grid: Grid,
  header: Header,
  titles: readonly string[],
  headersAt: ReadonlyMap<number, readonly Header[]>,
  totals: ReadonlySet<number>,
): Body {
  const reader = new LineReader(grid, header);
  const keys = headerKeys(grid, header);
  const entries: Entry[] = [];
  const repeats: number[] = [];
  const swallowed = new Set<GridCell>();
  const titleKeys = new Set(titles.map(looseKey));
  const headings = new Set<GridCell>();
  const apart: number[] = [];
  let isApart = false;
  const later = new Map<number, Header>();
  let between: GridCell[] = [];
  let [before, page, skipTo] = [header.bottom, 0, header.bottom];
  let at = firstFrom(grid.rows, header.bottom + 1, (row) => row);
  for (; at < grid.rows.length; at += 1) {
    const row = grid.rows[at] ?? 0;
    const cells = grid.within(row, header.left, header.right);
    if (row <= skipTo || cells.length === 0) continue;
    const gap = row - before - 1;
    if (gap > GAPS.betweenPages) break;
    const here = headersAt.get(row)?.find((one) => one.left <= header.right && one.right >= header.left);
    // What stands above the header once more is no group of it when the first one has none.
    const extra = here && isRepeatOf(here, header) ? height(here) - height(header) : 0;
    if (here && extra > 0) later.set(here.top + extra, here);
    const found = extra > 0 ? undefined : (here ?? later.get(row));
    const isHeader = found && (found.said !== null || isAnother(found, header, gap));
    const isMoved = isMovedLeft(header, cells);
    // The word that a scan took from the row below may make this one look like part of it.
    const isRobbed = found !== undefined && hasMovedBelow(grid, header, found);
    const other = isHeader && !isRobbed ? found : undefined;
    const isShifted =
      isMoved || (!other && cells.length >= 2 && cells.every((cell) => keys.has(keyOf(cell.text))));
    if (other || isShifted) {
      isApart = false;
      // The lines just above a header are its titles, or the heading of what follows.
      const lines = entries.splice(entries.length - between.length);
      const isSame = isShifted || (other?.said !== 'not-a-table' && other && isRepeatOf(other, header));
      const kept = isSame ? headingsBetween(lines, titleKeys) : null;
      if (kept === null) break;
      for (const entry of kept) entries.push(entry);
      for (const { line } of kept) if (line.line === 'section') headings.add(line.cell);
      repeats.push(row);
      // A step alone right below it may sound like one more level of the header.
      skipTo = isMoved || !other ? row : Math.min(other.bottom, row + height(header));
      before = skipTo;
      page += 1;
      between = [];
      const last = entries.at(-1);
      if (last && swallow(grid, header, last.line, keys, swallowed)) {
        const left = grid
          .within(rowOf(last.line), header.left, header.right)
          .filter((cell) => !swallowed.has(cell));
        entries[entries.length - 1] = { ...last, line: reader.read(rowOf(last.line), left) };
      }
      continue;
    }
    const line: Line = totals.has(row) ? { line: 'nothing' } : reader.read(row, cells);
    if (line.line === 'closing' && line.named) entries.splice(entries.length - between.length);
    if (line.line === 'closing' || (gap > GAPS.insideTable && !(line.line === 'measure' && cells.length > 1)))
      break;
    if ((line.line === 'section' || (line.line === 'lone' && gap > 0)) && isProse(line.cell)) break;
    if (line.line === 'section' || line.line === 'lone') between.push(line.cell);
    else between = [];
    before = Math.max(before, row, ...cells.map((cell) => grid.merge(row, cell.column)?.bottom ?? row));
    isApart ||= gap > GAPS.insideTable;
    if (isApart && line.line !== 'nothing') apart.push(row);
    entries.push({ line, page, apart: gap > 0 });
  }
  const above = headingAbove(grid, header, titles, headings.size > 0);
  if (above) headings.add(above);
  const body = { ...assemble(entries, header.bottom, repeats, swallowed, above, headings), headings };
  const steps = header.columns.find(({ role }) => role === 'steps');
  const measures = withMiddleTitles(body.measures, (row) =>
    steps ? (grid.shown(row, steps.column)?.text ?? '') : '',
  );
  const read = measures.flatMap(({ rows }) => rows);
  const unread = unreadRows(grid, header, reader, rowsBehind(grid, header, at, headersAt), read);
  return { ...body, measures, unread, apart: apart.filter((row) => row <= body.bottom) };
}

/** The rows from the end of a table (an index into the sheet's rows) to the next header over its columns. */
function rowsBehind(
  grid: Grid,
  { left, right }: Header,
  end: number,
  headersAt: ReadonlyMap<number, readonly Header[]>,
): readonly number[] {
  const rows: number[] = [];
  for (let at = end; at < grid.rows.length; at += 1) {
    const row = grid.rows[at] ?? 0;
    if (headersAt.get(row)?.some((one) => one.left <= right && one.right >= left)) break;
    rows.push(row);
  }
  return rows;
}

function height({ top, bottom }: Header): number {
  return bottom - top;
}

function rowOf(line: Line): number {
  return 'row' in line ? line.row : -1;
}
