import type { Summary } from '../desk';

/** Sheets with a table that could be reported on, in the order of the workbook; plans only when there is no other. */
export function sheetsToChoose({ tables }: Pick<Summary, 'tables'>): readonly string[] {
  const reports = tables.filter(({ kind }) => kind !== 'plan');
  const candidates = reports.length > 0 ? reports : tables;
  return [...new Set(candidates.map(({ sheet }) => sheet))];
}
