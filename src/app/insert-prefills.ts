import type { Measure, Round } from '../domain';
import type { RecognisedTable, TableKind } from '../tables';
import { inLaterYear } from './insert-next-year';
import type { Insertable } from './insert-words';

/** A table that can be made from another. */
export interface Prefill {
  readonly to: Exclude<Insertable, 'agency'>;
  readonly from: readonly TableKind[];
  /** So many fiscal years later: a plan is made from what was planned or reported the year before. */
  readonly years: 0 | 1;
  /** Whether what was reported comes along. */
  readonly reports: boolean;
}

const REPORTS = ['status', 'report', 'outcome', 'tracker'] as const satisfies readonly TableKind[];

/** What can be made from what; the first that fits holds. */
export const PREFILLS: readonly Prefill[] = [
  { to: 'register', from: ['plan', ...REPORTS], years: 0, reports: true },
  { to: 'plan', from: ['plan', ...REPORTS], years: 1, reports: false },
  { to: 'plan', from: ['register'], years: 0, reports: false },
  // The same table once more is that of the next round.
  { to: 'status', from: ['status'], years: 0, reports: false },
  { to: 'report', from: ['report'], years: 0, reports: false },
  { to: 'outcome', from: ['outcome'], years: 0, reports: false },
  { to: 'status', from: ['plan', 'register', ...REPORTS], years: 0, reports: true },
  { to: 'report', from: ['plan', 'register', ...REPORTS], years: 0, reports: true },
  { to: 'outcome', from: ['plan', 'register', ...REPORTS], years: 0, reports: true },
  { to: 'projects', from: ['projects'], years: 1, reports: false },
];

/** What the rows of a new table are filled with. */
export interface Filling {
  readonly measures: readonly Measure[];
  /** Buddhist fiscal year of the new table, or `null` when the source does not tell. */
  readonly fiscalYear: number | null;
}

/** What can be made from a table of the kind. */
export function prefillsFrom(kind: TableKind): readonly Insertable[] {
  return [...new Set(PREFILLS.filter(({ from }) => from.includes(kind)).map(({ to }) => to))];
}

/**
 * The measures of a table as those of a new one; `null`: none is made from its kind.
 * @param round files what a table reports that names no round
 */
export function fillingFrom(table: RecognisedTable, what: Insertable, round: Round): Filling | null {
  const prefill = PREFILLS.find(({ to, from }) => to === what && from.includes(table.kind));
  if (!prefill) return null;
  const { years, reports } = prefill;
  const fiscalYear = table.fiscalYear === null ? null : table.fiscalYear + years;
  const measures = table.rows.map(({ measure, report }): Measure => {
    const plain = { ...measure, places: {} };
    if (years > 0) return inLaterYear(plain, years, table.fiscalYear);
    if (!reports) return { ...plain, reports: {} };
    const isFiled = Object.keys(measure.reports).length > 0 || report === null;
    return isFiled ? plain : { ...plain, reports: { [table.round ?? round]: report } };
  });
  return { measures, fiscalYear };
}
