import { child, insertInOrder, type XmlElement } from '../xml';
import type { Make } from './records';

/** Children of the style sheet in the order of the schema (CT_Stylesheet). */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** The lists that we may add to, and the element each is made of. */
const RECORDS = {
  numFmts: 'numFmt',
  fonts: 'font',
  fills: 'fill',
  borders: 'border',
  cellStyleXfs: 'xf',
  cellXfs: 'xf',
  dxfs: 'dxf',
} as const;

export type StyleList = keyof typeof RECORDS;

/**
 * A list of the style sheet. One that is missing is made, with the records that programs count on being
 * there: a font, the two reserved fills, an empty border, one format of each kind.
 */
export function styleList(
  root: XmlElement,
  make: Make,
  name: StyleList,
): { list: XmlElement; record: string } {
  const record = RECORDS[name];
  const there = child(root, name);
  if (there) return { list: there, record };
  const first = firstRecords(make, name);
  const list = make(name, { count: first.length }, first);
  // An empty list is not valid: it joins the sheet with its first record, see `attach`.
  if (first.length > 0) insertInOrder(root, list, ORDER);
  return { list, record };
}

/** Puts a list that was made into its place, once. */
export function attach(root: XmlElement, list: XmlElement): void {
  if (!root.children.includes(list)) insertInOrder(root, list, ORDER);
}

function firstRecords(make: Make, name: StyleList): XmlElement[] {
  const ids = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  switch (name) {
    case 'fonts':
      return [make('font', {}, [make('sz', { val: 11 }), make('name', { val: 'Calibri' })])];
    case 'fills':
      return ['none', 'gray125'].map((type) =>
        make('fill', {}, [make('patternFill', { patternType: type })]),
      );
    case 'borders':
      return [
        make(
          'border',
          {},
          ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => make(side)),
        ),
      ];
    case 'cellStyleXfs':
      return [make('xf', ids)];
    case 'cellXfs':
      return [make('xf', { ...ids, xfId: 0 })];
    case 'numFmts':
    case 'dxfs':
      return [];
  }
}
