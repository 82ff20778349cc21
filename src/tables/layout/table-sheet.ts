import type { Area, PlanCell, PlanRow, PlanValidation, SheetContent } from '../../workbook';
import { page, usedStyles } from './look';
import { heightOf } from './row-height';

export interface TableColumn {
  readonly header: string;
  /** The merged cell above this column and its neighbours of the same group. */
  readonly group: string | null;
  /** pt */
  readonly width: number;
  /** The drop-down of the column's cells. */
  readonly validation?: Omit<PlanValidation, 'area'>;
}

export interface TableSheet {
  /** Lines above the table, each over its whole width. */
  readonly titles: readonly string[];
  readonly columns: readonly TableColumn[];
  /** One cell a column. */
  readonly rows: readonly PlanRow[];
  /** Columns kept in view at the left. */
  readonly frozenColumns?: number;
  /** The stable name that makes it a native table; its header then is one row. */
  readonly tableName?: string;
}

/** A sheet with one table: titles, header of one or two rows repeated on every page, bordered rows. */
export function tableSheet({
  titles,
  columns,
  rows,
  frozenColumns = 0,
  tableName,
}: TableSheet): SheetContent {
  const widths = columns.map((column) => column.width);
  const header = headerRows(columns, titles.length);
  // A title centred over columns of which some stay and others scroll would stand nowhere.
  const isWide = frozenColumns > 0;
  const titleRows = titles.map((title) => (isWide ? [heading(title)] : titleRow(title, columns.length)));
  const all = [...titleRows, ...header.rows, ...rows];
  const top = titles.length;
  const first = top + header.rows.length;
  const last = all.length - 1;
  const whole = { top: top + header.rows.length - 1, left: 0, bottom: last, right: columns.length - 1 };
  return {
    styles: usedStyles(all),
    rows: all,
    heights: all.map((cells, row) =>
      heightOf(
        cells,
        row < top ? [sum(widths)] : row < first ? groupWidths(widths, header.merges, row) : widths,
      ),
    ),
    widths,
    merges: [...(isWide ? [] : titles.map((_, row) => mergedRow(row, columns.length))), ...header.merges],
    page: page('landscape', { first: top, last: first - 1 }),
    freeze: { rows: first, columns: frozenColumns },
    ...(tableName === undefined ? {} : { tables: [{ name: tableName, area: whole, style: null }] }),
    ...(last < first ? {} : { validations: validationsOf(columns, first, last) }),
    gridlines: false,
  };
}

/** A title that runs on over the empty cells to its right. */
function heading(value: string): PlanCell {
  return { value, style: 'heading' };
}

/** A title over `count` columns: its text stands in the first. */
function titleRow(text: string, count: number): PlanRow {
  return Array.from({ length: count }, (_, column) =>
    column === 0 ? { value: text, style: 'title' } : { style: 'title' },
  );
}

function mergedRow(row: number, count: number): Area {
  return { top: row, left: 0, bottom: row, right: count - 1 };
}

/** One row, or two when some columns stand in a group; those of no group then span both rows. */
function headerRows(columns: readonly TableColumn[], top: number): { rows: PlanRow[]; merges: Area[] } {
  const headers = columns.map(({ header }): PlanCell => ({ value: header, style: 'header' }));
  if (columns.every((column) => column.group === null)) return { rows: [headers], merges: [] };
  const merges: Area[] = [];
  const upper = columns.map(({ header, group }, column): PlanCell => {
    const isStart = group === null || columns[column - 1]?.group !== group;
    if (group === null) merges.push({ top, left: column, bottom: top + 1, right: column });
    else if (isStart) merges.push({ top, left: column, bottom: top, right: groupEnd(columns, column) });
    return isStart ? { value: group ?? header, style: 'header' } : { style: 'header' };
  });
  const lower = headers.map((cell, column): PlanCell =>
    columns[column]?.group === null ? { style: 'header' } : cell,
  );
  return { rows: [upper, lower], merges };
}

/** Widths of a header row's cells: those that are merged with their neighbours are as wide as all together. */
function groupWidths(widths: readonly number[], merges: readonly Area[], row: number): number[] {
  return widths.map((width, column) => {
    const merge = merges.find(({ top, left }) => top === row && left === column);
    return merge ? sum(widths.slice(merge.left, merge.right + 1)) : width;
  });
}

function groupEnd(columns: readonly TableColumn[], start: number): number {
  let end = start;
  while (columns[end + 1]?.group === columns[start]?.group) end++;
  return end;
}

function validationsOf(columns: readonly TableColumn[], top: number, bottom: number): PlanValidation[] {
  return columns.flatMap(({ validation }, column) =>
    validation ? [{ ...validation, area: { top, left: column, bottom, right: column } }] : [],
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
