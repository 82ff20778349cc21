import { looseKey } from '../domain';
import { tableSheet } from '../tables';
import type { PlanEdit, SheetSnapshot, WorkbookSnapshot } from '../workbook';
import type { LogLine } from './log-entries';
import { LOG_COLUMNS, LOG_SHEET, LOG_TITLE } from './log-words';

/** Our mark on the sheet. */
export const LOG_MARK = 'merge-log';

/** Lines that are kept; of more the oldest go. */
const MOST_LINES = 20_000;
const WIDTH = LOG_COLUMNS.length;
/** Headers by which the line above the entries is known. */
const SURE_HEADERS = 6;

/** The sheet that says what came from which file, and what became of it: the newest first, earlier lines below. */
export function logEdit(lines: readonly LogLine[], snapshot: WorkbookSnapshot): PlanEdit {
  const there = snapshot.sheets.find(({ mark }) => mark === LOG_MARK);
  const all = [...lines, ...(there ? earlierLines(there) : [])].slice(0, MOST_LINES);
  const content = tableSheet({
    titles: [LOG_TITLE],
    columns: LOG_COLUMNS.map(({ header, width }) => ({ header, width, group: null })),
    rows: all.map((line) =>
      LOG_COLUMNS.map((_, at) => {
        const text = line[at] ?? '';
        return text === '' ? { style: 'text' } : { value: text, style: 'text' };
      }),
    ),
    frozenColumns: 1,
  });
  return { edit: 'put-sheet', mark: LOG_MARK, name: LOG_SHEET, content };
}

/** What stands below the header of the sheet as it is. */
function earlierLines({ rows }: SheetSnapshot): LogLine[] {
  const header = rows.find(({ cells }) => {
    const same = cells.filter(
      ({ column, text }) => looseKey(text) === looseKey(LOG_COLUMNS[column]?.header ?? ''),
    );
    return same.length >= SURE_HEADERS;
  });
  return rows
    .filter(({ row }) => header === undefined || row > header.row)
    .map(({ cells }) => {
      const texts = new Map(cells.map(({ column, text }) => [column, text]));
      return Array.from({ length: WIDTH }, (_, column) => texts.get(column) ?? '');
    })
    .filter((line) => line.some((text) => text !== ''));
}
