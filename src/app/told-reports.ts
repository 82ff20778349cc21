import { type Day, type Measure, type Register, type Round, type Status, digest, looseKey } from '../domain';
import { type PreviousReport, statusIn } from '../report';
import type { ToldReport } from './memory-report';

/** The one being made, and the one before it. */
const MOST_TOLD = 2;

const LETTERS: Readonly<Record<Status | 'none', string>> = {
  'not-started': 'N',
  'in-progress': 'P',
  done: 'D',
  none: 'U',
};
const STATUS_OF: ReadonlyMap<string, Status | null> = new Map<string, Status | null>([
  ['N', 'not-started'],
  ['P', 'in-progress'],
  ['D', 'done'],
  ['U', null],
]);

/** With what a report tells today; one of the same round and day is replaced. */
export function withTold(
  told: readonly ToldReport[],
  register: Register,
  round: Round,
  day: Day,
): ToldReport[] {
  const keys = keysOf(register);
  const statuses = register.measures
    .map((measure, at) => `${keys[at]}${LETTERS[statusIn(measure, round) ?? 'none']}`)
    .join(' ');
  return [...told.filter((one) => !isSame(one, round, day)), { round, day, statuses }].slice(-MOST_TOLD);
}

/** The newest report before that of this round and day, for the measures of a register. */
export function previousReport(
  told: readonly ToldReport[],
  register: Register,
  round: Round,
  day: Day,
): PreviousReport | null {
  const last = told.findLast((one) => !isSame(one, round, day));
  if (!last) return null;
  const words = last.statuses.split(' ').filter((word) => word !== '');
  const byKey = new Map(words.map((word) => [word.slice(0, -1), STATUS_OF.get(word.slice(-1)) ?? null]));
  const keys = keysOf(register);
  const found = new Map(register.measures.map((measure, at) => [measure, byKey.get(keys[at] ?? '')]));
  return { day: last.day, round: last.round, total: words.length, statusOf: (measure) => found.get(measure) };
}

function isSame(one: ToldReport, round: Round, day: Day): boolean {
  return one.round === round && one.day === day;
}

/** Measures with the same title are told apart by their order. */
function keysOf({ measures }: { readonly measures: readonly Measure[] }): string[] {
  const seen = new Map<string, number>();
  return measures.map(({ title }) => {
    const key = looseKey(title) || title;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return digest(count === 1 ? key : `${key}\n${count}`);
  });
}
