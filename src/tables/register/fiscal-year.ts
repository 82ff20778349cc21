import {
  type Agency,
  type Day,
  type Finding,
  type Measure,
  type Place,
  finding,
  fiscalYearOf,
  readDueDay,
} from '../../domain';
import type { Source } from './source';

/**
 * The fiscal year of the register: told by the titles and sheets of the tables it was made from, else by the agency's
 * sheet, else by the days at which most measures are due or monitored. When these disagree, that is said and the first of them holds.
 */
export function fiscalYearOfRegister(
  sources: readonly Source[],
  agency: Agency,
  measures: readonly Measure[],
  place: Place | null,
): { readonly fiscalYear: number | null; readonly findings: readonly Finding[] } {
  const told = [
    ...sources.flatMap((source) => source.tables.flatMap((table) => table.fiscalYear ?? [])),
    ...(agency.fiscalYear === null ? [] : [agency.fiscalYear]),
    ...yearOfPeriods(measures),
  ];
  const [fiscalYear = null] = told;
  if (fiscalYear === null) return { fiscalYear, findings: [finding('year.missing', null)] };
  const years = [...new Set(told)].sort((a, b) => a - b);
  const findings = years.length > 1 ? [finding('year.disagree', place, { years: years.join(', ') })] : [];
  return { fiscalYear, findings };
}

/** The fiscal year in which most of the measures that name a day fall due, or nothing. */
function yearOfPeriods(measures: readonly Measure[]): readonly number[] {
  const counts = new Map<number, number>();
  const known = new Map<string, Day | null>();
  let total = 0;
  /** The same few texts fill the column. Without a year of its own a text says nothing here. */
  const dueDay = (text: string): Day | null => {
    const day = known.has(text) ? known.get(text) : readDueDay(text, null);
    known.set(text, day ?? null);
    return day ?? null;
  };
  for (const { period, monitoring } of measures) {
    const day = period?.to ?? (monitoring === null ? null : dueDay(monitoring));
    if (day === null) continue;
    const year = fiscalYearOf(day);
    counts.set(year, (counts.get(year) ?? 0) + 1);
    total += 1;
  }
  return [...counts].filter(([, count]) => count * 2 > total).map(([year]) => year);
}
