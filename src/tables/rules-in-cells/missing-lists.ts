import { ROUNDS, STATUSES, STATUS_LABELS, looseKey } from '../../domain';
import {
  type PlanEdit,
  type SheetSnapshot,
  type WorkbookSnapshot,
  areaReference,
  parseArea,
  sheetKey,
  sheetOfReference,
} from '../../workbook';
import type { ListName, Wording } from '../catalogue';
import { LIST_NAMES } from '../layout/drop-downs';
import { LISTS, LISTS_MARK, listsEdits } from '../layout/lists-sheet';

/** How many entries the lists have that only their own sheet can tell apart from a damaged one. */
const ENTRY_COUNTS: Readonly<Partial<Record<ListName, number>>> = {
  statuses: STATUSES.length,
  rounds: ROUNDS.length,
};

/**
 * The edits that make the lists behind the drop-downs whole: none when they are; the names again when only those are
 * lost, with the owners that people wrote under ours; else the sheet anew, with the owners that stood on it.
 * @param owners departments for a new sheet
 */
export function missingLists(
  snapshot: WorkbookSnapshot,
  owners: readonly string[],
  language: keyof Wording,
): PlanEdit[] {
  const sheet = snapshot.sheets.find(({ mark }) => mark === LISTS_MARK);
  if (!sheet) return listsEdits(owners, language);
  const found = LISTS.map(({ list, header }) => ({ list, ...entriesUnder(sheet, header) }));
  const areWhole = found.every(
    ({ list, entries }) =>
      entries.length > 0 &&
      entries.length === (ENTRY_COUNTS[list] ?? entries.length) &&
      isRight(list, entries),
  );
  if (!areWhole) {
    const known = found.find(({ list }) => list === 'owners')?.entries ?? [];
    return listsEdits([...known, ...owners], language);
  }
  return found.flatMap(({ list, entries, top, column }): PlanEdit[] => {
    const area = { top, left: column, bottom: top + entries.length - 1, right: column };
    const refersTo = areaReference(sheet.name, area);
    return refersToSame(snapshot, LIST_NAMES[list], sheet, refersTo)
      ? []
      : [{ edit: 'name', name: LIST_NAMES[list], refersTo }];
  });
}

/** The texts under a header of the lists sheet, down to the first empty cell. */
function entriesUnder(
  sheet: SheetSnapshot,
  header: Wording,
): { entries: string[]; top: number; column: number } {
  const keys = [header.thai, header.english].map(looseKey);
  const cells = sheet.rows.flatMap(({ row, cells: all }) => all.map((cell) => ({ ...cell, row })));
  const head = cells.find(({ text }) => keys.includes(looseKey(text)));
  if (!head) return { entries: [], top: 0, column: 0 };
  const texts = new Map(
    cells.flatMap(({ row, column, text }) => (column === head.column ? [[row, text]] : [])),
  );
  const entries: string[] = [];
  for (let row = head.row + 1, text = texts.get(row)?.trim(); text; row += 1, text = texts.get(row)?.trim())
    entries.push(text);
  return { entries, top: head.row + 1, column: head.column };
}

function isRight(list: ListName, entries: readonly string[]): boolean {
  return list !== 'statuses' || STATUSES.every((status, at) => entries[at] === STATUS_LABELS[status]);
}

function refersToSame(
  snapshot: WorkbookSnapshot,
  name: string,
  sheet: SheetSnapshot,
  wanted: string,
): boolean {
  const known = snapshot.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!known) return false;
  const on = sheetOfReference(known.refersTo);
  const area = parseArea(known.refersTo.slice(known.refersTo.lastIndexOf('!') + 1));
  return on !== null && area !== null && sheetKey(on) === sheetKey(sheet.name)
    ? areaReference(sheet.name, area) === wanted
    : false;
}
