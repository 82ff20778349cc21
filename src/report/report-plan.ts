import type { Register } from '../domain';
import type { RecognisedTable } from '../tables';
import type { SheetContent, WorkbookPlan, WorkbookSnapshot } from '../workbook';
import type { PreviousReport } from './changes';
import { defaultLayout } from './default-layout';
import type { ProgressFigures } from './figures';
import { countsAgree, ownersAgree, tableSource, wordsSources } from './formulas';
import { LAYOUTS, WORDS } from './layouts';
import type { ReportOptions } from './options';
import { fill } from './sheet/fill';
import type { AsTyped } from './sheet/measure-rows';
import { summarySheet } from './sheet/summary-sheet';
import { tableSheet } from './sheet/table-sheet';
import { tableName, whenWords } from './sheet/title-lines';

/** A sheet of the report: `mark` is stable, `name` is what people see. */
export interface ReportSheet {
  readonly mark: string;
  readonly name: string;
  readonly content: SheetContent;
}

/** What the report is made from besides the register: nothing of it is needed. */
export interface ReportBasis {
  /** The workbook and its tables: the figures are then formulas over the column that holds the statuses in words. */
  readonly snapshot?: WorkbookSnapshot;
  readonly tables?: readonly RecognisedTable[];
  /** What a cell says as typed; without it steps, owners and periods stand in the report's own form. */
  readonly asTyped?: AsTyped;
  /** What the report before this one told. */
  readonly previous?: PreviousReport | null;
}

/**
 * The sheets of one round or day: the table in its layout (`report-6`, `report-2022-06-30`; a plan `report-plan`), and the
 * figures (`summary-6`).
 */
export function reportSheets(
  register: Register,
  figures: ProgressFigures,
  options: ReportOptions,
  basis: ReportBasis = {},
): ReportSheet[] {
  const { round, asOf } = options;
  const { snapshot, tables = [], previous = null } = basis;
  const layout = options.layout ?? defaultLayout(register, round);
  const table = tableSheet(register, options, layout, basis.asTyped);
  const name = tableName(layout, register.subject, options);
  const own = tableSource(table, name);
  const sources = [...(snapshot ? wordsSources(snapshot, tables, round) : []), ...(own ? [own] : [])];
  const agreeing = sources.filter((source) => countsAgree(source, figures));
  const told = asOf ?? String(round);
  return [
    { mark: LAYOUTS[layout].reports ? `report-${told}` : 'report-plan', name, content: table.content },
    {
      mark: `summary-${told}`,
      name: fill(WORDS.summarySheet, { when: whenWords(options, 'short') }),
      content: summarySheet(register, figures, options, {
        layout,
        statuses: agreeing[0] ?? null,
        owners: agreeing.find((source) => ownersAgree(source, figures)) ?? null,
        previous,
      }),
    },
  ];
}

/** Makes the report's sheets, or replaces those of the same round as a whole; touches nothing else. */
export function reportPlan(
  register: Register,
  figures: ProgressFigures,
  options: ReportOptions,
  basis: ReportBasis = {},
): WorkbookPlan {
  return {
    edits: reportSheets(register, figures, options, basis).map((sheet) => ({ edit: 'put-sheet', ...sheet })),
  };
}
