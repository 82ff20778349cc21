import type { Area, SheetSnapshot } from '../../workbook';
import type { HintedColumn } from '../hint';
import { Grid } from '../recognise/grid';
import { HeaderReader } from '../recognise/header-words';
import type { ColumnRole } from '../roles';

/** Rows below a header that are looked at for the column with the longest texts. */
const PEEKED_ROWS = 20;
/** Columns of a header at most. */
const MOST_COLUMNS = 100;
/** Empty cells that a header may have between others. */
const GAP = 1;

/** The cells of a row that belong together with one of them, as the header of a table; `null` for fewer than two. */
export function headerAround(sheet: SheetSnapshot, row: number, column: number): Area | null {
  const grid = new Grid(sheet);
  const isFilled = (at: number) => at >= 0 && grid.shown(row, at) !== null;
  if (!isFilled(column)) return null;
  const reach = (step: 1 | -1) => {
    let edge = column;
    for (let at = column + step, gap = 0; gap <= GAP && Math.abs(at - column) < MOST_COLUMNS; at += step) {
      gap = isFilled(at) ? 0 : gap + 1;
      if (gap === 0) edge = at;
    }
    return edge;
  };
  const [left, right] = [reach(-1), reach(1)];
  return right === left ? null : { top: row, left, bottom: row, right };
}

/** What the columns under a header that was pointed at are probably for; one of them always holds the measures. */
export function guessedColumns(sheet: SheetSnapshot, header: Area): readonly HintedColumn[] {
  const grid = new Grid(sheet);
  const reader = new HeaderReader();
  const taken = new Set<ColumnRole>();
  const columns: HintedColumn[] = [];
  for (let column = header.left; column <= header.right; column += 1) {
    const text = grid.shown(header.bottom, column)?.text ?? '';
    const word = reader.read(text);
    const isKnown = text !== '' && word.score > 0 && word.role !== null && !taken.has(word.role);
    const role = isKnown && word.role !== null ? word.role : 'unknown';
    if (role !== 'unknown') taken.add(role);
    columns.push({ column, role, round: role === 'unknown' ? null : word.round });
  }
  if (taken.has('measure') || taken.has('project')) return columns;
  const subject = longest(grid, header, columns);
  return columns.map((one) =>
    one.column === subject ? { column: subject, role: 'measure', round: null } : one,
  );
}

/** The column with the longest texts below the header among those of which nothing is known, else among all. */
function longest(grid: Grid, header: Area, columns: readonly HintedColumn[]): number {
  const open = columns.filter(({ role }) => role === 'unknown');
  let best = { column: header.left, length: -1 };
  for (const { column } of open.length > 0 ? open : columns) {
    let length = 0;
    for (let row = header.bottom + 1; row <= header.bottom + PEEKED_ROWS; row += 1)
      length += grid.own(row, column)?.text.length ?? 0;
    if (length > best.length) best = { column, length };
  }
  return best.column;
}
