import { HostError, invalid } from '../wire/host-error';
import { pictureSize } from '../workbook/picture';
import { HostShape } from '../workbook/shape';
import type { HostSheet } from '../workbook/sheet';
import type { Args } from './args';
import { defineClass, type HostObject, type Member, type ObjectOf } from './define';

type Text = 'name' | 'altTextTitle' | 'altTextDescription';

function text(key: Text): Member<HostShape> {
  return {
    get: (shape) => shape[key],
    set: (shape, args) => {
      shape.sheet.guardSheet();
      shape[key] = args.text();
    },
  };
}

function place(key: 'left' | 'top'): Member<HostShape> {
  return {
    get: (shape) => shape[key],
    set: (shape, args) => {
      shape.sheet.guardSheet();
      if (args.number() < 0) throw invalid('outside the sheet');
      shape[key] = args.number();
    },
  };
}

function length(key: 'width' | 'height'): Member<HostShape> {
  return {
    get: (shape) => shape[key],
    set: (shape, args) => {
      shape.sheet.guardSheet();
      if (args.number() < 0) throw invalid('no size');
      shape.resize(key, args.number());
    },
  };
}

const imageObject: ObjectOf<HostShape> = defineClass<HostShape>({
  name: 'Image',
  members: {
    Id: { get: ({ id }) => id },
    Format: { get: ({ bytes }) => (bytes[0] === 0x89 ? 'PNG' : 'JPEG') },
    Shape: { object: (shape) => shapeObject(shape) },
  },
});

export const shapeObject: ObjectOf<HostShape> = defineClass<HostShape>({
  name: 'Shape',
  identity: ({ id }) => ({ Id: id }),
  members: {
    Id: { get: ({ id }) => id },
    Name: text('name'),
    AltTextTitle: text('altTextTitle'),
    AltTextDescription: text('altTextDescription'),
    Type: { get: ({ type }) => type },
    Left: place('left'),
    Top: place('top'),
    Width: length('width'),
    Height: length('height'),
    LockAspectRatio: {
      get: ({ lockAspectRatio }) => lockAspectRatio,
      set: (shape, args) => {
        shape.lockAspectRatio = args.boolean();
      },
    },
    Placement: {
      get: ({ placement }) => placement,
      set: (shape, args) => {
        shape.placement = args.oneOf(['TwoCell', 'OneCell', 'Absolute']);
      },
    },
    Visible: {
      get: ({ visible }) => visible,
      set: (shape, args) => {
        shape.visible = args.boolean();
      },
    },
    Image: { object: imageObject },
    GetAsImage: {
      call: ({ bytes, linked }) => {
        if (linked) throw new HostError('GeneralException', 'no picture of a format that is not known');
        return Buffer.from(bytes).toString('base64');
      },
    },
    Delete: {
      call: (shape) => {
        shape.sheet.guardSheet();
        shape.sheet.shapes = shape.sheet.shapes.filter((one) => one !== shape);
      },
    },
  },
});

function found({ shapes }: HostSheet, key: string): HostObject | null {
  const shape = shapes.find(({ id, name }) => id === key || name === key);
  return shape ? shapeObject(shape) : null;
}

function itemOf(sheet: HostSheet, args: Args): HostObject {
  const shape = found(sheet, args.text());
  if (!shape) throw new HostError('ItemNotFound', `no shape ${args.text()}`);
  return shape;
}

function addImage(sheet: HostSheet, args: Args): HostObject {
  sheet.guardSheet();
  const base64 = args.text();
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) throw invalid('not Base64');
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  const { width, height } = pictureSize(bytes);
  const number = sheet.workbook.nextId();
  const name = `${sheet.workbook.words.picture} ${sheet.shapes.length + 1}`;
  const shape = new HostShape(sheet, `shape-${number}`, name, 'Image', width, height, bytes);
  sheet.shapes.push(shape);
  return shapeObject(shape);
}

export const shapeCollectionObject: ObjectOf<HostSheet> = defineClass<HostSheet>({
  name: 'ShapeCollection',
  items: ({ shapes }) => shapes.map((shape) => shapeObject(shape)),
  item: itemOf,
  members: {
    GetCount: { call: ({ shapes }) => shapes.length },
    GetItem: { make: itemOf },
    GetItemOrNullObject: { make: (sheet, args) => found(sheet, args.text()) },
    AddImage: { make: addImage },
  },
});
