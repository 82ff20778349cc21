import type { MemoCell } from '../memo';
import { paragraphLines } from '../typography';
import { LINE, SIZE } from './annex-parts';

/** As the Word file has it (`memo/pages`): room around the lines of a cell, and its frame, in pt. */
export const SIDE = 4;
export const ABOVE = 1;
export const BORDER = 0.5;

export interface SetCell {
  readonly cell: MemoCell;
  readonly column: number;
  readonly lines: readonly string[];
  /** In pt, of a cell over several rows; else as high as its row. */
  readonly height?: number;
}

export interface SetRow {
  readonly cells: readonly SetCell[];
  readonly height: number;
  readonly bold: boolean;
}

export function setRows(
  rows: readonly (readonly MemoCell[])[],
  columns: readonly number[],
  bold: boolean,
): SetRow[] {
  const covered = new Set<number>();
  return rows.map((row) => {
    let column = 0;
    const cells = row.map((cell): SetCell => {
      while (covered.delete(column)) column += 1;
      const at = column;
      const span = cell.columns ?? 1;
      if ((cell.rows ?? 1) > 1) for (let one = at; one < at + span; one++) covered.add(one);
      column += span;
      const width = widthOf(columns, at, span) - 2 * SIDE;
      const lines = cell.above
        ? []
        : cell.lines.flatMap((text) => broken(text, width, bold || !!cell.section));
      return { cell, column: at, lines };
    });
    const most = Math.max(1, ...cells.map(({ cell, lines }) => ((cell.rows ?? 1) > 1 ? 1 : lines.length)));
    return { cells, height: highOf(most), bold };
  });
}

/** A header cell over two rows is as high as both, and the lower one grows until its text has room. */
export function stretched(rows: readonly SetRow[]): SetRow[] {
  const heights = rows.map(({ height }) => height);
  const whole = (row: number, { cell }: SetCell) =>
    heights.slice(row, row + (cell.rows ?? 1)).reduce((sum, height) => sum + height, 0);
  rows.forEach(({ cells }, row) => {
    for (const one of cells) {
      const last = Math.min(rows.length, row + (one.cell.rows ?? 1)) - 1;
      const over = highOf(one.lines.length) - whole(row, one);
      if (over > 0) heights[last] = (heights[last] ?? 0) + over;
    }
  });
  return rows.map((row, index) => ({
    ...row,
    height: heights[index] ?? row.height,
    cells: row.cells.map((one) => ({ ...one, height: whole(index, one) })),
  }));
}

/**
 * The rows, and those with which a page begins. A row is kept whole, but one that no page has room for: it goes on
 * over the end of its page.
 */
export function onPages(
  all: readonly SetRow[],
  begin: number,
  again: number,
  bottom: number,
): { rows: readonly SetRow[]; starts: readonly number[] } {
  const rows: SetRow[] = [];
  const starts = [0];
  let y = begin;
  const turn = () => {
    starts.push(rows.length);
    y = again;
  };
  const put = (row: SetRow) => {
    rows.push(row);
    y += row.height;
  };
  for (const row of all) {
    if (row.height <= bottom - again) {
      if (y + row.height > bottom && rows.length > (starts.at(-1) ?? 0)) turn();
      put(row);
      continue;
    }
    let rest = row;
    while (y + rest.height > bottom) {
      const fit = Math.floor((bottom - y - highOf(0)) / LINE);
      if (fit < 1 && y > again) {
        turn();
        continue;
      }
      put(partOf(rest, 0, Math.max(1, fit)));
      rest = partOf(rest, Math.max(1, fit));
      turn();
      if (rest.cells.every(({ lines }) => lines.length === 0)) break;
    }
    put(rest);
  }
  return { rows, starts };
}

function partOf(row: SetRow, from: number, to?: number): SetRow {
  const cells = row.cells.map((one) => ({ ...one, lines: one.lines.slice(from, to) }));
  return { ...row, cells, height: highOf(Math.max(1, ...cells.map(({ lines }) => lines.length))) };
}

/** Height in pt of so many lines in a cell. */
const highOf = (lines: number): number => lines * LINE + 2 * ABOVE + BORDER;

export const broken = (text: string, width: number, bold: boolean, first = width): readonly string[] =>
  paragraphLines(text, { width, first, size: SIZE, bold, most: Infinity }).lines.map((line) => line.text);

export const heightOf = (rows: readonly SetRow[]): number =>
  rows.reduce((sum, { height }) => sum + height, 0);

export const widthOf = (columns: readonly number[], from: number, count: number): number =>
  columns.slice(from, from + count).reduce((sum, width) => sum + width, 0);
