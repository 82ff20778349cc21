import { type Finding, type Measure, ROUNDS, type Round, type RoundReport, finding } from '../../domain';
import { quoted } from '../recognise/texts';

/** Fills what `measure` leaves open from the same measure of another table. */
export function filled(measure: Measure, other: Measure): Measure {
  return {
    id: measure.id ?? other.id,
    number: measure.number ?? other.number,
    topic: measure.topic ?? other.topic,
    title: measure.title,
    steps: measure.steps.length > 0 ? measure.steps : other.steps,
    owners: measure.owners.length > 0 ? measure.owners : other.owners,
    monitoring: measure.monitoring ?? other.monitoring,
    period: measure.period ?? other.period,
    budget: measure.budget ?? other.budget,
    reports: measure.reports,
    places: { ...other.places, ...measure.places },
  };
}

/** The same measure reported in two tables: other rounds are added; within a round, gaps are filled. */
export function mergedReports(measure: Measure, other: Measure): { measure: Measure; findings: Finding[] } {
  const findings: Finding[] = [];
  const reports: Partial<Record<Round, RoundReport>> = { ...measure.reports };
  for (const round of ROUNDS) {
    const [first, second] = [measure.reports[round], other.reports[round]];
    if (first && second) {
      reports[round] = together(first, second);
      if (disagree(first, second)) {
        const data = { measure: quoted(measure.title), first: said(first), second: said(second) };
        findings.push(finding('status.conflict', other.places.status ?? other.places.measure ?? null, data));
      }
    } else if (second) reports[round] = second;
  }
  return { measure: { ...filled(measure, other), reports }, findings };
}

function disagree(first: RoundReport, second: RoundReport): boolean {
  return first.status !== null && second.status !== null && first.status !== second.status;
}

/** Two statuses that contradict each other are none. */
function together(first: RoundReport, second: RoundReport): RoundReport {
  const isOpen = disagree(first, second);
  return {
    status: isOpen ? null : (first.status ?? second.status),
    statusText: isOpen
      ? `${said(first)} / ${said(second)}`
      : first.status === null && second.status !== null
        ? second.statusText
        : (first.statusText ?? second.statusText),
    result: first.result ?? second.result,
    outcome: first.outcome ?? second.outcome,
    recommendation: first.recommendation ?? second.recommendation,
    evidence: first.evidence ?? second.evidence,
  };
}

function said(report: RoundReport): string {
  return report.statusText ?? report.status ?? '';
}
