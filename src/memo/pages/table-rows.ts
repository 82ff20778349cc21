import { lineHeight, paragraphLines, textWidth as widthOf } from '../../typography';
import type { MemoCell } from '../model';
import { BORDER, CELL_MARGINS } from './annex-rows';
import type { FlowTable } from './flow';
import { type Look, type LookName, SIZES, lookOf } from './looks';
import { TEXT_HEIGHT } from './paper';
import { type SetCell, type SetLine, setLineAt } from './set-lines';
import { inPoints } from './units';

const LINE = lineHeight(SIZES.text);
const SIDE = inPoints(CELL_MARGINS.side);
const TOP = inPoints(CELL_MARGINS.top);
/** Above and below the lines of a cell, the rule between rows among it. */
const AROUND = 2 * TOP + BORDER;
/** What a row and all that has to stand above it on its page may take: a line, the catch-word and one to spare are kept free. */
const MOST = inPoints(TEXT_HEIGHT) - 3 * LINE;

/** A row under the header of its page, or under the row before it. */
export interface RowAbove {
  /** Height in pt of the rows that the cells going on from above began in, on this page; `null`: this row is the first. */
  readonly begun: number | null;
}

/**
 * Whether each row fits on a page under the header: one that is higher would be cut off at the foot of a page.
 *
 * @param above height in pt of what stands above the header of the first row: titles
 */
export function fitsOnPage(table: FlowTable, above: number): boolean {
  const header = headerLine(table).height;
  let kept = above;
  return table.rows.every((row, index) => {
    kept += rowLine(table, index, { begun: null }).height;
    const fits = header + kept <= MOST;
    if (!row.some(({ section }) => section)) kept = 0;
    return fits;
  });
}

/** The header rows of a table as one line of the page: their cells stand in the middle of their boxes. */
export function headerLine(table: FlowTable): SetLine {
  const { header, columns } = table;
  const grid = headerCells(header);
  const heights = header.map((_, row) =>
    Math.max(LINE + AROUND, ...grid.filter((one) => one.row === row && one.rows === 1).map(heightOf)),
  );
  for (const one of grid.filter(({ rows }) => rows > 1)) {
    const over = heightOf(one) - sum(heights.slice(one.row, one.row + one.rows));
    const last = one.row + one.rows - 1;
    if (over > 0) heights[last] = (heights[last] ?? 0) + over;
  }
  const cells = grid.map((one): SetCell => {
    const height = sum(heights.slice(one.row, one.row + one.rows));
    const lines = linesIn(one.cell, boxOf(columns, one), 'cellHeader');
    const room = (height - AROUND - lines.length * LINE) / 2;
    return setCell(boxOf(columns, one), sum(heights.slice(0, one.row)), height, lines, room);
  });
  return rowOf(cells, sum(heights));

  function heightOf(one: HeaderCell): number {
    return linesIn(one.cell, boxOf(columns, one), 'cellHeader').length * LINE + AROUND;
  }
}

/**
 * A row as one line of the page. A cell that goes on from above says its text again in the first row of a page, and makes
 * no row higher but its last.
 */
export function rowLine({ rows, columns }: FlowTable, index: number, { begun }: RowAbove): SetLine {
  const row = startsOf(rows[index] ?? []);
  const next = new Set(
    startsOf(rows[index + 1] ?? []).flatMap(({ cell, start }) => (cell.above ? [start] : [])),
  );
  const set = row.map(({ cell, start, span }) => {
    const box = boxOf(columns, { start, span });
    const goesOn = cell.above === true && begun !== null;
    const lines = linesIn(cell, box, cell.section ? 'cellSection' : STYLES[cell.align ?? 'left']);
    const needs = Math.max(1, lines.length) * LINE + AROUND;
    const height = next.has(start) ? 0 : goesOn ? needs - (begun ?? 0) : needs;
    return { box, goesOn, height, lines: goesOn ? [] : lines };
  });
  const height = Math.max(LINE + AROUND, ...set.map((one) => one.height));
  return rowOf(
    set.map(({ box, goesOn, lines }) => ({ ...setCell(box, 0, height, lines, 0), above: goesOn })),
    height,
  );
}

/** Whether a row has a cell that goes on from the row above. */
export const goesOnFromAbove = ({ rows }: FlowTable, index: number): boolean =>
  rows[index]?.some(({ above }) => above === true) ?? false;

const STYLES = { left: 'cell', center: 'cellCentre', right: 'cellRight' } as const satisfies Readonly<
  Record<string, LookName>
>;

interface Box {
  readonly left: number;
  readonly width: number;
}

function setCell(box: Box, top: number, height: number, lines: readonly SetLine[], room: number): SetCell {
  const first = top + TOP + BORDER / 2 + room;
  return {
    ...box,
    top,
    height,
    above: false,
    lines: lines.map((line, index) => ({ line, top: first + index * LINE })),
  };
}

function linesIn({ lines }: MemoCell, { left, width }: Box, name: LookName): SetLine[] {
  const look = lookOf(name);
  const room = width - 2 * SIDE;
  const setting = { size: SIZES.text, bold: look.bold ?? false, width: room, first: room, most: Infinity };
  return lines.flatMap((text) =>
    paragraphLines(text, setting).lines.map((one) => cellLine(one.text, look, left + SIDE, room)),
  );
}

function cellLine(text: string, look: Look, left: number, room: number): SetLine {
  const free = Math.max(0, room - widthOf(text, SIZES.text, look.bold ?? false));
  const shift = look.align === 'right' ? free : look.align === 'center' ? free / 2 : 0;
  return setLineAt(text, look, left + shift);
}

const rowOf = (cells: readonly SetCell[], height: number): SetLine => ({
  look: lookOf('cell'),
  text: cells.flatMap(({ lines }) => lines.map(({ line }) => line.text)).join(' '),
  start: 0,
  spread: false,
  before: 0,
  height,
  ascent: 0,
  runs: [],
  cells,
});

interface HeaderCell {
  readonly cell: MemoCell;
  readonly row: number;
  readonly rows: number;
  readonly start: number;
  readonly span: number;
}

/** Header cells with their places; the columns that an upper cell covers are taken out of the row below. */
function headerCells(header: FlowTable['header']): HeaderCell[] {
  const covered = new Set<number>();
  return header.flatMap((cells, row) => {
    let start = 0;
    return cells.map((cell) => {
      while (covered.has(start)) start += 1;
      const span = cell.columns ?? 1;
      const rows = cell.rows ?? 1;
      const placed = { cell, row, rows, start, span };
      if (rows > 1) for (let at = start; at < start + span; at += 1) covered.add(at);
      start += span;
      return placed;
    });
  });
}

function startsOf(row: readonly MemoCell[]): { cell: MemoCell; start: number; span: number }[] {
  let column = 0;
  return row.map((cell) => {
    const start = column;
    const span = cell.columns ?? 1;
    column += span;
    return { cell, start, span };
  });
}

const boxOf = (columns: readonly number[], { start, span }: { start: number; span: number }): Box => ({
  left: inPoints(sum(columns.slice(0, start))),
  width: inPoints(sum(columns.slice(start, start + span))),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
