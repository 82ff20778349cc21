import type { Finding } from '../../domain';
import type { WorkbookSnapshot } from '../../workbook';
import type { RecognisedTable } from '../recognised';
import { HeaderReader } from './header-words';
import { recogniseSheet } from './recognise-sheet';

/** Marks of sheets that Tidtam made from others; reading them would count every measure twice. */
const OUR_REPORTS = 'report';

/**
 * Finds every table of measures in the visible sheets of a workbook, whatever its layout, and understands its
 * rows. What was met on the way is in each table's findings; `findings` holds those of all tables together.
 * Linear in the number of cells.
 */
export function recogniseTables(snapshot: WorkbookSnapshot): {
  tables: RecognisedTable[];
  findings: Finding[];
} {
  const reader = new HeaderReader();
  const tables = snapshot.sheets
    .filter((sheet) => sheet.visibility === 'visible' && !sheet.mark?.startsWith(OUR_REPORTS))
    .flatMap((sheet) => recogniseSheet(sheet, reader));
  return { tables, findings: tables.flatMap((table) => table.findings) };
}
