import type { TableKind } from '../recognised';
import type { ColumnRole } from '../roles';
import type { HeaderColumn } from './header';
import { REPORT_ROLES, TELLING_ROLES, TICK_ROLES } from './role-groups';

/**
 * Which of the standard tables a set of columns is, or `null`: no table of measures. `mark` is that of a sheet
 * of ours.
 */
export function kindOf(columns: readonly HeaderColumn[], mark: string | null): TableKind | null {
  const has = (role: ColumnRole) => columns.some((column) => column.role === role);
  if (!has('measure') && !has('project')) return null;
  if (!columns.some((column) => TELLING_ROLES.has(column.role))) return null;
  const unknown = columns.filter((column) => column.role === 'unknown');
  // Money or counts by month: not what a list of measures holds.
  if (unknown.some(({ slice }) => slice !== null) && unknown.length * 2 > columns.length) return null;
  if (mark === 'register') return 'register';
  const rounds = new Set(columns.filter(({ role }) => REPORT_ROLES.has(role)).map(({ round }) => round));
  if (has('id') && has('measure') && rounds.has(6) && rounds.has(12)) return 'register';
  if (has('project')) return 'projects';
  if (columns.filter(({ role }) => TICK_ROLES.has(role)).length >= 2) return 'status';
  if (has('status') || columns.some(({ role }) => TICK_ROLES.has(role))) return 'tracker';
  if (has('outcome')) return 'outcome';
  if (has('result') || has('progress') || (has('recommendation') && !has('monitoring'))) return 'report';
  return 'plan';
}
