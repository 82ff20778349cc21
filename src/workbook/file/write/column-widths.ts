import { attribute, child, childElements, element, named, setAttribute } from '../xml';
import type { XmlElement } from '../xml';
import { columnWidth } from './column-width';
import type { SheetEditor } from './sheet-editor';

/**
 * Sets the widths of neighbouring columns of a user's sheet, in pt from `left` on; `null` leaves one as it is. What else a
 * column says (its style, that it is hidden), and columns outside, stay: one entry of the file may stand for many.
 */
export function setColumnWidths(
  sheet: SheetEditor,
  left: number,
  widths: readonly (number | null)[],
  digit: number,
): void {
  const wanted = new Map(
    widths.flatMap((width, at) => (width === null ? [] : [[left + at, width] as const])),
  );
  if (wanted.size === 0) return;
  const list = child(sheet.root, 'cols') ?? sheet.list('cols');
  const known = childElements(list, 'col').flatMap((one) => pieces(one, wanted));
  const spoken = new Set(known.filter(({ first, last }) => first === last).map(({ first }) => first));
  const added = [...wanted.keys()]
    .filter((column) => !spoken.has(column))
    .map((column) => ({ first: column, last: column, col: element(named(list, 'col')) }));
  const all = [...known, ...added].sort((a, b) => a.first - b.first);
  for (const { first, last, col } of all) {
    setAttribute(col, 'min', String(first + 1));
    setAttribute(col, 'max', String(last + 1));
    const width = first === last ? wanted.get(first) : undefined;
    if (width === undefined) continue;
    setAttribute(col, 'width', String(columnWidth(width, digit)));
    setAttribute(col, 'customWidth', '1');
  }
  list.children = all.map(({ col }) => col);
}

interface Piece {
  readonly first: number;
  readonly last: number;
  readonly col: XmlElement;
}

/** An entry parted so that every wanted column it stands for has one of its own. */
function pieces(one: XmlElement, wanted: ReadonlyMap<number, number>): Piece[] {
  const [first, last] = [Number(attribute(one, 'min')) - 1, Number(attribute(one, 'max')) - 1];
  const copy = () => ({ ...one, attributes: one.attributes.map((each) => ({ ...each })) });
  const inside = [...wanted.keys()]
    .filter((column) => column >= first && column <= last)
    .sort((a, b) => a - b);
  const parts: Piece[] = [];
  let next = first;
  for (const column of inside) {
    if (next < column) parts.push({ first: next, last: column - 1, col: copy() });
    parts.push({ first: column, last: column, col: copy() });
    next = column + 1;
  }
  if (next <= last) parts.push({ first: next, last, col: copy() });
  return parts;
}
