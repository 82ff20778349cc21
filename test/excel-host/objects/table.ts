import { HostError } from '../wire/host-error';
import { deleteTable, dropTable, renameTable, resizeTable, showTotals } from '../workbook/edit-tables';
import { rangeAt } from '../workbook/addresses';
import { RangeRef } from '../workbook/range-ref';
import type { HostTable } from '../workbook/table';
import { defineClass, type Member, type ObjectOf } from './define';
import { tableEventMembers } from './event-members';
import { rangeObject } from './range';
import { tableColumnCollectionObject } from './table-columns';
import { tableRowCollectionObject } from './table-rows';
import { worksheetObject } from './worksheet';

type Switch =
  | 'highlightFirstColumn'
  | 'highlightLastColumn'
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton'
  | 'showHeaders';

function onOff(key: Switch): Member<HostTable> {
  return {
    get: (table) => table[key],
    set: (table, args) => {
      table.sheet.guardSheet();
      table[key] = args.boolean();
    },
  };
}

export const tableObject: ObjectOf<HostTable> = defineClass<HostTable>({
  name: 'Table',
  identity: ({ id }) => ({ Id: id }),
  members: {
    Id: { get: ({ id }) => id },
    Name: { get: ({ name }) => name, set: (table, args) => renameTable(table, args.text()) },
    ShowHeaders: onOff('showHeaders'),
    ShowTotals: {
      get: (table) => table.showTotals,
      set: (table, args) => showTotals(table, args.boolean()),
    },
    Style: {
      get: ({ style }) => style,
      set: (table, args) => {
        table.sheet.guardSheet();
        table.style = args.text();
      },
    },
    HighlightFirstColumn: onOff('highlightFirstColumn'),
    HighlightLastColumn: onOff('highlightLastColumn'),
    ShowBandedRows: onOff('showBandedRows'),
    ShowBandedColumns: onOff('showBandedColumns'),
    ShowFilterButton: onOff('showFilterButton'),
    LegacyId: { get: ({ id }) => id },
    Worksheet: { object: ({ sheet }) => worksheetObject(sheet) },
    Columns: { object: (table) => tableColumnCollectionObject(table) },
    Rows: { object: (table) => tableRowCollectionObject(table) },
    GetRange: { make: ({ sheet, area }) => rangeObject(new RangeRef(sheet, area)) },
    GetDataBodyRange: { make: ({ sheet, body }) => rangeObject(new RangeRef(sheet, body)) },
    GetHeaderRowRange: {
      make: ({ sheet, headers }) => {
        if (!headers) throw new HostError('ItemNotFound', 'the table shows no headers');
        return rangeObject(new RangeRef(sheet, headers));
      },
    },
    GetTotalRowRange: {
      make: ({ sheet, totals }) => {
        if (!totals) throw new HostError('ItemNotFound', 'the table shows no totals');
        return rangeObject(new RangeRef(sheet, totals));
      },
    },
    Resize: {
      call: (table, args) => resizeTable(table, args.modelOr(RangeRef) ?? rangeAt(table.sheet, args.text())),
    },
    ConvertToRange: {
      make: (table) => {
        dropTable(table);
        return rangeObject(new RangeRef(table.sheet, table.area));
      },
    },
    Delete: { call: (table) => deleteTable(table) },
    ...tableEventMembers(({ sheet, id }) => ({ events: sheet.workbook.events, id })),
    ClearFilters: { call: () => undefined },
  },
});
