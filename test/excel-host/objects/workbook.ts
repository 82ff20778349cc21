import type { HostWorkbook } from '../workbook/workbook';
import { applicationObject } from './application';
import { customXmlPartCollectionObject } from './custom-xml';
import { workbookProtectionObject } from './protection';
import { tableCollectionObject } from './table-collection';
import { defineClass, type ObjectOf } from './define';
import { namedItemCollectionObject } from './named-item';
import { worksheetCollectionObject } from './worksheet-collection';

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
    _RemoveReference: {
      call: (workbook, args) => {
        workbook.kept.delete(args.text());
      },
    },
    _RemoveAllReferences: { call: ({ kept }) => kept.clear() },
    _GetReferenceCount: { call: ({ kept }) => kept.size },
  },
});
