import { type Finding, type Severity, findingKey } from '../domain';
import type { WorkbookSnapshot } from '../workbook';

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The most severe first; within that, what concerns the whole workbook, then by sheet, row and column. */
export function inOrder(findings: readonly Finding[], snapshot: WorkbookSnapshot): readonly Finding[] {
  const sheets = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, index]));
  const rank = (one: Finding) => [
    GRAVITY[one.severity],
    one.place ? (sheets.get(one.place.sheet) ?? 0) : -1,
    one.place?.row ?? -1,
    one.place?.column ?? -1,
  ];
  return unique(findings)
    .map((one) => ({ one, rank: rank(one) }))
    .sort((a, b) => firstDifference(a.rank, b.rank))
    .map(({ one }) => one);
}

/** The same rule at the same cell with the same words is said once. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((one) => [findingKey(one), one])).values()];
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
