import type { Constant } from '../workbook/cell';

/** What a formula gives: a value, or an error code such as `#REF!`. */
export type Result =
  { readonly value: Constant; readonly error: null } | { readonly value: null; readonly error: string };

export const ok = (value: Constant): Result => ({ value, error: null });
export const fail = (error: string): Result => ({ value: null, error });

export function shown(value: Constant): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
}

/** Numbers before texts before truth values; texts without case. An empty cell equals 0 and ''. */
export function compare(a: Constant, b: Constant): number {
  const left = a ?? (typeof b === 'string' ? '' : 0);
  const right = b ?? (typeof a === 'string' ? '' : 0);
  const rank = (value: Constant) => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string' && typeof right === 'string') {
    return left.toLowerCase() < right.toLowerCase() ? -1 : left.toLowerCase() > right.toLowerCase() ? 1 : 0;
  }
  return Number(left) - Number(right);
}

/** Whether a cell meets what COUNTIF wants: the same, or for a text with `?` and `*` one of that pattern. */
export function meets(cell: Constant, wanted: Constant): boolean {
  if (typeof wanted !== 'string' || !/[?*]/.test(wanted)) return compare(cell, wanted) === 0;
  const pattern = wanted
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\?/g, '.')
    .replace(/\*/g, '.*');
  return typeof cell === 'string' && new RegExp(`^${pattern}$`, 'isu').test(cell);
}
