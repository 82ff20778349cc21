import type { Register } from '../domain';
import { type ReportBasis, type ReportSheet, reportSheets } from '../report';
import type { Check } from './check';
import { previousReport } from './told-reports';
import { typedCells } from './typed-cells';

/** The sheets that a report of this check would make, as they would be written; `null` when a finding stops it. */
export function reportOf(check: Check): readonly ReportSheet[] | null {
  const { register, figures, options } = check;
  if (!register || !figures) return null;
  return reportSheets(register, figures, options, reportBasis(check, register));
}

/** What a report of a register is made from besides: the workbook, and what the report before it told. */
export function reportBasis({ snapshot, tables, options, memory }: Check, register: Register): ReportBasis {
  const day = options.asOf ?? options.today;
  const previous = previousReport(memory.report.told, register, options.round, day);
  return { snapshot, tables, asTyped: typedCells(snapshot), previous };
}
