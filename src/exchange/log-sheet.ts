import { cleanText, looseKey } from '../domain';
import { tableSheet } from '../tables';
import type { PlanEdit, SheetSnapshot, WorkbookSnapshot } from '../workbook';
import type { LogLine } from './log-entries';
import { LOG_COLUMNS, LOG_RESULTS, LOG_SHEET, LOG_TITLE } from './log-words';

/** Our mark on the sheet. */
export const LOG_MARK = 'merge-log';

/** Lines that are kept; of more the oldest go. */
const MOST_LINES = 20_000;
const WIDTH = LOG_COLUMNS.length;
/** Headers by which the line above the entries is known. */
const SURE_HEADERS = 6;

/** Columns by which two lines are about the same: file, who saved it when, id, measure, field, what came back. */
const SAME = [1, 2, 3, 4, 5, 6, 8] as const;
const RESULT = WIDTH - 1;
/** What changed the register then, and may do so again. */
const EVENTS: ReadonlySet<string> = new Set([LOG_RESULTS.taken, LOG_RESULTS.chosen, LOG_RESULTS.notChosen]);

/**
 * The sheet that says what came from which file, and what became of it: the newest first, earlier lines below. `null`
 * when it says all of it already, as after the same files were merged once more.
 */
export function logEdit(lines: readonly LogLine[], snapshot: WorkbookSnapshot): PlanEdit | null {
  const there = snapshot.sheets.find(({ mark }) => mark === LOG_MARK);
  const earlier = there ? earlierLines(there) : [];
  const told = newLines(lines, earlier);
  if (told.length === 0) return null;
  const all = [...told, ...earlier].slice(0, MOST_LINES);
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

/** Lines that say something which no earlier one says. */
function newLines(lines: readonly LogLine[], earlier: readonly LogLine[]): readonly LogLine[] {
  const keyOf = (line: LogLine) => JSON.stringify(SAME.map((at) => cleanText(line[at] ?? '')));
  const results = new Map<string, Set<string>>();
  for (const line of earlier) {
    const known = results.get(keyOf(line));
    if (known) known.add(line[RESULT] ?? '');
    else results.set(keyOf(line), new Set([line[RESULT] ?? '']));
  }
  return lines.filter((line) => {
    const result = line[RESULT] ?? '';
    const known = results.get(keyOf(line));
    return known === undefined || EVENTS.has(result) || !(result === LOG_RESULTS.agreed || known.has(result));
  });
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
