import { HostError } from '../wire/host-error';
import { addSheet, visibleSheets } from '../workbook/edit-sheets';
import { WORKBOOK_TARGET } from '../workbook/events';
import type { HostSheet } from '../workbook/sheet';
import type { HostWorkbook } from '../workbook/workbook';
import type { Args } from './args';
import { defineClass, type ObjectOf } from './define';
import { sheetEventMembers } from './event-members';
import { worksheetObject } from './worksheet';

function shown(workbook: HostWorkbook, args: Args): readonly HostSheet[] {
  return args.booleanOr(0, false) ? visibleSheets(workbook) : workbook.sheets;
}

function found(sheet: HostSheet | null | undefined, what: string): HostSheet {
  if (sheet) return sheet;
  throw new HostError('ItemNotFound', `no sheet ${what}`);
}

export const worksheetCollectionObject: ObjectOf<HostWorkbook> = defineClass<HostWorkbook>({
  name: 'WorksheetCollection',
  items: ({ sheets }) => sheets.map((sheet) => worksheetObject(sheet)),
  item: (workbook, args) => worksheetObject(found(workbook.sheetByKey(args.text()), args.text())),
  members: {
    Add: { make: (workbook, args) => worksheetObject(addSheet(workbook, args.textOr(0, null))) },
    ...sheetEventMembers(({ events }) => ({ events, id: WORKBOOK_TARGET })),
    GetCount: { call: (workbook, args) => shown(workbook, args).length },
    GetItemOrNullObject: {
      make: (workbook, args) => {
        const sheet = workbook.sheetByKey(args.text());
        return sheet && worksheetObject(sheet);
      },
    },
    GetActiveWorksheet: {
      make: (workbook) => worksheetObject(found(workbook.sheetByKey(workbook.activeSheetId), 'active')),
    },
    GetFirst: { make: (workbook, args) => worksheetObject(found(shown(workbook, args)[0], 'first')) },
    GetLast: { make: (workbook, args) => worksheetObject(found(shown(workbook, args).at(-1), 'last')) },
  },
});
