import { HostError } from '../wire/host-error';
import { rangeAt, referenceOf } from '../workbook/addresses';
import { addTable, tableNamed } from '../workbook/edit-tables';
import { WORKBOOK_TARGET } from '../workbook/events';
import { RangeRef } from '../workbook/range-ref';
import type { HostSheet } from '../workbook/sheet';
import type { HostTable } from '../workbook/table';
import type { HostWorkbook } from '../workbook/workbook';
import type { Args } from './args';
import { defineClass, type ObjectOf } from './define';
import { tableEventMembers } from './event-members';
import { tableObject } from './table';

export interface TableList {
  readonly workbook: HostWorkbook;
  /** `null`: the tables of the whole workbook. */
  readonly sheet: HostSheet | null;
}

function listed({ workbook, sheet }: TableList): HostTable[] {
  return sheet ? sheet.tables : workbook.sheets.flatMap((one) => one.tables);
}

function found(list: TableList, key: string): HostTable | null {
  const table = tableNamed(list.workbook, key);
  return table && listed(list).includes(table) ? table : null;
}

function rangeFor({ workbook, sheet }: TableList, args: Args): RangeRef {
  const given = args.modelOr(RangeRef) ?? referenceOf(workbook, args.text());
  if (given) return given;
  const home = sheet ?? workbook.sheetByKey(workbook.activeSheetId);
  if (!home) throw new HostError('ItemNotFound', 'no sheet');
  return rangeAt(home, args.text());
}

export const tableCollectionObject: ObjectOf<TableList> = defineClass<TableList>({
  name: 'TableCollection',
  items: (list) => listed(list).map((table) => tableObject(table)),
  item: (list, args) => {
    const table = found(list, args.text());
    if (!table) throw new HostError('ItemNotFound', `no table ${args.text()}`);
    return tableObject(table);
  },
  members: {
    Count: { get: (list) => listed(list).length },
    ...tableEventMembers(({ workbook, sheet }) => ({
      events: workbook.events,
      id: sheet?.id ?? WORKBOOK_TARGET,
    })),
    GetCount: { call: (list) => listed(list).length },
    GetItemAt: {
      make: (list, args) => {
        const table = listed(list)[args.integer()];
        if (!table) throw new HostError('ItemNotFound', 'no such table');
        return tableObject(table);
      },
    },
    GetItemOrNullObject: {
      make: (list, args) => {
        const table = found(list, args.text());
        return table && tableObject(table);
      },
    },
    Add: { make: (list, args) => tableObject(addTable(rangeFor(list, args), args.booleanOr(1, true))) },
  },
});
