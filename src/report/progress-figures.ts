import { looseKey, type Measure, type Register, type Round, type Status } from '../domain';
import type { Counts, OwnerCounts, ProgressFigures } from './figures';
import { dayOf, type ReportOptions } from './options';

/** Where each status is counted. */
const FIELD: Readonly<Record<Status, 'notStarted' | 'inProgress' | 'done'>> = {
  'not-started': 'notStarted',
  'in-progress': 'inProgress',
  done: 'done',
};

type Tally = { -readonly [Key in keyof Counts]: Counts[Key] };

/**
 * A measure's status in a round, or `null`. Only what was reported for that very round counts: a measure
 * that was done after six months has said nothing yet about twelve.
 */
export function statusIn(measure: Measure, round: Round): Status | null {
  return measure.reports[round]?.status ?? null;
}

/** Counts the register for one round. Owners come in the order in which they first appear, "none" last. */
export function progressFigures(register: Register, options: ReportOptions): ProgressFigures {
  const { round } = options;
  const day = dayOf(options);
  const all = emptyTally();
  const owners = new Map<string, { owner: string; tally: Tally }>();
  const nobody = emptyTally();
  const late: { measure: Measure; due: string; status: Status }[] = [];
  for (const measure of register.measures) {
    const status = statusIn(measure, round);
    count(all, status);
    const own = ownersOf(measure);
    if (own.size === 0) count(nobody, status);
    for (const [key, owner] of own) {
      const entry = owners.get(key) ?? { owner, tally: emptyTally() };
      owners.set(key, entry);
      count(entry.tally, status);
    }
    const due = measure.period?.to;
    if (due !== undefined && due < day && status !== null && status !== 'done')
      late.push({ measure, due, status });
  }
  const byOwner: OwnerCounts[] = [...owners.values()].map(({ owner, tally }) => ({ owner, ...tally }));
  if (nobody.total > 0) byOwner.push({ owner: null, ...nobody });
  return { round, all, byOwner, late };
}

/** Departments by a key that leaves spaces and punctuation out, so that each counts once. */
function ownersOf(measure: Measure): Map<string, string> {
  return new Map(measure.owners.map((owner) => [looseKey(owner) || owner, owner]));
}

function emptyTally(): Tally {
  return { total: 0, notStarted: 0, inProgress: 0, done: 0, unknown: 0 };
}

function count(tally: Tally, status: Status | null): void {
  tally.total++;
  tally[status === null ? 'unknown' : FIELD[status]]++;
}
