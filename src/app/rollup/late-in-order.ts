import type { LateOfAgency, SummedUp } from '../../exchange';

/** Rows of the sheet of late measures; how many more there are is said below them. */
export const MOST_LATE = 50_000;

/** The late measures of agencies in their order, up to a limit. */
export function lateInOrder(
  ordered: readonly SummedUp[],
  most: number,
): { readonly late: readonly LateOfAgency[]; readonly lateLeft: number } {
  const late: LateOfAgency[] = [];
  let total = 0;
  for (const { summary, late: own } of ordered) {
    total += summary.rounds.reduce((sum, round) => sum + round.late, 0);
    for (const one of own.slice(0, most - late.length)) late.push({ ...one, of: summary });
  }
  return { late, lateLeft: total - late.length };
}
