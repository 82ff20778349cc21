import { type Finding, finding } from '../../domain';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import type { RecognisedTable } from '../recognised';
import { HeaderReader } from './header-words';
import { recogniseSheet } from './recognise-sheet';

/** Marks of sheets that Tidtam made from others; reading them would count every measure twice. */
const OUR_REPORTS = 'report';

/**
 * Finds every table of measures in the visible sheets of a workbook, whatever its layout, and understands its
 * rows. What was met on the way is in each table's findings; `findings` holds those of all tables together, and
 * the hidden sheets that were passed over though they hold a table. Linear in the number of cells.
 */
export function recogniseTables(snapshot: WorkbookSnapshot): {
  tables: RecognisedTable[];
  findings: Finding[];
} {
  const reader = new HeaderReader();
  const readable = snapshot.sheets.filter((sheet) => !sheet.mark?.startsWith(OUR_REPORTS));
  const tables = readable
    .filter((sheet) => sheet.visibility === 'visible')
    .flatMap((sheet) => recogniseSheet(sheet, reader));
  const hidden = readable
    .filter((sheet) => sheet.visibility !== 'visible')
    .flatMap((sheet) => hiddenTables(sheet, reader));
  return { tables, findings: [...tables.flatMap((table) => table.findings), ...hidden] };
}

/** A sheet that a person hid is not reported on, but never passed over in silence. */
function hiddenTables(sheet: SheetSnapshot, reader: HeaderReader): Finding[] {
  const rows = recogniseSheet(sheet, reader).reduce((sum, table) => sum + table.rows.length, 0);
  return rows === 0 ? [] : [finding('sheet.hidden', null, { sheet: sheet.name, rows })];
}
