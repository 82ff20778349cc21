import type { ColumnRole } from '../roles';

/** The three columns of ticks (document 004). */
export const TICK_ROLES: ReadonlySet<ColumnRole> = new Set([
  'status.not-started',
  'status.in-progress',
  'status.done',
]);

/** What a table reports, by round. */
export const REPORT_ROLES: ReadonlySet<ColumnRole> = new Set([
  'status',
  ...TICK_ROLES,
  'progress',
  'result',
  'outcome',
  'recommendation',
  'evidence',
]);

/** Columns that make a list of measures a plan or a report of them. */
export const TELLING_ROLES: ReadonlySet<ColumnRole> = new Set([
  'steps',
  'owner',
  'monitoring',
  'period',
  'from',
  'to',
  ...REPORT_ROLES,
]);

/** Roles that several columns of a table may have: their texts are read one after another. */
export const REPEATABLE_ROLES: ReadonlySet<ColumnRole> = new Set([
  'steps',
  'owner',
  'monitoring',
  'result',
  'outcome',
  'recommendation',
  'evidence',
  'note',
  'unknown',
]);
