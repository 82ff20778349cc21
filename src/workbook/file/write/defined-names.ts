import { mapSheetReferences, sheetKey, type DefinedName } from '../..';
import {
  attribute,
  child,
  childElements,
  element,
  named,
  removeChild,
  setAttribute,
  text,
  textOf,
  type XmlElement,
} from '../xml';
import { placeInOrder, WORKBOOK_ORDER } from './child-order';

/** A name as the workbook part holds it. `sheet` is the position of the sheet it belongs to, or `null`. */
export interface ScopedName extends DefinedName {
  readonly sheet: number | null;
}

/** The names of a workbook, edited in its tree. */
export class DefinedNames {
  constructor(private readonly workbook: XmlElement) {}

  list(): ScopedName[] {
    return this.elements().map((one) => ({
      name: attribute(one, 'name') ?? '',
      sheet: sheetOf(one),
      refersTo: textOf(one),
    }));
  }

  /** Defines the name, or gives it another meaning. Names are compared without case. */
  set(
    name: string,
    refersTo: string,
    options: { readonly sheet?: number; readonly hidden?: boolean } = {},
  ): void {
    const sheet = options.sheet ?? null;
    let one = this.find(name, sheet);
    if (!one) {
      const list = this.listElement();
      one = element(named(list, 'definedName'), { name });
      if (sheet !== null) setAttribute(one, 'localSheetId', String(sheet));
      list.children.push(one);
    }
    if (options.hidden) setAttribute(one, 'hidden', '1');
    one.children = [text(refersTo)];
  }

  /** Takes the name away; `sheet` as in `set`. */
  remove(name: string, sheet: number | null): void {
    const one = this.find(name, sheet);
    if (one) this.drop(one);
  }

  /**
   * What Excel does when a sheet is deleted: its own names go, those of later sheets move up, and names that
   * referred to it lose the reference.
   */
  sheetRemoved(position: number, sheetName: string): void {
    const gone = sheetKey(sheetName);
    for (const one of this.elements()) {
      const sheet = sheetOf(one);
      if (sheet === position) {
        this.drop(one);
        continue;
      }
      if (sheet !== null && sheet > position) setAttribute(one, 'localSheetId', String(sheet - 1));
      const before = textOf(one);
      const after = mapSheetReferences(before, (name) => (sheetKey(name) === gone ? '#REF!' : null));
      if (after !== before) one.children = [text(after)];
    }
  }

  private find(name: string, sheet: number | null): XmlElement | null {
    const key = name.toLowerCase();
    return (
      this.elements().find(
        (one) => attribute(one, 'name')?.toLowerCase() === key && sheetOf(one) === sheet,
      ) ?? null
    );
  }

  /** An empty list is not valid, so it goes with its last name. */
  private drop(one: XmlElement): void {
    const list = child(this.workbook, 'definedNames');
    if (!list) return;
    removeChild(list, one);
    if (childElements(list).length === 0) removeChild(this.workbook, list);
  }

  private elements(): XmlElement[] {
    const list = child(this.workbook, 'definedNames');
    return list ? childElements(list, 'definedName') : [];
  }

  private listElement(): XmlElement {
    const there = child(this.workbook, 'definedNames');
    if (there) return there;
    const list = element(named(this.workbook, 'definedNames'));
    placeInOrder(this.workbook, list, WORKBOOK_ORDER);
    return list;
  }
}

function sheetOf(one: XmlElement): number | null {
  const sheet = attribute(one, 'localSheetId');
  return sheet === null ? null : Number(sheet);
}
