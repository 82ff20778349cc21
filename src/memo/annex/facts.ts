import type { Measure, RoundReport } from '../../domain';
import { type CellContext, cellLines } from './cell-lines';
import type { AnnexFact, AnnexSet } from './layout';

/** Tells what the measures hold; each fact is looked up once. */
export function factsOf(measures: readonly Measure[], context: CellContext): (fact: AnnexFact) => boolean {
  const known = new Map<AnnexFact, boolean>();
  return (fact) => {
    const before = known.get(fact);
    if (before !== undefined) return before;
    const held = measures.some((measure) => holds(fact, measure, context));
    known.set(fact, held);
    return held;
  };
}

function holds(fact: AnnexFact, measure: Measure, context: CellContext): boolean {
  if (fact === 'reported') return isReported(measure);
  if (fact !== 'status.apart') return cellLines(fact, measure, context).length > 0;
  const report = measure.reports[context.round];
  return report != null && report.status !== null && report.statusText !== report.result;
}

/** Whether anything was reported on a measure, in any round. */
export function isReported({ reports }: Measure): boolean {
  return Object.values(reports).some((report: RoundReport | undefined) =>
    report ? Object.values(report).some((said) => said !== null) : false,
  );
}

/** The first set that fits; the last one when none does. */
export function fittingSet(
  sets: readonly AnnexSet[],
  held: (fact: AnnexFact) => boolean,
): AnnexSet | undefined {
  const fits = ({ needs = [], without = [] }: AnnexSet) => needs.every(held) && !without.some(held);
  return sets.find(fits) ?? sets.at(-1);
}
