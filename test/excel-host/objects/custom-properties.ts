import { HostError, invalid } from '../wire/host-error';
import type { HostSheet } from '../workbook/sheet';
import type { Args } from './args';
import { defineClass, type HostObject, type ObjectOf } from './define';

/** A property that a program keeps with a sheet; keys are compared without case. */
interface Property {
  readonly sheet: HostSheet;
  readonly key: string;
}

const MAX_KEY = 255;

const propertyObject: ObjectOf<Property> = defineClass<Property>({
  name: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  members: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key),
      set: ({ sheet, key }, args) => {
        sheet.workbook.guardWrite();
        sheet.customProperties.set(key, args.text());
      },
    },
    _Id: { get: ({ key }) => key },
    Delete: {
      call: ({ sheet, key }) => {
        sheet.workbook.guardWrite();
        sheet.customProperties.delete(key);
      },
    },
  },
});

function found(sheet: HostSheet, args: Args): HostObject | null {
  const wanted = args.text().toLowerCase();
  const key = [...sheet.customProperties.keys()].find((one) => one.toLowerCase() === wanted);
  return key === undefined ? null : propertyObject({ sheet, key });
}

export const customPropertiesObject: ObjectOf<HostSheet> = defineClass<HostSheet>({
  name: 'WorksheetCustomPropertyCollection',
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => propertyObject({ sheet, key })),
  item: (sheet, args) => {
    const property = found(sheet, args);
    if (!property) throw new HostError('ItemNotFound', `no property ${args.text()}`);
    return property;
  },
  members: {
    GetCount: { call: ({ customProperties }) => customProperties.size },
    GetItemOrNullObject: { make: found },
    Add: {
      make: (sheet, args) => {
        sheet.workbook.guardWrite();
        const key = args.text();
        if (key === '' || key.length > MAX_KEY) throw invalid('a key has 1 to 255 characters');
        sheet.customProperties.set(key, args.text(1));
        return propertyObject({ sheet, key });
      },
    },
  },
});
