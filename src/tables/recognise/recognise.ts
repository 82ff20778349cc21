import { type Finding, finding } from '../../domain';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import type { TableHint } from '../hint';
import type { RecognisedTable } from '../recognised';
import { HeaderReader } from './header-words';
import { recogniseSheet } from './recognise-sheet';

/** Marks of sheets that Tidtam made from others, or keeps of them; reading them would count every measure twice. */
const MADE_OF_OTHERS = ['report', 'original', 'merge-log'];

/** Mark of the sheet behind the drop-downs: its headers are those of columns, and it is no table of measures. */
const LISTS = 'lists';

/**
 * Finds every table of measures in the visible sheets of a workbook, whatever its layout, and understands its
 * rows. What was met on the way is in each table's findings; `findings` holds those of all tables together, and
 * the hidden sheets that were passed over though they hold a table. `hints`: what people said of tables; it wins over
 * what is recognised. Linear in the number of cells.
 */
export function recogniseTables(
  snapshot: WorkbookSnapshot,
  hints: readonly TableHint[] = [],
): {
  tables: RecognisedTable[];
  findings: Finding[];
} {
  const hintsOf = (sheet: SheetSnapshot) => hints.filter((hint) => hint.sheet === sheet.name);
  const reader = new HeaderReader();
  const readable = snapshot.sheets.filter((sheet) => !isMadeOfOthers(sheet));
  const read = readable
    .filter((sheet) => sheet.visibility === 'visible')
    .map((sheet) => ({ sheet, ...recogniseSheet(sheet, reader, hintsOf(sheet)) }));
  const tables = read.flatMap((one) => one.tables);
  const doubtful = read.flatMap(({ sheet, findings }) => (sheet.mark === LISTS ? [] : findings));
  const hidden = readable
    .filter((sheet) => sheet.visibility !== 'visible')
    .flatMap((sheet) => hiddenTables(sheet, reader, hintsOf(sheet)));
  return { tables, findings: [...tables.flatMap((table) => table.findings), ...doubtful, ...hidden] };
}

function isMadeOfOthers({ mark }: SheetSnapshot): boolean {
  return MADE_OF_OTHERS.some((word) => mark?.startsWith(word));
}

/** A sheet that a person hid is not reported on, but never passed over in silence. */
function hiddenTables(sheet: SheetSnapshot, reader: HeaderReader, hints: readonly TableHint[]): Finding[] {
  const rows = recogniseSheet(sheet, reader, hints).tables.reduce((sum, table) => sum + table.rows.length, 0);
  return rows === 0 ? [] : [finding('sheet.hidden', null, { sheet: sheet.name, rows })];
}
