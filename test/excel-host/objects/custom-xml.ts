import { HostError } from '../wire/host-error';
import type { HostWorkbook } from '../workbook/workbook';
import { addXmlPart, setXml, type HostXmlPart } from '../workbook/xml-part';
import { defineClass, type HostObject, type ObjectOf } from './define';

interface PartIn {
  readonly workbook: HostWorkbook;
  readonly part: HostXmlPart;
}

/** All parts, or those of one namespace. */
interface PartList {
  readonly workbook: HostWorkbook;
  readonly namespace: string | null;
}

export const customXmlPartObject: ObjectOf<PartIn> = defineClass<PartIn>({
  name: 'CustomXmlPart',
  identity: ({ part }) => ({ Id: part.id }),
  members: {
    Id: { get: ({ part }) => part.id },
    NamespaceUri: { get: ({ part }) => part.namespace },
    GetXml: { call: ({ part }) => part.xml },
    SetXml: { call: ({ workbook, part }, args) => setXml(workbook, part, args.text()) },
    Delete: {
      call: ({ workbook, part }) => {
        workbook.guardWrite();
        workbook.xmlParts.splice(workbook.xmlParts.indexOf(part), 1);
      },
    },
  },
});

function listed({ workbook, namespace }: PartList): HostObject[] {
  const parts = workbook.xmlParts.filter((part) => namespace === null || part.namespace === namespace);
  return parts.map((part) => customXmlPartObject({ workbook, part }));
}

function found({ workbook }: PartList, id: string): HostObject | null {
  const part = workbook.xmlParts.find((one) => one.id === id);
  return part ? customXmlPartObject({ workbook, part }) : null;
}

function itemOf(list: PartList, id: string): HostObject {
  const part = found(list, id);
  if (!part) throw new HostError('ItemNotFound', `no custom XML part ${id}`);
  return part;
}

function onlyOne(list: PartList): HostObject | null {
  const parts = listed(list);
  return parts.length === 1 ? (parts[0] ?? null) : null;
}

const scopedCollectionObject: ObjectOf<PartList> = defineClass<PartList>({
  name: 'CustomXmlPartScopedCollection',
  items: listed,
  item: (list, args) => itemOf(list, args.text()),
  members: {
    GetCount: { call: (list) => listed(list).length },
    GetItemOrNullObject: { make: (list, args) => found(list, args.text()) },
    GetOnlyItem: {
      make: (list) => {
        const part = onlyOne(list);
        if (!part) throw new HostError('InvalidOperation', 'not just one part');
        return part;
      },
    },
    GetOnlyItemOrNullObject: { make: onlyOne },
  },
});

export const customXmlPartCollectionObject: ObjectOf<PartList> = defineClass<PartList>({
  name: 'CustomXmlPartCollection',
  items: listed,
  item: (list, args) => itemOf(list, args.text()),
  members: {
    GetCount: { call: (list) => listed(list).length },
    GetItemOrNullObject: { make: (list, args) => found(list, args.text()) },
    GetByNamespace: {
      make: ({ workbook }, args) => scopedCollectionObject({ workbook, namespace: args.text() }),
    },
    Add: {
      make: ({ workbook }, args) =>
        customXmlPartObject({ workbook, part: addXmlPart(workbook, args.text()) }),
    },
  },
});
