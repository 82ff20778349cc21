import { areaAddress } from '../../../src/workbook';
import { typed } from '../grid';

/** A cell text by row and column; `''` is empty. */
export type Cells = readonly (readonly string[])[];

/** One printed page of a table: its header, of one or two rows, and the rows under it. */
export interface PrintedPage {
  readonly header: Cells;
  readonly rows: Cells;
  /** Columns of which one cell is merged over all rows of the page. */
  readonly merged: readonly number[];
  /** The first word of the header stands in the last cell of the row above it, and the rest one column further left. */
  readonly slipped: boolean;
}

/** A table of a document: the lines above it, its pages with an empty row between, the lines below it. */
export interface PrintedTable {
  readonly above: Cells;
  readonly pages: readonly PrintedPage[];
  readonly below: Cells;
}

/** A sheet as typed: the cells, and merges as addresses. */
export interface TypedSheet {
  readonly name: string;
  readonly rows: Cells;
  readonly merges: readonly string[];
}

/** Where a text that is printed over several rows is typed. */
export type Merging = 'merged' | 'first-row' | 'middle-row';

/** A page from text; `merged`: columns merged over the page, their text standing in the row where it is printed. */
export function page(
  header: string,
  rows: string,
  options: { readonly merged?: readonly number[]; readonly slipped?: boolean } = {},
): PrintedPage {
  return {
    header: typed(`\n${header}`),
    rows: typed(rows),
    merged: options.merged ?? [],
    slipped: options.slipped ?? false,
  };
}

/** Types a table from a row of the sheet on. Lines above the table are merged over its columns, when anything is. */
export function typeTable(table: PrintedTable, top: number, merging: Merging): TypedSheet {
  const rows: string[][] = table.above.map((line) => [...line]);
  const width = Math.max(...table.pages.flatMap(({ header }) => header.map((row) => row.length)));
  const merges: string[] = [];
  const merge = (first: number, left: number, last: number, right: number) => {
    if (merging === 'merged' && (last > first || right > left))
      merges.push(areaAddress({ top: top + first, left, bottom: top + last, right }));
  };
  rows.forEach((line, row) => {
    if (line[0]) merge(row, 0, row, width - 1);
  });
  table.pages.forEach(({ header, rows: body, merged, slipped }, order) => {
    if (slipped) slipInto(rows, header);
    else {
      if (order > 0) rows.push([]);
      mergeHeader(header, rows.length, merge);
      rows.push(...header.map((row) => [...row]));
    }
    const start = rows.length;
    rows.push(...body.map((row) => [...row]));
    for (const column of merged) {
      if (merging !== 'middle-row') raise(rows, start, column);
      merge(start, column, rows.length - 1, column);
    }
  });
  return { name: '', rows: [...rows, ...table.below.map((line) => [...line])], merges };
}

/** Puts the text of a column into the first of its rows. */
function raise(rows: string[][], start: number, column: number): void {
  const text = rows.slice(start).find((row) => row[column])?.[column] ?? '';
  rows.slice(start).forEach((row, index) => (row[column] = index === 0 ? text : ''));
}

function slipInto(rows: string[][], [header = []]: Cells): void {
  const [first = '', ...others] = header;
  const above = rows.at(-1);
  if (above) above[header.length - 1] = first;
  rows.push([...others, '']);
}

/** A group over its columns, and beside it the headers that take both rows. */
function mergeHeader(
  [upper = [], lower = []]: Cells,
  row: number,
  merge: (first: number, left: number, last: number, right: number) => void,
): void {
  if (lower.length === 0) return;
  upper.forEach((text, column) => {
    if (text === '') return;
    const next = upper.findIndex((other, at) => at > column && other !== '');
    if (lower[column]) merge(row, column, row, (next === -1 ? upper.length : next) - 1);
    else merge(row, column, row + 1, column);
  });
}
