import { type Day, type Round, fiscalYearOf, readDueDay, roundPeriod } from '../domain';
import type { RecognisedTable } from '../tables';

/**
 * The round a person most likely means: the one that a report table names; else the one in which the last
 * measure falls due (by its period, or by the day its monitoring names); else the 12-month round when the
 * fiscal year is over, the 6-month round before.
 */
export function defaultRound(tables: readonly RecognisedTable[], today: Day): Round {
  const named = tables.filter((table) => table.kind !== 'plan').flatMap(reportedRounds);
  if (named.length > 0) return named.includes(12) ? 12 : 6;
  const year = tables.find((table) => table.fiscalYear !== null)?.fiscalYear ?? fiscalYearOf(today);
  const end = lastDue(tables, year);
  if (end !== null) return end > roundPeriod(year, 6).to ? 12 : 6;
  return today > roundPeriod(year, 12).to ? 12 : 6;
}

/**
 * The rounds a table reports on: that of its titles, or those of its columns in which something is written (the register
 * has a set for each; when all are still empty the calendar decides).
 */
function reportedRounds(table: RecognisedTable): readonly Round[] {
  if (table.round !== null) return [table.round];
  const named = new Set(table.columns.flatMap(({ round }) => round ?? []));
  return [...named].filter((round) =>
    table.rows.some(({ measure }) =>
      Object.values(measure.reports[round] ?? {}).some((text) => text !== null),
    ),
  );
}

/** The last day by which a measure of the tables is due, or is to be reported on (`ณ ๓๑ มีนาคม ๒๕๖๔`). */
function lastDue(tables: readonly RecognisedTable[], year: number): Day | null {
  let last: Day | null = null;
  const seen = new Map<string, Day | null>();
  for (const table of tables)
    for (const { measure } of table.rows) {
      const to = measure.period?.to ?? monitoringDay(measure.monitoring);
      if (to && (last === null || to > last)) last = to;
    }
  return last;

  function monitoringDay(text: string | null): Day | null {
    if (text === null) return null;
    if (!seen.has(text)) seen.set(text, readDueDay(text, year));
    return seen.get(text) ?? null;
  }
}
