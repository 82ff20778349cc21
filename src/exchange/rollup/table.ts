import { tableSheet } from '../../tables';
import type { PlanCell, PlanRow, SheetContent } from '../../workbook';
import { figureLooks } from './looks';
import { PAGE_FOOT } from './words';

export interface RollupColumn {
  readonly header: string;
  /** pt */
  readonly width: number;
}

export interface RollupTable {
  readonly titles: readonly string[];
  readonly columns: readonly RollupColumn[];
  readonly rows: readonly PlanRow[];
  readonly digits: 'thai' | 'arabic';
  /** Lines below the table, over its whole width. */
  readonly remarks?: readonly string[];
  /** Columns at the right that are there to look at, not to print. */
  readonly unprinted?: number;
  readonly tableName?: string;
  readonly tabColor: string;
}

/** Rows above the first of the table: titles and one header. */
export const rowsAbove = (titles: readonly string[]): number => titles.length + 1;

/** A sheet of the summary: A4 landscape, the header on every page. Prints its first columns, titles centred over them. */
export function rollupSheet(table: RollupTable): SheetContent {
  const { titles, columns, rows, digits, remarks = [], unprinted = 0, tableName, tabColor } = table;
  const content = tableSheet({
    titles,
    columns: columns.map((column) => ({ ...column, group: null })),
    rows,
    ...(tableName === undefined || rows.length === 0 ? {} : { tableName }),
  });
  const last = columns.length - 1 - unprinted;
  const heights = lineHeights([...titles, ...remarks], columns.slice(0, last + 1));
  const bottom = content.rows.length + remarks.length - 1;
  const below = remarks.map((_, at) => ({
    top: content.rows.length + at,
    left: 0,
    bottom: content.rows.length + at,
    right: last,
  }));
  const all = [...content.rows, ...remarks.map((text) => remark(text, last))];
  return {
    ...content,
    rows: all,
    styles: { ...content.styles, ...usedLooks(all, digits) },
    heights: [
      ...heights.slice(0, titles.length),
      ...content.heights.slice(titles.length),
      ...heights.slice(titles.length),
    ],
    merges: [...content.merges.map((area) => ({ ...area, right: Math.min(area.right, last) })), ...below],
    page: {
      ...content.page,
      footer: PAGE_FOOT,
      printArea: { top: 0, left: 0, bottom, right: last },
    },
    tabColor,
  };
}

/** Heights of lines that go over all of the printed columns, as those of titles are. */
function lineHeights(lines: readonly string[], columns: readonly RollupColumn[]): readonly (number | null)[] {
  const laid = tableSheet({
    titles: lines,
    columns: columns.map((column) => ({ ...column, group: null })),
    rows: [],
  });
  return laid.heights.slice(0, lines.length);
}

const remark = (text: string, last: number): PlanRow =>
  Array.from({ length: last + 1 }, (_, at): PlanCell =>
    at === 0 ? { value: text, style: 'remark' } : { style: 'remark' },
  );

function usedLooks(rows: readonly PlanRow[], digits: 'thai' | 'arabic') {
  const used = new Set<string>();
  for (const row of rows) for (const cell of row) if (cell?.style !== undefined) used.add(cell.style);
  return Object.fromEntries(Object.entries(figureLooks(digits)).filter(([name]) => used.has(name)));
}
