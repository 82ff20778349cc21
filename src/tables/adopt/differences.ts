import { type Measure, type MeasureField, ROUNDS, type Round, type RoundReport } from '../../domain';
import type { RecognisedRow, RecognisedTable } from '../recognised';
import type { FieldOf } from './adopted-rows';

/** A field of a measure that two readings of one table do not agree on. */
export interface Difference extends FieldOf {
  readonly index: number;
}

const REPORT_FIELDS = ['status', 'result', 'outcome', 'recommendation', 'evidence'] as const;

/**
 * Where two readings of a table differ, places and the words of a settled status aside; `null` when they are not even
 * of the same measures. One pass.
 */
export function differences(before: RecognisedTable, after: RecognisedTable): readonly Difference[] | null {
  const isSame =
    before.rows.length === after.rows.length &&
    before.kind === after.kind &&
    before.fiscalYear === after.fiscalYear &&
    before.round === after.round;
  if (!isSame) return null;
  return before.rows.flatMap((row, index) => {
    const other = after.rows[index];
    return other ? [...rowDifferences(row, other)].map((one) => ({ index, ...one })) : [];
  });
}

function* rowDifferences(a: RecognisedRow, b: RecognisedRow): Generator<FieldOf> {
  for (const [field, of] of FIELDS) if (!same(of(a.measure), of(b.measure))) yield { field, round: null };
  yield* reportDifferences(a.report ?? undefined, b.report ?? undefined, null);
  for (const round of ROUNDS)
    yield* reportDifferences(a.measure.reports[round], b.measure.reports[round], round);
}

function* reportDifferences(
  a: RoundReport | undefined,
  b: RoundReport | undefined,
  round: Round | null,
): Generator<FieldOf> {
  for (const field of REPORT_FIELDS)
    if ((a?.[field] ?? null) !== (b?.[field] ?? null)) yield { field, round };
  const isOpen = (a?.status ?? null) === null;
  if (isOpen && (a?.statusText ?? null) !== (b?.statusText ?? null)) yield { field: 'statusText', round };
}

const FIELDS: readonly (readonly [MeasureField, (measure: Measure) => unknown])[] = [
  ['id', ({ id }) => id],
  ['number', ({ number }) => number],
  ['topic', ({ topic }) => topic],
  ['measure', ({ title }) => title],
  ['steps', ({ steps }) => steps],
  ['owner', ({ owners }) => owners],
  ['monitoring', ({ monitoring }) => monitoring],
  ['period', ({ period }) => period],
  ['budget', ({ budget }) => budget],
];

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
