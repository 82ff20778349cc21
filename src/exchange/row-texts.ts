import { type Measure, type Period, cleanText } from '../domain';
import { EXCHANGE_FIELDS, type ExchangeField, type PlanField, reportFieldOf } from './field';

/**
 * What the fields of a row say, as text to compare: `''` for an empty one, lines as typed, a period as `from/to` in ISO
 * days. Two rows say the same when all of it is equal.
 */
export type RowTexts = Readonly<Record<ExchangeField, string>>;

export function rowTexts(measure: Measure): RowTexts {
  const entries = EXCHANGE_FIELDS.map((field) => [field, cleanText(textOf(measure, field))] as const);
  return Object.fromEntries(entries) as Record<ExchangeField, string>;
}

function textOf(measure: Measure, field: ExchangeField): string {
  const reported = reportFieldOf(field);
  if (reported === null) return PLANNED[field as PlanField](measure);
  const report = measure.reports[reported.round];
  if (!report) return '';
  // As typed: another word for a status may say more than the status does.
  return (reported.field === 'status' ? report.statusText : report[reported.field]) ?? '';
}

const PLANNED: Readonly<Record<PlanField, (measure: Measure) => string>> = {
  topic: ({ topic }) => topic ?? '',
  measure: ({ title }) => title,
  steps: ({ steps }) => steps.join('\n'),
  owner: ({ owners }) => owners.join('\n'),
  period: ({ period }) => (period ? periodText(period) : ''),
  monitoring: ({ monitoring }) => monitoring ?? '',
};

const periodText = ({ from, to }: Period): string => `${from ?? ''}/${to}`;
