import { HostError } from '../wire/host-error';
import { RangeRef } from '../workbook/range-ref';
import type { HostTable } from '../workbook/table';
import { writeValues } from '../workbook/write-cells';
import { defineClass, type ObjectOf } from './define';
import { rangeObject } from './range';
import { RANGE_READS } from './range-reads';

/** A column of a table, by its place. */
interface Column {
  readonly table: HostTable;
  readonly index: number;
}

function cells({ table, index }: Column, body: boolean): RangeRef {
  const column = table.area.left + index;
  return new RangeRef(table.sheet, { ...(body ? table.body : table.area), left: column, right: column });
}

function header(column: Column): RangeRef {
  const range = cells(column, false);
  return range.at({ ...range.area, bottom: range.area.top });
}

function nameOf(column: Column): string {
  const { sheet, area } = header(column);
  return String(sheet.cells.get(area.top, area.left).value ?? '');
}

const tableColumnObject: ObjectOf<Column> = defineClass<Column>({
  name: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  members: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: nameOf, set: (column, args) => writeValues(header(column), [[`'${args.text()}`]]) },
    Values: {
      get: (column) => RANGE_READS['Values']?.(cells(column, false)),
      set: (column, args) => writeValues(cells(column, false), args.get()),
    },
    GetRange: { make: (column) => rangeObject(cells(column, false)) },
    GetDataBodyRange: { make: (column) => rangeObject(cells(column, true)) },
    GetHeaderRowRange: { make: (column) => rangeObject(header(column)) },
  },
});

function columns(table: HostTable): Column[] {
  return Array.from({ length: table.area.right - table.area.left + 1 }, (_, index) => ({ table, index }));
}

function found(table: HostTable, key: unknown): Column | null {
  return columns(table).find((column) => column.index + 1 === key || nameOf(column) === key) ?? null;
}

export const tableColumnCollectionObject: ObjectOf<HostTable> = defineClass<HostTable>({
  name: 'TableColumnCollection',
  items: (table) => columns(table).map((column) => tableColumnObject(column)),
  item: (table, args) => {
    const column = found(table, args.get());
    if (!column) throw new HostError('ItemNotFound', 'no such column');
    return tableColumnObject(column);
  },
  members: {
    Count: { get: (table) => columns(table).length },
    GetCount: { call: (table) => columns(table).length },
    GetItemAt: {
      make: (table, args) => {
        const column = columns(table)[args.integer()];
        if (!column) throw new HostError('ItemNotFound', 'no such column');
        return tableColumnObject(column);
      },
    },
    GetItemOrNullObject: {
      make: (table, args) => {
        const column = found(table, args.get());
        return column && tableColumnObject(column);
      },
    },
  },
});
