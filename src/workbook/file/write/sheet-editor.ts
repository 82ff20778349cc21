import { areaAddress, parseArea, type Area } from '../..';
import type { OoxmlPackage } from '../container';
import { attribute, child, childElements, element, named, parseXml, setAttribute, writeXml } from '../xml';
import type { XmlDocument, XmlElement } from '../xml';
import { AddedLinks } from './added-links';
import { placeInOrder, SHEET_ORDER } from './child-order';
import { SheetRows } from './sheet-rows';

/** A sheet of the user's as a tree that is edited; everything that is not touched is written as it was read. */
export class SheetEditor {
  readonly rows: SheetRows;
  private readonly document: XmlDocument;
  private readonly links: AddedLinks;

  constructor(
    private readonly pkg: OoxmlPackage,
    readonly part: string,
  ) {
    this.links = new AddedLinks(part);
    this.document = parseXml(pkg.text(part), part, pkg.limits.depth);
    this.rows = new SheetRows(this.list('sheetData'), (column) => this.columnStyle(column));
  }

  get root(): XmlElement {
    return this.document.root;
  }

  /** A child of the worksheet by its name; made in its place when it is missing. */
  list(local: string): XmlElement {
    const there = child(this.root, local);
    if (there) return there;
    const made = element(named(this.root, local));
    placeInOrder(this.root, made, SHEET_ORDER);
    return made;
  }

  /** Puts another element of its kind behind its like. */
  add(one: XmlElement): void {
    placeInOrder(this.root, one, SHEET_ORDER);
  }

  /** The used range grows; a file that does not say it needs not begin to. */
  grow(area: Area): void {
    const dimension = child(this.root, 'dimension');
    const now = dimension && parseArea(attribute(dimension, 'ref') ?? '');
    if (!dimension || !now) return;
    const grown = {
      top: Math.min(now.top, area.top),
      left: Math.min(now.left, area.left),
      bottom: Math.max(now.bottom, area.bottom),
      right: Math.max(now.right, area.right),
    };
    setAttribute(dimension, 'ref', areaAddress(grown));
  }

  /** Makes the cell a link to a web address, instead of what it linked to before. */
  link(address: string, target: string): void {
    this.links.set(this.pkg, this.root, this.list('hyperlinks'), address, target);
  }

  /** Links were taken away, or others put in their place. */
  linksChanged(): void {
    this.links.forget();
  }

  save(): void {
    this.rows.settle();
    this.links.save(this.pkg);
    this.pkg.set(this.part, writeXml(this.document));
  }

  private columnStyle(column: number): number {
    for (const list of childElements(this.root, 'cols')) {
      for (const one of childElements(list, 'col')) {
        if (Number(attribute(one, 'min')) > column + 1 || Number(attribute(one, 'max')) < column + 1)
          continue;
        return Number(attribute(one, 'style') ?? '0');
      }
    }
    return 0;
  }
}
