import { HostError } from '../wire/host-error';
import { rangeAt } from '../workbook/addresses';
import { firstCell, usedOf } from '../workbook/areas';
import { RangeRef } from '../workbook/range-ref';
import { STANDARD_HEIGHT, STANDARD_WIDTH, WHOLE_SHEET, type HostSheet } from '../workbook/sheet';
import { copySheet } from '../workbook/copy-sheet';
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../workbook/edit-sheets';
import { chartCollectionObject } from './chart';
import { defineClass, type ObjectOf } from './define';
import { customPropertiesObject } from './custom-properties';
import { sheetEventMembers } from './event-members';
import { freezePanesObject } from './freeze-panes';
import { namedItemCollectionObject } from './named-item';
import { pageBreakCollectionObject } from './page-breaks';
import { pageLayoutObject } from './page-layout';
import { worksheetProtectionObject } from './protection';
import { colorIn } from './range-font';
import { shapeCollectionObject } from './shape';
import { tableCollectionObject } from './table-collection';
import { rangeAreasObject } from './range-areas';
import { rangeObject } from './range';

function whole(sheet: HostSheet): RangeRef {
  return new RangeRef(sheet, WHOLE_SHEET);
}

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
    TabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, args) => {
        sheet.workbook.guardStructure();
        sheet.tabColor = args.text() === '' ? '' : colorIn(args);
      },
    },
    // Set under other names than they are read: the client's own doing.
    ShowGridlines: { get: ({ showGridlines }) => showGridlines },
    ShowHeadings: { get: ({ showHeadings }) => showHeadings },
    Gridlines: {
      set: (sheet, args) => {
        sheet.workbook.guardWrite();
        sheet.showGridlines = args.boolean();
      },
    },
    Headings: {
      set: (sheet, args) => {
        sheet.workbook.guardWrite();
        sheet.showHeadings = args.boolean();
      },
    },
    StandardHeight: { get: () => STANDARD_HEIGHT },
    StandardWidth: { get: () => STANDARD_WIDTH },
    EnableCalculation: { get: () => true },
    Tables: { object: (sheet) => tableCollectionObject({ workbook: sheet.workbook, sheet }) },
    Protection: { object: (sheet) => worksheetProtectionObject(sheet) },
    FreezePanes: { object: (sheet) => freezePanesObject(sheet) },
    PageLayout: { object: (sheet) => pageLayoutObject(sheet) },
    HorizontalPageBreaks: { object: (sheet) => pageBreakCollectionObject({ sheet, lines: 'rows' }) },
    VerticalPageBreaks: { object: (sheet) => pageBreakCollectionObject({ sheet, lines: 'columns' }) },
    Charts: { object: (sheet) => chartCollectionObject(sheet) },
    Shapes: { object: (sheet) => shapeCollectionObject(sheet) },
    CustomProperties: { object: (sheet) => customPropertiesObject(sheet) },
    Names: { object: (sheet) => namedItemCollectionObject({ workbook: sheet.workbook, scope: sheet }) },
    GetRange: {
      make: (sheet, args) => rangeObject(args.has(0) ? rangeAt(sheet, args.text()) : whole(sheet)),
    },
    GetRanges: {
      make: (sheet, args) => {
        const addresses = args.text().split(/[,;]/);
        return rangeAreasObject(addresses.map((one) => rangeAt(sheet, one.trim())));
      },
    },
    Copy: {
      make: (sheet, args) => {
        const { sheets } = sheet.workbook;
        const place = args.has(0) ? args.oneOf(['None', 'Before', 'After', 'Beginning', 'End']) : 'None';
        if (place === 'Before' || place === 'After') {
          throw new HostError('NotImplemented', 'copies beside another sheet are not in the double');
        }
        return worksheetObject(copySheet(sheet, place === 'End' ? sheets.length : 0));
      },
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
        rangeObject(usedOf(whole(sheet), args.booleanOr(0, false)) ?? firstCell(whole(sheet))),
    },
    GetUsedRangeOrNullObject: {
      make: (sheet, args) => {
        const range = usedOf(whole(sheet), args.booleanOr(0, false));
        return range && rangeObject(range);
      },
    },
    Activate: {
      call: (sheet) => {
        activateSheet(sheet);
      },
    },
    ...sheetEventMembers(({ workbook, id }) => ({ events: workbook.events, id })),
    Delete: { call: (sheet) => deleteSheet(sheet) },
    Calculate: { call: () => undefined },
  },
});
