import type { Check } from '../../app';
import type { Summary } from './desk';

/** A check, made small for the pane. */
export function summarise(check: Check): Summary {
  return {
    round: check.options.round,
    subject: check.register?.subject ?? 'measures',
    tables: check.tables.map(({ sheet, area, kind, rows }) => ({ sheet, area, kind, measures: rows.length })),
    counts: check.figures?.all ?? null,
    late: check.figures?.late.length ?? 0,
    findings: check.findings,
  };
}
