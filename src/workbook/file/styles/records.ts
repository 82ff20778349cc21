import type { BorderLine, CellStyle } from '../..';
import { childElements, element, type XmlElement } from '../xml';

/** Children of a font in the order of the schema; Excel repairs a `dxf` that has them otherwise. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
/** What belongs to a face and is wrong for another: its class, its script, its place in the theme. */
const OF_THE_FACE = new Set(['name', 'family', 'charset', 'scheme']);
const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** Makes elements in the namespace of the style sheet, whatever prefix it has. */
export type Make = (
  local: string,
  attributes?: Record<string, string | number>,
  children?: XmlElement[],
) => XmlElement;

/** A maker for children of `like`. */
export function makerFor(like: XmlElement): Make {
  const prefix = like.prefix === '' ? '' : `${like.prefix}:`;
  return (local, attributes = {}, children = []) => element(prefix + local, attributes, children);
}

/** The Normal font with what the style says put in its place. */
export function fontRecord(make: Make, style: CellStyle, normal: XmlElement | null): XmlElement {
  const parts = new Map<string, XmlElement>();
  for (const part of normal ? childElements(normal) : []) {
    if (style.font === undefined || !OF_THE_FACE.has(part.local)) parts.set(part.local, part);
  }
  for (const [local, on] of [
    ['b', style.bold],
    ['i', style.italic],
  ] as const) {
    if (on === true) parts.set(local, make(local));
    if (on === false) parts.delete(local);
  }
  if (style.size !== undefined) parts.set('sz', make('sz', { val: style.size }));
  if (style.color !== undefined) parts.set('color', make('color', { rgb: argb(style.color) }));
  if (style.font !== undefined) parts.set('name', make('name', { val: style.font }));
  return make('font', {}, inOrder([...parts.values()]));
}

/** The font of a conditional format: only what differs; face and size cannot change there. */
export function fontDifference(make: Make, style: CellStyle): XmlElement | null {
  const parts: XmlElement[] = [];
  if (style.bold !== undefined) parts.push(make('b', style.bold ? {} : { val: 0 }));
  if (style.italic !== undefined) parts.push(make('i', style.italic ? {} : { val: 0 }));
  if (style.color !== undefined) parts.push(make('color', { rgb: argb(style.color) }));
  return parts.length === 0 ? null : make('font', {}, parts);
}

/** A plain fill of one colour. */
export function fillRecord(make: Make, color: string): XmlElement {
  const parts = [make('fgColor', { rgb: argb(color) }), make('bgColor', { indexed: 64 })];
  return make('fill', {}, [make('patternFill', { patternType: 'solid' }, parts)]);
}

/** The fill of a conditional format, where the colour of the cell is the background one. */
export function fillDifference(make: Make, color: string): XmlElement {
  const parts = [make('fgColor', { rgb: argb(color) }), make('bgColor', { rgb: argb(color) })];
  return make('fill', {}, [make('patternFill', { patternType: 'solid' }, parts)]);
}

export function borderRecord(make: Make, border: NonNullable<CellStyle['border']>): XmlElement {
  const sides = SIDES.map((side) =>
    borderSide(make, side, typeof border === 'string' ? border : border[side]),
  );
  return make('border', {}, [...sides, make('diagonal')]);
}

/** The border of a conditional format: only the sides that are named. */
export function borderDifference(make: Make, border: NonNullable<CellStyle['border']>): XmlElement {
  const named = SIDES.filter((side) => typeof border === 'string' || border[side] !== undefined);
  return make(
    'border',
    {},
    named.map((side) => borderSide(make, side, typeof border === 'string' ? border : border[side])),
  );
}

export function alignmentRecord(make: Make, style: CellStyle): XmlElement | null {
  const attributes: Record<string, string | number> = {};
  // An indent counts from an edge, so it needs one; without alignment Excel would ignore it.
  const horizontal = style.horizontal ?? (style.indent ? 'left' : undefined);
  if (horizontal !== undefined) attributes['horizontal'] = horizontal;
  // The bottom is where Excel puts text by itself.
  if (style.vertical !== undefined && style.vertical !== 'bottom') attributes['vertical'] = style.vertical;
  if (style.wrap) attributes['wrapText'] = 1;
  if (style.indent) attributes['indent'] = style.indent;
  return Object.keys(attributes).length === 0 ? null : make('alignment', attributes);
}

function borderSide(make: Make, side: string, line: BorderLine | undefined): XmlElement {
  if (line === undefined || line === 'none') return make(side);
  return make(side, { style: line }, [make('color', { auto: 1 })]);
}

function inOrder(parts: XmlElement[]): XmlElement[] {
  return parts.sort((a, b) => FONT_ORDER.indexOf(a.local) - FONT_ORDER.indexOf(b.local));
}

/** `#1f4e79` → `FF1F4E79`, opaque. */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
