import { looseKey } from '../../domain';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { AGENCY_MARK, AGENCY_SHEET_NAMES } from './fields';
import { readFields } from './read-fields';
import { textRows } from './sheet-grid';

/** Labels on so many rows make a sheet of any name the agency sheet; a header row of a table is only one. */
const ENOUGH_ROWS = 4;

const NAMES = new Set(AGENCY_SHEET_NAMES.map(looseKey));

/**
 * The sheet that describes the agency: ours by its mark, else one called so with something in it, else the
 * one with the most labels.
 */
export function findAgencySheet(snapshot: WorkbookSnapshot): SheetSnapshot | null {
  let best: { sheet: SheetSnapshot; rank: number } | null = null;
  for (const sheet of snapshot.sheets) {
    const rank = rankOf(sheet);
    if (rank > (best?.rank ?? 0)) best = { sheet, rank };
  }
  return best?.sheet ?? null;
}

/** 0: not an agency sheet. */
function rankOf(sheet: SheetSnapshot): number {
  const fields = [...readFields(textRows(sheet), new Set()).values()];
  const rows = new Set(fields.map((field) => field.row)).size;
  if (sheet.mark === AGENCY_MARK) return 2000 + rows;
  if (NAMES.has(looseKey(sheet.name)) && fields.some((field) => field.text !== null)) return 1000 + rows;
  return rows >= ENOUGH_ROWS ? rows : 0;
}
