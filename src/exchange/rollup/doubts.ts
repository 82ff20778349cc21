import { looseKey, officialName } from '../../domain';
import type { AgencySummary } from './agency-summary';

/** Why a row of the summary should be looked at. It is counted all the same: which file is right only a person knows. */
export type Doubt =
  /** The same agency and year in several files. */
  | { readonly doubt: 'twice'; readonly files: readonly string[] }
  /** Another fiscal year than most. */
  | { readonly doubt: 'other-year'; readonly year: number; readonly expected: number }
  | { readonly doubt: 'no-year' }
  | { readonly doubt: 'no-name' };

/** The year that was asked for, else the one of most workbooks; of two with as many the later one. */
export function expectedYear(summaries: readonly AgencySummary[], asked: number | null): number | null {
  if (asked !== null) return asked;
  const counts = new Map<number, number>();
  for (const { fiscalYear } of summaries)
    if (fiscalYear !== null) counts.set(fiscalYear, (counts.get(fiscalYear) ?? 0) + 1);
  const [most] = [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA);
  return most?.[0] ?? null;
}

/** What is doubtful of each workbook, by its file; one of which nothing is has no entry. */
export function doubtsOf(
  summaries: readonly AgencySummary[],
  expected: number | null,
): ReadonlyMap<string, readonly Doubt[]> {
  const twice = sameAgency(summaries);
  const doubts = new Map<string, readonly Doubt[]>();
  for (const { file, agency, fiscalYear } of summaries) {
    const files = twice.get(file);
    const own: Doubt[] = [
      ...(agency === null ? [{ doubt: 'no-name' } as const] : []),
      ...(fiscalYear === null ? [{ doubt: 'no-year' } as const] : []),
      ...(fiscalYear !== null && expected !== null && fiscalYear !== expected
        ? [{ doubt: 'other-year', year: fiscalYear, expected } as const]
        : []),
      ...(files ? [{ doubt: 'twice', files } as const] : []),
    ];
    if (own.length > 0) doubts.set(file, own);
  }
  return doubts;
}

/** For each file of an agency that has several: all of them. */
function sameAgency(summaries: readonly AgencySummary[]): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, AgencySummary[]>();
  for (const summary of summaries) {
    if (summary.agency === null) continue;
    const key = `${looseKey(officialName(summary.agency))} ${summary.fiscalYear ?? ''}`;
    add(byName, key, summary);
  }
  const groups = [...byName.values()].flatMap(inOnePlace).filter((group) => group.length > 1);
  const files = groups.map((group) => group.map(({ file }) => file));
  return new Map(files.flatMap((group) => group.map((file) => [file, group] as const)));
}

/**
 * Agencies of one name in different places are different ones, as often happens in a province. When one of them does not
 * tell its place it may be any of the others.
 */
function inOnePlace(sameName: readonly AgencySummary[]): readonly (readonly AgencySummary[])[] {
  if (sameName.some(({ district, province }) => district === null && province === null)) return [sameName];
  const byPlace = new Map<string, AgencySummary[]>();
  for (const summary of sameName) {
    const key = `${looseKey(summary.province ?? '')} ${looseKey(summary.district ?? '')}`;
    add(byPlace, key, summary);
  }
  return [...byPlace.values()];
}

function add(groups: Map<string, AgencySummary[]>, key: string, summary: AgencySummary): void {
  const group = groups.get(key);
  if (group) group.push(summary);
  else groups.set(key, [summary]);
}
