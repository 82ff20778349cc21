import { ROUNDS, type Round } from '../domain';

/** What the coordinator plans: a department reads it, and changes it only by asking. */
export const PLAN_FIELDS = ['topic', 'measure', 'steps', 'owner', 'period', 'monitoring'] as const;

/** What a department reports in each round. */
export const REPORT_FIELDS = ['status', 'result', 'outcome', 'recommendation', 'evidence'] as const;

export type PlanField = (typeof PLAN_FIELDS)[number];
export type ReportField = (typeof REPORT_FIELDS)[number];

/** One cell of a row that travels: `measure`, `status-6`. */
export type ExchangeField = PlanField | `${ReportField}-${Round}`;

/** All of them, in the one order in which hashes are written: only ever add at the end. */
export const EXCHANGE_FIELDS: readonly ExchangeField[] = [
  ...PLAN_FIELDS,
  ...ROUNDS.flatMap((round) => REPORT_FIELDS.map((field): ExchangeField => `${field}-${round}`)),
];

/** The fields that a department fills in for a round. */
export function fieldsOfRound(round: Round): readonly ExchangeField[] {
  return REPORT_FIELDS.map((field): ExchangeField => `${field}-${round}`);
}

/** The part of the report that a field holds, and of which round; `null` for what is planned. */
export function reportFieldOf(field: ExchangeField): { field: ReportField; round: Round } | null {
  for (const round of ROUNDS)
    for (const one of REPORT_FIELDS) if (field === `${one}-${round}`) return { field: one, round };
  return null;
}
