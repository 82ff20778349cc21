import { type Day, type Measure, type Round, daysBetween, fiscalYearPeriod, looseKey } from '../../domain';
import { type ProgressFigures, progressFigures, statusIn } from '../../report';
import type { Check } from '../check';
import type { RememberedSending } from '../memory-exchange';

/** Someone to whom a workbook was sent and from whom none came back. */
export interface MissingOwner {
  /** `null`: one workbook was sent to all, and nobody answered. */
  readonly owner: string | null;
  /** The newest one of its round. */
  readonly sending: RememberedSending;
  /** Days since the answer was due: 0 on that day, less before; `null` when no day was named. */
  readonly daysOver: number | null;
  /** Measures of theirs that are past due and said not to be done. */
  readonly late: ProgressFigures['late'];
  /** Measures of theirs without a status in the round. */
  readonly unfilled: readonly Measure[];
}

/**
 * Who has not answered in this fiscal year, those longest overdue first. Of several sendings of a round to one owner the
 * newest counts: it is answered by any workbook that came back for it, or for an older one after it was sent.
 */
export function missingAnswers(
  check: Pick<Check, 'register' | 'memory' | 'options'>,
  today: Day,
): readonly MissingOwner[] {
  const { register, memory, options } = check;
  if (!register) return [];
  const { fiscalYear } = register;
  const from = fiscalYear === null ? '' : fiscalYearPeriod(fiscalYear).from;
  const sendings = memory.exchange.sendings.filter(({ day }) => day >= from);
  const byId = measuresById(register.measures);
  const late = lateIn((round) => progressFigures(register, { ...options, round, today, asOf: null }));
  return newestOf(sendings)
    .filter(([newest, all]) => !isAnswered(newest, all))
    .map(([sending]) => {
      const measures = Object.keys(sending.rows).flatMap((id) => byId.get(id) ?? []);
      const own = new Set(measures);
      return {
        owner: sending.owner,
        sending,
        daysOver: sending.due === null ? null : daysBetween(sending.due, today),
        late: late(sending.round).filter(({ measure }) => own.has(measure)),
        unfilled: measures.filter((measure) => statusIn(measure, sending.round) === null),
      };
    })
    .sort((a, b) => (b.daysOver ?? -Infinity) - (a.daysOver ?? -Infinity));
}

type Newest = readonly [newest: RememberedSending, all: readonly RememberedSending[]];

/** Each owner's newest sending of each round, with the older ones; one to all that was sent again by owners is none. */
function newestOf(sendings: readonly RememberedSending[]): readonly Newest[] {
  const byOwner = new Map<string, RememberedSending[]>();
  for (const sending of sendings) {
    const key = `${sending.round} ${sending.owner === null ? '' : looseKey(sending.owner)}`;
    const list = byOwner.get(key);
    if (list) list.push(sending);
    else byOwner.set(key, [sending]);
  }
  return [...byOwner.values()].flatMap((all): Newest[] => {
    const newest = all.reduce((best, one) => (one.day >= best.day ? one : best));
    const isReplaced = sendings.some(
      (one) =>
        newest.owner === null && one.owner !== null && one.round === newest.round && one.day >= newest.day,
    );
    return isReplaced ? [] : [[newest, all]];
  });
}

function isAnswered(newest: RememberedSending, all: readonly RememberedSending[]): boolean {
  return newest.answers.length > 0 || all.some(({ answers }) => answers.some(({ day }) => day > newest.day));
}

function measuresById(measures: readonly Measure[]): ReadonlyMap<string, readonly Measure[]> {
  const byId = new Map<string, Measure[]>();
  for (const measure of measures) {
    if (measure.id === null) continue;
    const list = byId.get(measure.id);
    if (list) list.push(measure);
    else byId.set(measure.id, [measure]);
  }
  return byId;
}

/** Asked for a round once: there are few rounds and many owners. */
function lateIn(figuresOf: (round: Round) => ProgressFigures): (round: Round) => ProgressFigures['late'] {
  const known = new Map<Round, ProgressFigures['late']>();
  return (round) => {
    const late = known.get(round) ?? figuresOf(round).late;
    known.set(round, late);
    return late;
  };
}
