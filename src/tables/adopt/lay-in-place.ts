import type { Area, PlanCell, PlanEdit, PlanRow, SheetSnapshot } from '../../workbook';
import { tableSheet } from '../layout';
import type { RecognisedTable } from '../recognised';
import type { AdoptedColumn } from './adopted-columns';
import type { AdoptedRows } from './adopted-rows';
import { together, withMerges } from './room';

/** A table of the user's as it will stand after it was laid anew, still to be checked. */
export interface LaidTable {
  readonly block: Extract<PlanEdit, { edit: 'replace-block' }>;
  /** What the table had, merged cells that begin in it included. */
  readonly before: Area;
  /** The new table: header and rows. */
  readonly area: Area;
  readonly headerRows: { readonly first: number; readonly last: number };
  /** Rows of its measures. */
  readonly bodyRows: { readonly first: number; readonly last: number };
  readonly columns: readonly AdoptedColumn[];
  /** Whether a measure stands in another row than before. */
  readonly moves: boolean;
}

/**
 * Lays a table anew from the top left cell of its header; titles above it and cells beside it stay as they are.
 * `sections`: topics stand in lines of their own, across the table.
 */
export function laidInPlace(
  sheet: SheetSnapshot,
  table: RecognisedTable,
  columns: readonly AdoptedColumn[],
  cells: AdoptedRows,
  sections: boolean,
): LaidTable {
  const { top, left } = table.area;
  const body = bodyOf(table, columns.length, cells, sections);
  const content = tableSheet({
    titles: [],
    columns: columns.map((column) => ({ ...column, width: column.width * NARROWED })),
    rows: body.map(({ row }) => row),
  });
  const headerHeight = content.rows.length - body.length;
  const first = top + headerHeight;
  const area = { top, left, bottom: top + content.rows.length - 1, right: left + columns.length - 1 };
  const before = withMerges(sheet, table.area);
  const whole = together(before, area);
  const moved = (part: Area): Area => ({
    top: part.top + top,
    left: part.left + left,
    bottom: part.bottom + top,
    right: part.right + left,
  });
  const across = body.flatMap(({ isSection }, index) =>
    isSection && columns.length > 1 ? [{ ...area, top: first + index, bottom: first + index }] : [],
  );
  const starts = body.flatMap(({ source }, index) =>
    source === null ? [] : [{ source, row: first + index }],
  );
  return {
    block: {
      edit: 'replace-block',
      sheet: sheet.name,
      area: whole,
      rows: padded(content.rows, whole),
      merges: [...content.merges.map(moved), ...across],
      heights: Array.from({ length: whole.bottom - whole.top + 1 }, (_, row) => content.heights[row] ?? null),
      expected: expectedIn(sheet, whole),
      styles: content.styles,
    },
    before,
    area,
    headerRows: { first: top, last: first - 1 },
    bodyRows: { first, last: area.bottom },
    columns,
    moves: starts.some(({ source, row }) => source !== row),
  };
}

/**
 * The sheet keeps its columns' widths, and a picture of it does not tell them. Rows are made high enough for the standard
 * columns on upright A4 (494 of 728 pt): a row too high is a small thing, words cut off are none.
 */
const NARROWED = 0.68;

interface BodyRow {
  readonly row: PlanRow;
  readonly isSection: boolean;
  /** The row in which the measure stood, or `null`. */
  readonly source: number | null;
}

function bodyOf(
  table: RecognisedTable,
  width: number,
  cells: AdoptedRows,
  sections: boolean,
): readonly BodyRow[] {
  const rows: BodyRow[] = [];
  let topic: string | null = null;
  table.rows.forEach(({ measure, firstRow }, index) => {
    if (sections && measure.topic !== null && measure.topic !== topic)
      rows.push({ row: sectionRow(measure.topic, width), isSection: true, source: null });
    topic = measure.topic;
    rows.push({ row: cells.cells(index), isSection: false, source: firstRow });
  });
  return rows;
}

function sectionRow(topic: string, width: number): PlanRow {
  return Array.from({ length: width }, (_, column): PlanCell =>
    column === 0 ? { value: topic, style: 'label' } : { style: 'label' },
  );
}

/** A place for every cell of the area: what the new table does not need is emptied, looks included. */
function padded(rows: readonly PlanRow[], area: Area): readonly PlanRow[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (_, column) => rows[row]?.[column] ?? null),
  );
}

function expectedIn(sheet: SheetSnapshot, area: Area) {
  const rows = new Map(sheet.rows.map(({ row, cells }) => [row, cells]));
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => {
    const values = new Map((rows.get(area.top + index) ?? []).map((cell) => [cell.column, cell.value]));
    return Array.from(
      { length: area.right - area.left + 1 },
      (_, column) => values.get(area.left + column) ?? null,
    );
  });
}
