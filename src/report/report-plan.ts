import type { Register } from '../domain';
import type { SheetContent, WorkbookPlan } from '../workbook';
import type { ProgressFigures } from './figures';
import { WORDS } from './layouts';
import type { ReportOptions } from './options';
import { fill, inDigits } from './sheet/fill';
import { statusSheet } from './sheet/status-sheet';
import { summarySheet } from './sheet/summary-sheet';

/** A sheet of the report: `mark` is stable, `name` is what people see. */
export interface ReportSheet {
  readonly mark: string;
  readonly name: string;
  readonly content: SheetContent;
}

/** The sheets of one round: the status table (`report-6`), and the figures (`summary-6`). */
export function reportSheets(
  register: Register,
  figures: ProgressFigures,
  options: ReportOptions,
): ReportSheet[] {
  const { round, digits } = options;
  const words = { round: inDigits(round, digits) };
  return [
    {
      mark: `report-${round}`,
      name: fill(WORDS.reportSheet, words),
      content: statusSheet(register, options),
    },
    {
      mark: `summary-${round}`,
      name: fill(WORDS.summarySheet, words),
      content: summarySheet(register, figures, options),
    },
  ];
}

/** Makes the report's sheets, or replaces those of the same round as a whole; touches nothing else. */
export function reportPlan(
  register: Register,
  figures: ProgressFigures,
  options: ReportOptions,
): WorkbookPlan {
  return {
    edits: reportSheets(register, figures, options).map((sheet) => ({ edit: 'put-sheet', ...sheet })),
  };
}
