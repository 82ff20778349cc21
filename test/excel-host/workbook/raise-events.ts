import { overlap, type Area } from '../../../src/workbook';
import { EVENT_NUMBERS, TABLE_EVENT_NUMBERS, type SheetEvent, type TableEvent } from './events';
import { RangeRef } from './range-ref';
import type { HostSheet } from './sheet';
import type { HostTable } from './table';

type Change = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

/** Cells changed: tells the sheet, and the tables among them. The add-in's own writes are told too. */
export function raiseChanged(sheet: HostSheet, area: Area, changeType: Change = 'RangeEdited'): void {
  const { events } = sheet.workbook;
  const range = new RangeRef(sheet, area);
  const message = {
    address: range.address.slice(range.address.lastIndexOf('!') + 1),
    changeType,
    worksheetId: sheet.id,
    referenceId: `event-${sheet.workbook.nextId()}`,
    shiftDirection: 'None',
    triggerSource: 'Unknown',
  };
  sheet.workbook.eventRanges.set(message.referenceId, range);
  events.raise(EVENT_NUMBERS.DataChanged, [sheet.id], message);
  for (const table of sheet.tables) {
    if (!overlap(table.area, area)) continue;
    const targets = [table.id, sheet.id];
    events.raise(TABLE_EVENT_NUMBERS.DataChanged, targets, { ...message, tableId: table.id });
  }
}

/** Something happened to a sheet as a whole. */
export function raiseSheet(
  sheet: HostSheet,
  event: SheetEvent,
  more: Readonly<Record<string, unknown>> = {},
): void {
  const type = `Worksheet${event.replace(/^Event/, '')}`;
  sheet.workbook.events.raise(EVENT_NUMBERS[event], [sheet.id], { type, worksheetId: sheet.id, ...more });
}

/** A table came or went. */
export function raiseTable(table: HostTable, event: TableEvent): void {
  const { sheet, id, name } = table;
  const message = { type: `Table${event}`, tableId: id, tableName: name, worksheetId: sheet.id };
  sheet.workbook.events.raise(TABLE_EVENT_NUMBERS[event], [id, sheet.id], message);
}
