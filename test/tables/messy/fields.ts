import type { ColumnRole } from '../../../src/tables';
import type { GridValue } from '../grid';
import type { Column } from './layouts';
import type { Style } from './style';
import type { TrueField, TrueMeasure } from './truth';

/** How a column's text is spread over several measures. */
export function spreadOf({ role }: Column, style: Style): Style['owners'] | Style['monitoring'] {
  if (role === 'owner') return style.owners;
  if (role === 'monitoring') return style.monitoring;
  if (role === 'topic' && style.topics !== 'sections' && style.topics !== 'none') return style.topics;
  return 'each';
}

/** What neighbours have in common when one cell is to speak for them. */
export function sameness({ role }: Column, truth: TrueMeasure): string {
  return role === 'owner'
    ? truth.owners.join('\n')
    : role === 'topic'
      ? (truth.topic ?? '')
      : (truth.monitoring ?? '');
}

/** `null`: a column that belongs to no field. */
export function fieldOf({ role, round }: Column): TrueField | null {
  if (role.startsWith('status')) return `status ${round ?? 'own'}`;
  const report = REPORTED.find((one) => one === role);
  return report ? `${report} ${round ?? 'own'}` : (FIELDS[role] ?? null);
}

const REPORTED = ['result', 'outcome', 'recommendation', 'evidence'] as const;

const FIELDS: Readonly<Partial<Record<ColumnRole, TrueField>>> = {
  number: 'number',
  topic: 'topic',
  measure: 'title',
  project: 'title',
  steps: 'steps',
  owner: 'owners',
  monitoring: 'monitoring',
  period: 'period',
  from: 'period',
  to: 'period',
  budget: 'budget',
};

export function isBlank(value: GridValue): boolean {
  return value === null || value === '' || value === '-';
}
