import { type Measure, type MeasureField, ROUNDS, type Round, STATUS_LABELS, formatPeriod } from '../domain';
import type { Original, ReadingHow, RecognisedRow, RecognisedTable } from '../tables';

export interface AdoptField {
  readonly field: MeasureField;
  /** Of what was reported, the round; `null` where the table names none. */
  readonly round: Round | null;
  /** Entries one a line; statuses by the official label, or as typed while they are open. */
  readonly text: string;
  readonly how: readonly ReadingHow[];
}

export interface AdoptRow {
  readonly firstRow: number;
  readonly lastRow: number;
  /** What stands in each of the columns, in their order; `''` for nothing. */
  readonly cells: readonly string[];
  /** What was understood of it. Fields of which nothing is known are left out. */
  readonly fields: readonly AdoptField[];
}

/** A row of the table beside what was understood of it. */
export function adoptRow(row: RecognisedRow, table: RecognisedTable, original: Original): AdoptRow {
  const how = new Map(row.readings.map((reading) => [reading.field, reading.how]));
  const { measure, report } = row;
  const fields: AdoptField[] = [];
  const add = (field: MeasureField, text: string | null, round: Round | null = null) => {
    const marks = how.get(field) ?? how.get(field === 'status' ? 'statusText' : field) ?? [];
    if (text || marks.includes('uncertain'))
      fields.push({ field, round, text: text ?? '', how: marks.length > 0 ? marks : ['as-typed'] });
  };
  for (const [field, of] of PLAIN) add(field, of(measure));
  const reports = ROUNDS.flatMap((round) =>
    measure.reports[round] ? [{ round, said: measure.reports[round] }] : [],
  );
  const told = reports.length > 0 ? reports : report ? [{ round: null, said: report }] : [];
  for (const { round, said } of told) {
    add('status', said.status === null ? said.statusText : STATUS_LABELS[said.status], round);
    for (const field of ['result', 'outcome', 'recommendation', 'evidence'] as const)
      add(field, said[field], round);
  }
  return {
    firstRow: row.firstRow,
    lastRow: row.lastRow,
    cells: table.columns.map(({ column }) => original.text(row, [column])),
    fields,
  };
}

const PLAIN: readonly (readonly [MeasureField, (measure: Measure) => string | null])[] = [
  ['id', ({ id }) => id],
  ['number', ({ number }) => number],
  ['topic', ({ topic }) => topic],
  ['measure', ({ title }) => title],
  ['steps', ({ steps }) => steps.join('\n')],
  ['owner', ({ owners }) => owners.join('\n')],
  ['monitoring', ({ monitoring }) => monitoring],
  ['period', ({ period }) => period && formatPeriod(period, 'short', 'thai')],
  ['budget', ({ budget }) => (budget === null ? null : String(budget))],
];
