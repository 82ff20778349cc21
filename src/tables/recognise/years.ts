import { readFiscalYear } from '../../domain';
import type { ColumnRole } from '../roles';
import type { ColumnDraft } from './header';
import { REPORT_ROLES } from './role-groups';

/**
 * Columns that say of another year what a column beside them says of the newest (`สถานะ ปี ๒๕๖๗`, `สถานะ ปี ๒๕๖๘`): last
 * year's "done" is not this year's. Of budgets by year none is taken, for a plan of several years looks ahead.
 */
export function ofOtherYears(drafts: readonly ColumnDraft[]): ReadonlySet<ColumnDraft> {
  const groups = new Map<string, { readonly draft: ColumnDraft; readonly year: number }[]>();
  for (const draft of drafts) {
    const { role, round } = draft.word;
    const year = isByYear(role) && draft.slice === null ? readFiscalYear(draft.header) : null;
    if (year === null) continue;
    const key = `${role ?? ''} ${round ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), { draft, year }]);
  }
  const others = new Set<ColumnDraft>();
  for (const group of groups.values()) {
    const newest = Math.max(...group.map(({ year }) => year));
    if (group.every(({ year }) => year === newest)) continue;
    for (const { draft, year } of group)
      if (year !== newest || draft.word.role === 'budget') others.add(draft);
  }
  return others;
}

function isByYear(role: ColumnRole | null): boolean {
  return role !== null && (REPORT_ROLES.has(role) || role === 'budget');
}
