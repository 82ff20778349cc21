import type { Area } from '../..';
import { attribute, child, childElements, flag, removeChild, setAttribute, type XmlElement } from '../xml';

/** Takes away the page breaks that the user set between rows of the area; those at its edges stay. */
export function cutBreaks(worksheet: XmlElement, { top, bottom }: Area): void {
  const all = child(worksheet, 'rowBreaks');
  if (!all) return;
  // A break stands behind the row with its 1-based number, so before the 0-based one.
  const isInside = (one: XmlElement): boolean => {
    const row = Number(attribute(one, 'id'));
    return row > top && row <= bottom;
  };
  const gone = childElements(all, 'brk').filter(isInside);
  if (gone.length === 0) return;
  all.children = all.children.filter((one) => one.kind !== 'element' || !gone.includes(one));
  const left = childElements(all, 'brk');
  if (left.length === 0) {
    removeChild(worksheet, all);
    return;
  }
  setAttribute(all, 'count', String(left.length));
  setAttribute(all, 'manualBreakCount', String(left.filter((one) => flag(one, 'man')).length));
}
