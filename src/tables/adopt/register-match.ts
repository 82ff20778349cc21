import {
  type Finding,
  type Measure,
  type MeasureField,
  ROUNDS,
  type RoundReport,
  STATUS_LABELS,
  finding,
  formatPeriod,
  looseKey,
  similarity,
} from '../../domain';
import { quoted } from '../recognise/texts';
import { linkMeasures } from '../register/link';

/** What taking measures into a register comes to. */
export interface RegisterMatch {
  /** Of each measure of the register the one that is taken in and is the same, or `null`. */
  readonly same: readonly (Measure | null)[];
  /** Measures that the register does not have. */
  readonly added: readonly Measure[];
  /** Where both say something and not the same: the register's word stays. */
  readonly notes: readonly Finding[];
}

/** Ids of two lists may be alike by chance: so alike the titles of one id have to be, 0–1. */
const SAME_ID = 0.3;

/** Which measures the register has already, and what it says otherwise of them. */
export function matchRegister(register: readonly Measure[], measures: readonly Measure[]): RegisterMatch {
  const links = linkMeasures(register, measures);
  const same: (Measure | null)[] = register.map(() => null);
  const taken = new Set(register.flatMap(({ id }) => id ?? []));
  const added: Measure[] = [];
  measures.forEach((measure, at) => {
    const index = links[at] ?? null;
    const known = index === null ? undefined : register[index];
    if (index !== null && known && areSame(known, measure)) same[index] = measure;
    else {
      // An id that stands for another measure here already would tie the two together.
      const id = measure.id !== null && !taken.has(measure.id) ? measure.id : null;
      if (id !== null) taken.add(id);
      added.push({ ...measure, id });
    }
  });
  const notes = register.flatMap((known, index) => {
    const other = same[index];
    return other ? differing(known, other) : [];
  });
  return { same, added, notes };
}

function areSame(known: Measure, measure: Measure): boolean {
  return known.id === null || known.id !== measure.id || similarity(known.title, measure.title) >= SAME_ID;
}

function differing(known: Measure, other: Measure): Finding[] {
  const notes: Finding[] = [];
  const note = (field: MeasureField, kept: string | null, offered: string | null) => {
    if (!kept || !offered || looseKey(kept) === looseKey(offered)) return;
    const place = known.places[field] ?? known.places.measure ?? null;
    const data = { measure: quoted(known.title), field, kept: quoted(kept), other: quoted(offered) };
    notes.push(finding('register.kept', place, data));
  };
  for (const [field, of] of TEXTS) note(field, of(known), of(other));
  for (const round of ROUNDS) {
    const [kept, offered] = [known.reports[round], other.reports[round]];
    if (!kept || !offered) continue;
    note('status', statusOf(kept), statusOf(offered));
    for (const field of REPORT_TEXTS) note(field, kept[field], offered[field]);
  }
  return notes;
}

function statusOf({ status, statusText }: RoundReport): string | null {
  return status === null ? statusText : STATUS_LABELS[status];
}

const REPORT_TEXTS = ['result', 'outcome', 'recommendation', 'evidence'] as const;

const TEXTS: readonly (readonly [MeasureField, (measure: Measure) => string | null])[] = [
  ['topic', ({ topic }) => topic],
  ['measure', ({ title }) => title],
  ['steps', ({ steps }) => steps.join('\n') || null],
  ['owner', ({ owners }) => owners.join('\n') || null],
  ['monitoring', ({ monitoring }) => monitoring],
  ['period', ({ period }) => period && formatPeriod(period, 'short', 'thai')],
];
