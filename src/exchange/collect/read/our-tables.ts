import { type RecognisedTable, recogniseTables } from '../../../tables';
import type { WorkbookSnapshot } from '../../../workbook';
import type { Codes } from './codes';

/** The tables of a returned workbook that are merged, or why none is. */
export type OurTables =
  | {
      readonly outcome: 'tables';
      readonly tables: readonly RecognisedTable[];
      /** What else was recognised on their sheets: one ends where the next begins. */
      readonly others: readonly RecognisedTable[];
    }
  | { readonly outcome: 'none' }
  /** Several could be meant, and nothing tells which. */
  | { readonly outcome: 'several'; readonly sheets: readonly string[] };

/**
 * Those on sheets with codes, though someone hid them; where there is no code left, the one table that lists measures
 * by id, else the one that reports on measures.
 */
export function ourTables(snapshot: WorkbookSnapshot, codes: Codes): OurTables {
  const coded = new Set(codes.sheets());
  const sheets = snapshot.sheets
    .filter(({ name, visibility }) => coded.has(name) || (coded.size === 0 && visibility === 'visible'))
    .map((sheet) => ({ ...sheet, visibility: 'visible' as const }));
  const { tables } = recogniseTables({ ...snapshot, sheets });
  const listing = tables.filter(({ kind, rows }) => kind !== 'projects' && rows.length > 0);
  if (coded.size > 0) {
    const own = listing.filter((table) => hasCodes(table, listing, codes));
    return own.length === 0 ? { outcome: 'none' } : { outcome: 'tables', tables: own, others: tables };
  }
  const byId = listing.filter(({ columns }) => columns.some(({ role }) => role === 'id'));
  const chosen = byId.length > 0 ? byId : listing.filter(({ kind }) => kind !== 'plan');
  if (chosen.length === 0) return { outcome: 'none' };
  if (chosen.length === 1) return { outcome: 'tables', tables: chosen, others: tables };
  return { outcome: 'several', sheets: [...new Set(chosen.map(({ sheet }) => sheet))] };
}

/** Whether a row with a code stands below its header, and below no other in between. */
function hasCodes(table: RecognisedTable, all: readonly RecognisedTable[], codes: Codes): boolean {
  const { headerRows, sheet } = table;
  const later = all.filter((one) => one.sheet === sheet && one.headerRows.first > headerRows.last);
  const next = Math.min(...later.map((one) => one.headerRows.first), Infinity);
  return [...codes.of(sheet).keys()].some((row) => row > headerRows.last && row < next);
}
