import { MAX_COLUMNS, MAX_ROWS } from '../../../src/workbook';
import { HostError, invalid } from '../wire/host-error';
import { rangeAt } from '../workbook/addresses';
import { RangeRef } from '../workbook/range-ref';
import type { HostSheet } from '../workbook/sheet';
import { defineClass, type HostObject, type ObjectOf } from './define';
import { rangeObject } from './range';

/** What is kept in view: whole rows, whole columns, or the corner of both. */
function location(sheet: HostSheet): HostObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return rangeObject(
    new RangeRef(sheet, {
      top: 0,
      left: 0,
      bottom: rows === 0 ? MAX_ROWS - 1 : rows - 1,
      right: columns === 0 ? MAX_COLUMNS - 1 : columns - 1,
    }),
  );
}

function freeze(sheet: HostSheet, rows: number, columns: number): void {
  sheet.workbook.guardWrite();
  if (rows < 0 || columns < 0) throw invalid('nothing to freeze');
  sheet.frozen = { rows, columns };
}

export const freezePanesObject: ObjectOf<HostSheet> = defineClass<HostSheet>({
  name: 'WorksheetFreezePanes',
  members: {
    FreezeRows: { call: (sheet, args) => freeze(sheet, args.numberOr(0, 1), 0) },
    FreezeColumns: { call: (sheet, args) => freeze(sheet, 0, args.numberOr(0, 1)) },
    FreezeAt: {
      call: (sheet, args) => {
        const range = args.modelOr(RangeRef) ?? rangeAt(sheet, args.text());
        freeze(
          sheet,
          range.entireColumn ? 0 : range.area.bottom + 1,
          range.entireRow ? 0 : range.area.right + 1,
        );
      },
    },
    Unfreeze: { call: (sheet) => freeze(sheet, 0, 0) },
    GetLocation: {
      make: (sheet) => {
        const found = location(sheet);
        if (!found) throw new HostError('ItemNotFound', 'nothing is frozen');
        return found;
      },
    },
    GetLocationOrNullObject: { make: location },
  },
});
