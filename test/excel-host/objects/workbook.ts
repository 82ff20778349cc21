import { HostError } from '../wire/host-error';
import { firstCell } from '../workbook/areas';
import { RangeRef } from '../workbook/range-ref';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';
import type { HostWorkbook } from '../workbook/workbook';
import { applicationObject } from './application';
import { customXmlPartCollectionObject } from './custom-xml';
import { workbookProtectionObject } from './protection';
import { tableCollectionObject } from './table-collection';
import { defineClass, type ObjectOf } from './define';
import { namedItemCollectionObject } from './named-item';
import { worksheetCollectionObject } from './worksheet-collection';

/** What the user has selected; A1 of the sheet in view to begin with. */
function selection(workbook: HostWorkbook): RangeRef {
  if (workbook.selection) return workbook.selection;
  const sheet = workbook.sheetByKey(workbook.activeSheetId);
  if (!sheet) throw new HostError('ItemNotFound', 'no sheet in view');
  return new RangeRef(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
}

export const workbookObject: ObjectOf<HostWorkbook> = defineClass<HostWorkbook>({
  name: 'Workbook',
  members: {
    ReadOnly: { get: ({ readOnly }) => readOnly },
    Application: { object: (workbook) => applicationObject(workbook) },
    Worksheets: { object: (workbook) => worksheetCollectionObject(workbook) },
    Tables: { object: (workbook) => tableCollectionObject({ workbook, sheet: null }) },
    CustomXmlParts: { object: (workbook) => customXmlPartCollectionObject({ workbook, namespace: null }) },
    Protection: { object: (workbook) => workbookProtectionObject(workbook) },
    Names: { object: (workbook) => namedItemCollectionObject({ workbook, scope: null }) },
    Name: { get: () => 'double.xlsx' },
    GetSelectedRange: { make: (workbook) => rangeObject(selection(workbook)) },
    GetSelectedRanges: { make: (workbook) => rangeAreasObject([selection(workbook)]) },
    GetActiveCell: { make: (workbook) => rangeObject(firstCell(selection(workbook))) },
    Save: { call: () => undefined },
    _GetRangeForEventByReferenceId: {
      make: ({ eventRanges }, args) => {
        const range = eventRanges.get(args.text());
        if (!range) throw new HostError('InvalidReference', 'no such event');
        return rangeObject(range);
      },
    },
    _GetRangeOrNullObjectForEventByReferenceId: {
      make: ({ eventRanges }, args) => {
        const range = eventRanges.get(args.text());
        return range ? rangeObject(range) : null;
      },
    },
    _RegisterActivatedEvent: { call: () => undefined },
    _UnregisterActivatedEvent: { call: () => undefined },
    _RemoveReference: {
      call: (workbook, args) => {
        workbook.kept.delete(args.text());
      },
    },
    _RemoveAllReferences: { call: ({ kept }) => kept.clear() },
    _GetReferenceCount: { call: ({ kept }) => kept.size },
  },
});
