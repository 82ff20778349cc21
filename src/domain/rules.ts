import type { Severity } from './finding';

/**
 * Every rule by its id, with its severity. To add one: a line here, and a sentence in each language table
 * (`i18n/th/findings.ts`, `i18n/en/findings.ts`); the type checker asks for both.
 */
export const RULES = {
  // The workbook as a whole
  'workbook.no-table': 'error',
  'register.ambiguous': 'error',
  'table.too-large': 'error',
  'table.empty': 'warning',
  // How the table was read
  'column.unknown': 'info',
  'header.repeated': 'info',
  'cell.shared': 'info',
  'cell.inherited': 'warning',
  'cell.error': 'warning',
  // Measures
  'steps.missing': 'warning',
  'owner.missing': 'warning',
  'monitoring.missing': 'info',
  'measure.duplicate': 'warning',
  'measure.late': 'warning',
  'plan.reworded': 'info',
  'plan.unmatched': 'warning',
  // Status
  'status.missing': 'warning',
  'status.unknown': 'warning',
  'status.outside': 'warning',
  'status.many-ticks': 'warning',
  'status.not-a-tick': 'warning',
  'evidence.missing': 'warning',
  // Dates and years
  'period.unreadable': 'warning',
  'period.reversed': 'warning',
  'period.outside-year': 'warning',
  'digits.mixed': 'warning',
  'year.missing': 'warning',
  'year.disagree': 'warning',
  // The agency, for the memo
  'agency.missing': 'warning',
  'agency.from-title': 'info',
  'agency.incomplete': 'warning',
  'emblem.missing': 'info',
} as const satisfies Record<string, Severity>;

export type RuleId = keyof typeof RULES;
