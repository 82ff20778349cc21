import { type Measure, ROUNDS, type Round, type Status, cleanText, officialName } from '../../domain';
import {
  type AgencySummary,
  type LateMeasure,
  type RoundCounts,
  SUMMARY_LIMITS,
  type SummedUp,
  districtName,
  provinceName,
} from '../../exchange';
import { statusIn } from '../../report';
import type { Check } from '../check';

type Tally = { -readonly [Key in keyof RoundCounts]: RoundCounts[Key] };

const COUNTED: Readonly<Record<Status, 'notStarted' | 'inProgress' | 'done'>> = {
  'not-started': 'notStarted',
  'in-progress': 'inProgress',
  done: 'done',
};

/**
 * What a checked workbook comes to in a few lines; `null` when a finding stops it. Only the round that was asked for, or both:
 * then a measure counts as late by the newest of them that tells its status.
 */
export function summaryOf(
  check: Pick<Check, 'register' | 'findings' | 'options'>,
  file: string,
  round: Round | null,
): SummedUp | null {
  const { register, findings, options } = check;
  if (register === null) return null;
  const { agency, measures, fiscalYear } = register;
  const tallies = (round === null ? ROUNDS : [round]).map(emptyTally);
  const late: LateMeasure[] = [];
  for (const measure of measures) {
    for (const tally of tallies) count(tally, measure);
    const one = lateOf(measure, tallies, options.today);
    if (one === null) continue;
    one.tally.late++;
    if (late.length < SUMMARY_LIMITS.late) late.push(one.late);
  }
  const summary: AgencySummary = {
    file,
    agency: agency.name === null ? null : cut(officialName(agency.name), SUMMARY_LIMITS.name) || null,
    kind: agency.kind,
    district: placeName(districtName(agency.district)),
    province: placeName(provinceName(agency.province)),
    fiscalYear,
    measures: measures.length,
    rounds: tallies,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
  };
  return { summary, late };
}

const emptyTally = (round: Round): Tally => ({
  round,
  notStarted: 0,
  inProgress: 0,
  done: 0,
  unknown: 0,
  late: 0,
  told: false,
});

function count(tally: Tally, measure: Measure): void {
  const status = statusIn(measure, tally.round);
  tally[status === null ? 'unknown' : COUNTED[status]]++;
  const report = measure.reports[tally.round];
  if (report && Object.values(report).some((said) => said !== null)) tally.told = true;
}

function lateOf(measure: Measure, tallies: readonly Tally[], today: string) {
  const due = measure.period?.to;
  if (due === undefined || due >= today) return null;
  const tally = tallies.findLast(({ round }) => statusIn(measure, round) !== null);
  const status = tally ? statusIn(measure, tally.round) : null;
  if (!tally || status === null || status === 'done') return null;
  const late: LateMeasure = {
    title: cut(measure.title, SUMMARY_LIMITS.title),
    owner: cut(measure.owners.join('\n'), SUMMARY_LIMITS.owner),
    due,
    round: tally.round,
    status,
  };
  return { tally, late };
}

const placeName = (name: string | null): string | null => name && cut(name, SUMMARY_LIMITS.name);

/** At most so many characters, never half of one. */
function cut(text: string, most: number): string {
  const clean = cleanText(text);
  if (clean.length <= most) return clean;
  return `${Array.from(clean.slice(0, most)).slice(0, -1).join('')}…`;
}
