import { HostError } from '../wire/host-error';
import { checkFree } from '../workbook/edit-tables';
import { RangeRef } from '../workbook/range-ref';
import type { HostTable } from '../workbook/table';
import { writeValues } from '../workbook/write-cells';
import type { Args } from './args';
import { defineClass, type ObjectOf } from './define';
import { rangeObject } from './range';
import { RANGE_READS } from './range-reads';

/** A row of data of a table, by its place. */
interface Row {
  readonly table: HostTable;
  readonly index: number;
}

function cells({ table, index }: Row): RangeRef {
  const row = table.body.top + index;
  return new RangeRef(table.sheet, { ...table.body, top: row, bottom: row });
}

function count({ body }: HostTable): number {
  return body.bottom - body.top + 1;
}

const tableRowObject: ObjectOf<Row> = defineClass<Row>({
  name: 'TableRow',
  identity: ({ index }) => ({ Index: index }),
  members: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (row) => RANGE_READS['Values']?.(cells(row)),
      set: (row, args) => writeValues(cells(row), args.get()),
    },
    GetRange: { make: (row) => rangeObject(cells(row)) },
  },
});

function rowAt(table: HostTable, args: Args): Row {
  const index = args.integer();
  if (index < 0 || index >= count(table)) throw new HostError('ItemNotFound', 'no such row');
  return { table, index };
}

export const tableRowCollectionObject: ObjectOf<HostTable> = defineClass<HostTable>({
  name: 'TableRowCollection',
  items: (table) => Array.from({ length: count(table) }, (_, index) => tableRowObject({ table, index })),
  item: (table, args) => tableRowObject(rowAt(table, args)),
  members: {
    Count: { get: count },
    GetCount: { call: count },
    GetItemAt: { make: (table, args) => tableRowObject(rowAt(table, args)) },
    Add: { make: (table, args) => tableRowObject(addRows(table, args)) },
  },
});

/** Only at the end, and only where the cells below are free: what else Excel does is not in the double. */
function addRows(table: HostTable, args: Args): Row {
  const { sheet, area } = table;
  sheet.guardSheet();
  const values: unknown = args.get(1);
  const rows = Array.isArray(values) ? values.length : 1;
  const index = count(table);
  const below = { ...area, top: area.bottom + 1, bottom: area.bottom + rows };
  if (args.numberOr(0, -1) !== -1 || table.showTotals || sheet.cells.bounds(below, true)) {
    throw new HostError('NotImplemented', 'rows are added only at the free end of a table');
  }
  checkFree(sheet, below, table);
  table.area = { ...area, bottom: area.bottom + rows };
  if (Array.isArray(values)) writeValues(new RangeRef(sheet, below), values);
  return { table, index };
}
