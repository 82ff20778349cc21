import type { Header } from './header';

/** Share of columns that must agree for a header to be the same one again. */
const SAME_SHARE = 0.6;

/**
 * Whether a header further down is this one again, as at a page break: the same roles in the same columns, a
 * cell more or less at the edges or misread aside.
 */
export function isRepeatOf(other: Header, header: Header): boolean {
  const roles = new Map(header.columns.map((column) => [column.column, column.role]));
  const same = other.columns.filter((column) => roles.get(column.column) === column.role).length;
  return same >= SAME_SHARE * Math.max(other.columns.length, header.columns.length);
}
