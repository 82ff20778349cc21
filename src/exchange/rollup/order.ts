import { toArabicDigits } from '../../domain';
import type { AgencySummary } from './agency-summary';

/** Digits of both kinds sort as numbers; `Intl` knows only Arabic ones as such. */
const COLLATOR = new Intl.Collator('th', { numeric: true });

/** Province, district, agency; those without come last, and the file decides between two that are alike. */
export function inOrder<T extends { readonly summary: AgencySummary }>(summed: readonly T[]): readonly T[] {
  const keyed = summed.map((one) => ({ one, key: keyOf(one.summary) }));
  keyed.sort((a, b) => compare(a.key, b.key));
  return keyed.map(({ one }) => one);
}

const keyOf = ({ province, district, agency, file }: AgencySummary): readonly (string | null)[] =>
  [province, district, agency, file].map((text) => (text === null ? null : toArabicDigits(text)));

function compare(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (const [at, left] of a.entries()) {
    const right = b[at] ?? null;
    const order =
      left === null || right === null
        ? Number(left === null) - Number(right === null)
        : COLLATOR.compare(left, right);
    if (order !== 0) return order;
  }
  return 0;
}
