import { ROUNDS, STATUSES, STATUS_LABELS } from '../../domain';
import type { Round } from '../../domain';
import { cellAddress, quoteSheetName } from '../../workbook';
import type { PlanEdit, PlanRow, SheetContent } from '../../workbook';
import { COLUMNS } from '../catalogue';
import type { ListName, Wording } from '../catalogue';
import { LIST_NAMES } from './drop-downs';
import { tableSheet } from './table-sheet';

/** Our mark on the sheet. */
export const LISTS_MARK = 'lists';

const SHEET_NAME: Wording = { thai: 'รายการ', english: 'Lists' };

const ROUND_LABELS: Readonly<Record<Round, Wording>> = {
  6: { thai: 'รอบ ๖ เดือน', english: '6 months' },
  12: { thai: 'รอบ ๑๒ เดือน', english: '12 months' },
};

/** The columns of the sheet, in order. */
export const LISTS: readonly { list: ListName; header: Wording; width: number }[] = [
  { list: 'statuses', header: COLUMNS.status.header, width: 170 },
  { list: 'owners', header: COLUMNS.owner.header, width: 170 },
  { list: 'rounds', header: { thai: 'รอบ', english: 'Round' }, width: 110 },
];

/** The lists behind the drop-downs: statuses, owners, rounds. Statuses are Thai words in every language. */
export function listsSheet(owners: readonly string[], language: keyof Wording = 'thai'): SheetContent {
  const lists = LISTS.map(({ list }) => entriesOf(list, owners, language));
  const length = Math.max(...lists.map((entries) => entries.length));
  return tableSheet({
    titles: [],
    columns: LISTS.map(({ header, width }) => ({ header: header[language], group: null, width })),
    rows: Array.from({ length }, (_, row): PlanRow =>
      lists.map((entries) => ({ value: entries[row] ?? null, style: 'text' })),
    ),
  });
}

/** The edits that put the sheet and define the names its drop-downs go by. */
export function listsEdits(owners: readonly string[], language: keyof Wording = 'thai'): PlanEdit[] {
  const name = SHEET_NAME[language];
  return [
    { edit: 'put-sheet', mark: LISTS_MARK, name, content: listsSheet(owners, language) },
    ...LISTS.map(({ list }, column): PlanEdit => {
      const last = Math.max(1, entriesOf(list, owners, language).length);
      const area = `${absolute(1, column)}:${absolute(last, column)}`;
      return { edit: 'name', name: LIST_NAMES[list], refersTo: `${quoteSheetName(name)}!${area}` };
    }),
  ];
}

function entriesOf(list: ListName, owners: readonly string[], language: keyof Wording): readonly string[] {
  switch (list) {
    case 'statuses':
      return STATUSES.map((status) => STATUS_LABELS[status]);
    case 'owners':
      return [...new Set(owners)];
    case 'rounds':
      return ROUNDS.map((round) => ROUND_LABELS[round][language]);
  }
}

function absolute(row: number, column: number): string {
  return cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
