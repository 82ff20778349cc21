import { HostError } from '../wire/host-error';
import { rangeAt } from '../workbook/addresses';
import { RangeRef } from '../workbook/range-ref';
import { WHOLE_SHEET, type HostSheet } from '../workbook/sheet';
import { deleteSheet, moveSheet, renameSheet, setVisibility } from '../workbook/edit-sheets';
import { defineClass, type ObjectOf } from './define';
import { namedItemCollectionObject } from './named-item';
import { rangeObject, usedOfSheet } from './range';

export const worksheetObject: ObjectOf<HostSheet> = defineClass<HostSheet>({
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  members: {
    Id: { get: ({ id }) => id },
    Name: { get: ({ name }) => name, set: (sheet, args) => renameSheet(sheet, args.text()) },
    Position: {
      get: (sheet) => sheet.workbook.sheets.indexOf(sheet),
      set: (sheet, args) => moveSheet(sheet, args.integer()),
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, args) => setVisibility(sheet, args.oneOf(['Visible', 'Hidden', 'VeryHidden'])),
    },
    Names: { object: (sheet) => namedItemCollectionObject({ workbook: sheet.workbook, scope: sheet }) },
    GetRange: {
      make: (sheet, args) =>
        rangeObject(args.has(0) ? rangeAt(sheet, args.text()) : new RangeRef(sheet, WHOLE_SHEET)),
    },
    GetRangeByIndexes: {
      make: (sheet, args) => {
        const [top, left, rows, columns] = [0, 1, 2, 3].map((index) => args.integer(index));
        if (top === undefined || left === undefined || !rows || !columns || top < 0 || left < 0) {
          throw new HostError('InvalidArgument', 'no such range');
        }
        const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
        if (area.bottom > WHOLE_SHEET.bottom || area.right > WHOLE_SHEET.right) {
          throw new HostError('InvalidArgument', 'outside the sheet');
        }
        return rangeObject(new RangeRef(sheet, area));
      },
    },
    GetCell: {
      make: (sheet, args) => {
        const [row, column] = [args.integer(0), args.integer(1)];
        return rangeObject(new RangeRef(sheet, { top: row, bottom: row, left: column, right: column }));
      },
    },
    GetUsedRange: {
      make: (sheet, args) =>
        rangeObject(
          usedOfSheet(sheet, args.booleanOr(0, false)) ??
            new RangeRef(sheet, { top: 0, left: 0, bottom: 0, right: 0 }),
        ),
    },
    GetUsedRangeOrNullObject: {
      make: (sheet, args) => {
        const range = usedOfSheet(sheet, args.booleanOr(0, false));
        return range && rangeObject(range);
      },
    },
    Activate: {
      call: (sheet) => {
        sheet.workbook.activeSheetId = sheet.id;
      },
    },
    Delete: { call: (sheet) => deleteSheet(sheet) },
    Calculate: { call: () => undefined },
  },
});
