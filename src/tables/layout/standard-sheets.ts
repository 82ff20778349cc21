import type { Measure, Round } from '../../domain';
import type { SheetContent } from '../../workbook';
import { COLUMNS, STANDARD_TABLES, columnHeader } from '../catalogue';
import type { StandardColumn, Wording } from '../catalogue';
import type { TableKind } from '../recognised';
import { dropDown } from './drop-downs';
import { measureCell } from './measure-cells';
import type { Digits } from './measure-cells';
import { tableSheet } from './table-sheet';
import { splitTallRows } from './tall-rows';
import type { TableColumn, TableSheet } from './table-sheet';

/** How a standard table is set. Everything but the measures is a choice of the person. */
export interface LayoutOptions {
  /** Lines above the table: its name, the agency, the year. */
  readonly titles: readonly string[];
  /** The round that status, result and evidence are taken from. */
  readonly round: Round;
  readonly language: keyof Wording;
  /** Digits of dates. */
  readonly digits: Digits;
  /** Drop-downs from the sheet รายการ; `false` where the workbook has no such sheet. */
  readonly lists: boolean;
}

/** One of the printed standard tables. */
export type PrintedKind = Exclude<TableKind, 'register' | 'tracker'>;

/** Four columns: what is to be done, how, by whom, how it is followed up (documents 000, 002, 004). */
export const planSheet = sheetOf('plan');
/** Three columns of ticks under one header (document 004). */
export const statusSheet = sheetOf('status');
/** Six columns with result and recommendation (document 001). */
export const reportSheet = sheetOf('report');
/** Result and outcome (document 002). */
export const outcomeSheet = sheetOf('outcome');
/** The year's projects (document 003). */
export const projectsSheet = sheetOf('projects');

function sheetOf(kind: PrintedKind) {
  return (measures: readonly Measure[], options: LayoutOptions): SheetContent => {
    const table = standardTable(kind, measures, options);
    const widths = table.columns.map(({ width }) => width);
    return tableSheet({ ...table, rows: splitTallRows(table.rows, widths) });
  };
}

/** A standard table's columns from the catalogue, and one row a measure, however high. */
export function standardTable(
  kind: TableKind,
  measures: readonly Measure[],
  options: LayoutOptions,
): TableSheet {
  const { columns } = STANDARD_TABLES[kind];
  const numbered = columns.some((column) => column.role === 'number');
  return {
    titles: options.titles,
    columns: columns.map((column) => tableColumn(column, options)),
    rows: measures.map((measure) =>
      columns.map(({ role, round = options.round }) =>
        measureCell(role, measure, { round, digits: options.digits, numbered }),
      ),
    ),
  };
}

function tableColumn(column: StandardColumn, { language, lists }: LayoutOptions): TableColumn {
  const { list, width } = COLUMNS[column.role];
  return {
    header: column.header?.[language] ?? columnHeader(column.role, column.round ?? null, language),
    group: column.group?.[language] ?? null,
    width: column.width ?? width,
    ...(lists && list !== null ? { validation: dropDown(list, language) } : {}),
  };
}
