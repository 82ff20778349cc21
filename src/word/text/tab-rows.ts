import { type BlockCell, plainCell } from '../blocks';
import { cellText } from './markup';
import type { FoundTable } from './read-text';

/** A row of cells parted by tabs, and the line behind it. */
interface TabRow {
  readonly cells: readonly string[];
  readonly next: number;
}

/** A line of a list inside a cell: it is never a row of its own. */
const LIST_LINE = /^\s*(?:[-–—•·*▪]|o\s)/u;

/**
 * Rows parted by tabs, as Excel and Word put them on the clipboard: at least two rows of two cells. Excel writes
 * a cell of several lines in quotes; Word just breaks the line, so that pieces of rows are put together again.
 */
export function readTabs(lines: readonly string[], at: number): FoundTable | null {
  const first = rowAt(lines, at);
  if (!isRow(first)) return null;
  const pieces: string[][] = [];
  let next = at;
  while (next < lines.length) {
    const row = rowAt(lines, next);
    const isPiece = row.cells.length === 1 && belongsBetween(lines, row, pieces);
    if (row.cells.length < 2 && !isPiece) break;
    pieces.push([...row.cells]);
    next = row.next;
  }
  const rows = wholeRows(pieces).map((cells) => cells.map((text): BlockCell => plainCell(cellText(text))));
  if (rows.length < 2 && (rows[0]?.length ?? 0) < 3) return null;
  return { blocks: [{ block: 'table', rows }], next };
}

/** An indented line is prose: a row says something in two cells. */
function isRow({ cells }: TabRow): boolean {
  return cells.length >= 2 && cells.filter((cell) => cell.trim() !== '').length >= 2;
}

/**
 * A line without a tab inside a table: a piece of a cell when it is an entry of a list, or when tabs follow right
 * below and the rows do not come out even without it; an empty line ends the table.
 */
function belongsBetween(
  lines: readonly string[],
  row: TabRow,
  before: readonly (readonly string[])[],
): boolean {
  const [text = ''] = row.cells;
  if (text.trim() === '') return false;
  if (LIST_LINE.test(text)) return true;
  const width = widthOf(before);
  const last = before.at(-1);
  if (last && last.length < width) return true;
  const below = lines[row.next] ?? '';
  return below.includes('\t') && below.trim() !== '';
}

/** Cells of a row as the first rows have them: a header of two levels may have fewer in the upper one. */
function widthOf(pieces: readonly (readonly string[])[]): number {
  return Math.max(...pieces.slice(0, 2).map((cells) => cells.length), 0);
}

/** Puts the pieces of rows together whose cells were broken over lines. */
function wholeRows(pieces: readonly string[][]): string[][] {
  const width = widthOf(pieces);
  const rows: string[][] = [];
  let isOpen = false;
  for (const cells of pieces) {
    const last = rows.at(-1);
    const isListLine = cells.length === 1 && LIST_LINE.test(cells[0] ?? '');
    const fits = last !== undefined && isOpen && last.length + cells.length - 1 <= width;
    if (last && (fits || isListLine)) {
      const [first = '', ...rest] = cells;
      last.push(`${last.pop() ?? ''}\n${first}`, ...rest);
    } else rows.push([...cells]);
    isOpen = (rows.at(-1)?.length ?? 0) < width && rows.length > 1;
  }
  return rows;
}

/** The row that begins at a line; a quoted cell may hold line breaks and tabs. */
function rowAt(lines: readonly string[], at: number): TabRow {
  const cells: string[] = [];
  let next = at;
  let rest = lines[next] ?? '';
  for (;;) {
    const quoted = rest.startsWith('"') ? quotedCell(lines, next, rest) : null;
    if (quoted) {
      cells.push(quoted.text);
      [next, rest] = [quoted.at, quoted.rest];
      if (!rest.startsWith('\t')) break;
      rest = rest.slice(1);
      continue;
    }
    const tab = rest.indexOf('\t');
    cells.push(tab < 0 ? rest : rest.slice(0, tab));
    if (tab < 0) break;
    rest = rest.slice(tab + 1);
  }
  return { cells, next: next + 1 };
}

/** Lines a quoted cell may go over; a quote that never ends is a quotation mark. */
const LONGEST_CELL = 400;

/** A cell in quotes that ends before a tab or at the end of a line, `""` in it for a quotation mark; else `null`. */
function quotedCell(
  lines: readonly string[],
  at: number,
  begin: string,
): { readonly text: string; readonly at: number; readonly rest: string } | null {
  const parts: string[] = [];
  let line = begin.slice(1);
  for (let here = at; here < lines.length && here - at < LONGEST_CELL; line = lines[(here += 1)] ?? '') {
    const end = closingQuote(line);
    if (end < 0) {
      parts.push(line);
      continue;
    }
    const rest = line.slice(end + 1);
    if (rest !== '' && !rest.startsWith('\t')) return null;
    parts.push(line.slice(0, end));
    return { text: parts.join('\n').replaceAll('""', '"'), at: here, rest };
  }
  return null;
}

/** Where the first quotation mark stands that is not doubled, or -1. */
function closingQuote(line: string): number {
  let at = line.indexOf('"');
  while (at >= 0 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
  return at;
}
