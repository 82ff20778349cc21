import { type Finding, type Measure, finding, looseKey } from '../../domain';
import { quoted } from '../recognise/texts';
import { linkMeasures, sharedMeasures } from './link';
import { filled } from './merge-measures';
import { type Source, nameOf, placeOf } from './source';

/** A plan that shares at least so much of the shorter list is the plan of what is reported. */
const RELATED = 0.3;

export interface Planned {
  readonly measures: readonly Measure[];
  readonly findings: readonly Finding[];
  /** The plans that were used. */
  readonly plans: readonly Source[];
}

/**
 * Adds to reported measures what their plan says of them: owners, steps, monitoring, period. What is planned and not
 * reported follows the measure it follows in the plan, without a status. A plan of another year, or of something else,
 * is left alone, and that is said.
 */
export function joinPlans(
  reported: readonly Measure[],
  fiscalYear: number | null,
  plans: readonly Source[],
): Planned {
  const findings: Finding[] = [];
  const used: Source[] = [];
  let measures = reported;
  const planned = new Set<Measure>();
  for (const plan of plans) {
    if (fiscalYear !== null && plan.fiscalYear !== null && plan.fiscalYear !== fiscalYear) {
      const data = { plan: plan.fiscalYear, report: fiscalYear };
      findings.push(finding('plan.other-year', placeOf(plan), data));
      continue;
    }
    const rows = plan.rows.map((row) => row.measure);
    const links = linkMeasures(measures, rows);
    if (sharedMeasures(links, measures.length) < RELATED) {
      findings.push(finding('table.unused', placeOf(plan), { table: nameOf(plan) }));
      continue;
    }
    used.push(plan);
    measures = withPlan(measures, rows, links, planned, findings);
  }
  if (used.length > 0)
    for (const measure of measures)
      if (!planned.has(measure))
        findings.push(
          finding('report.unplanned', measure.places.measure ?? null, { measure: quoted(measure.title) }),
        );
  return { measures, findings, plans: used };
}

/** `planned` collects the measures that a plan knows. */
function withPlan(
  measures: readonly Measure[],
  rows: readonly Measure[],
  links: readonly (number | null)[],
  planned: Set<Measure>,
  findings: Finding[],
): readonly Measure[] {
  const next = [...measures];
  /** Planned measures without a report, by the measure they follow. */
  const added = new Map<number, Measure[]>();
  let before = -1;
  rows.forEach((row, at) => {
    const index = links[at] ?? null;
    const measure = index === null ? undefined : next[index];
    if (index === null || !measure) {
      planned.add(row);
      const list = added.get(before);
      if (list) list.push(row);
      else added.set(before, [row]);
      findings.push(finding('plan.unmatched', row.places.measure ?? null, { measure: quoted(row.title) }));
      return;
    }
    before = index;
    if (looseKey(row.title) !== looseKey(measure.title)) {
      const data = { plan: quoted(row.title), report: quoted(measure.title) };
      findings.push(finding('plan.reworded', measure.places.measure ?? null, data));
    }
    const whole = filled(measure, row);
    next[index] = whole;
    planned.add(whole);
  });
  return [
    ...(added.get(-1) ?? []),
    ...next.flatMap((measure, index) => [measure, ...(added.get(index) ?? [])]),
  ];
}
