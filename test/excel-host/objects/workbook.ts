import type { HostWorkbook } from '../workbook/workbook';
import { applicationObject } from './application';
import { defineClass, type ObjectOf } from './define';
import { namedItemCollectionObject } from './named-item';
import { worksheetCollectionObject } from './worksheet-collection';

export const workbookObject: ObjectOf<HostWorkbook> = defineClass<HostWorkbook>({
  name: 'Workbook',
  members: {
    ReadOnly: { get: ({ readOnly }) => readOnly },
    Application: { object: (workbook) => applicationObject(workbook) },
    Worksheets: { object: (workbook) => worksheetCollectionObject(workbook) },
    Names: { object: (workbook) => namedItemCollectionObject({ workbook, scope: null }) },
    _RemoveReference: {
      call: (workbook, args) => {
        workbook.kept.delete(args.text());
      },
    },
    _RemoveAllReferences: { call: ({ kept }) => kept.clear() },
    _GetReferenceCount: { call: ({ kept }) => kept.size },
  },
});
