import * as v from 'valibot';
import type { AgencySummary, LateMeasure } from '../exchange';
import { type LeftOutReason, texts } from '../i18n';
import { RULES, STATUSES } from '../domain';

/** Everything by which one summary differs from another of the same files; a journal of others is of no use. */
export interface JournalHead {
  readonly journal: 'tidtam-rollup';
  /** Of what is kept of a file, and how it is read. */
  readonly version: number;
  readonly folder: string;
  readonly today: string;
  readonly round: 6 | 12 | null;
  readonly year: number | null;
  /** Whether it stays when the summary is written: then it is of its own day only. */
  readonly stays: boolean;
}

/** A file as it was when it was read. */
export interface FileState {
  readonly file: string;
  readonly size: number;
  /** When it was last changed, in ms. */
  readonly changed: number;
}

/** A file that was read: its figures, or why it is left out. */
export type JournalEntry = FileState &
  (
    | { readonly summary: AgencySummary; readonly late: readonly LateMeasure[] }
    | { readonly why: LeftOutReason }
  );

const round = v.picklist([6, 12]);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const name = v.nullable(v.string());

const headSchema = v.object({
  journal: v.literal('tidtam-rollup'),
  version: count,
  folder: v.string(),
  today: day,
  round: v.nullable(round),
  year: v.nullable(count),
  stays: v.boolean(),
});

const summarySchema = v.object({
  file: v.string(),
  agency: name,
  kind: v.picklist(['sao', 'municipality', 'pao', 'other']),
  district: name,
  province: name,
  fiscalYear: v.nullable(count),
  measures: count,
  rounds: v.array(
    v.object({
      round,
      notStarted: count,
      inProgress: count,
      done: count,
      unknown: count,
      late: count,
      told: v.boolean(),
    }),
  ),
  warnings: count,
});

const lateSchema = v.object({
  title: v.string(),
  owner: v.string(),
  due: day,
  round,
  status: v.picklist(STATUSES),
});

/** A word of the code that a sentence is looked up by. */
const keyOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) =>
  v.custom<Key>((word) => typeof word === 'string' && Object.hasOwn(table, word));

const said = v.union([v.string(), v.number()]);

const whySchema = v.variant('why', [
  v.object({ why: v.literal('problem'), problem: keyOf(texts('th').problems), detail: v.nullable(said) }),
  v.object({
    why: v.literal('findings'),
    findings: v.array(v.object({ rule: keyOf(RULES), data: v.record(v.string(), said) })),
  }),
  v.object({ why: v.literal('other-year'), year: count, expected: count }),
  v.object({ why: v.picklist(['is-summary', 'is-form', 'link', 'folder']) }),
]);

const state = { file: v.string(), size: count, changed: v.number() };

const entrySchema = v.union([
  v.object({ ...state, summary: summarySchema, late: v.array(lateSchema) }),
  v.object({ ...state, why: whySchema }),
]);

/** `null` for a line that is none of ours, or torn. */
export const readHead = (text: string): JournalHead | null => parsed(headSchema, text);

export const readEntry = (text: string): JournalEntry | null => parsed(entrySchema, text);

function parsed<Schema extends v.GenericSchema>(schema: Schema, text: string): v.InferOutput<Schema> | null {
  try {
    const result = v.safeParse(schema, JSON.parse(text));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
