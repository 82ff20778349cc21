import { type Day, type Round, fiscalYearOf, roundPeriod } from '../domain';
import type { RecognisedTable } from '../tables';

/**
 * The round a person most likely means: the one that the workbook's report table names; else the 6-month
 * round until 31 March of the measures' fiscal year has passed by half a year, then the 12-month round.
 */
export function defaultRound(tables: readonly RecognisedTable[], today: Day): Round {
  const named = tables.filter((table) => table.kind !== 'plan').flatMap((table) => table.round ?? []);
  if (named.length > 0) return named.includes(12) ? 12 : 6;
  const year = tables.find((table) => table.fiscalYear !== null)?.fiscalYear ?? fiscalYearOf(today);
  const end = lastDue(tables);
  if (end !== null) return end > roundPeriod(year, 6).to ? 12 : 6;
  return today > roundPeriod(year, 12).to ? 12 : 6;
}

/** The last day by which a measure of the tables is due. */
function lastDue(tables: readonly RecognisedTable[]): Day | null {
  let last: Day | null = null;
  for (const table of tables)
    for (const row of table.rows) {
      const to = row.measure.period?.to;
      if (to && (last === null || to > last)) last = to;
    }
  return last;
}
