import { checkSnapshot } from '../../../src/app';
import type { RecognisedRow } from '../../../src/tables';
import { cellAddress } from '../../../src/workbook';
import { type Pictures, bookOf } from './book';

/** Other tests speak of these; here nobody has filled in an agency, uses the official words, or reports in time. */
const EVERYWHERE = new Set([
  'agency.missing',
  'agency.from-title',
  'emblem.missing',
  'status.wording',
  'year.report-date',
]);

/** What is understood of a workbook on 1 December 2025, put briefly. */
export async function seen(pictures: Pictures) {
  const check = checkSnapshot(await bookOf(pictures), {
    round: null,
    today: '2025-12-01',
    digits: 'thai',
    sheet: null,
  });
  const findings = check.findings
    .filter(({ rule }) => !EVERYWHERE.has(rule))
    .map(({ rule, place }) => `${rule} ${place ? cellAddress(place.row, place.column) : ''}`.trim());
  return {
    check,
    findings,
    tables: check.tables,
    rows: check.tables.flatMap((table) => table.rows),
    roles: check.tables.map((table) => table.columns.map(({ role }) => role)),
    titles: check.tables.flatMap((table) => table.rows.map(({ measure }) => measure.title)),
    statuses: check.tables.flatMap((table) => table.rows.map(({ report }) => report?.status ?? null)),
  };
}

/** `2024-10-01 – 2024-12-31`, `– 2024-12-31` for a due day, `null` for none. */
export function periodOf({ measure: { period } }: RecognisedRow): string | null {
  return period && `${period.from ?? ''} – ${period.to}`.trim();
}
