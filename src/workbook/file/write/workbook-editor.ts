import { marksBySheet, sheetKey } from '../..';
import {
  addRelationship,
  listSheets,
  openWorkbookPart,
  relationships,
  removeRelationship,
} from '../container';
import type { OoxmlPackage, SheetEntry, WorkbookPart } from '../container';
import {
  attribute,
  child,
  childElements,
  element,
  flag,
  named,
  removeChild,
  setAttribute,
  writeXml,
} from '../xml';
import type { XmlElement } from '../xml';
import { placeInOrder, WORKBOOK_ORDER } from './child-order';
import { DefinedNames } from './defined-names';
import { removePart } from './dependents';
import { RELATIONSHIP } from './kinds';
import { relationshipPrefix } from './relationship-prefix';

/** The workbook part: its sheets, names and calculation, edited in the tree and written back when it changed. */
export class WorkbookEditor {
  readonly names: DefinedNames;
  private readonly book: WorkbookPart;
  private readonly before: string;

  constructor(private readonly pkg: OoxmlPackage) {
    this.book = openWorkbookPart(pkg);
    this.before = writeXml(this.book.document);
    this.names = new DefinedNames(this.root);
  }

  /** The name of the workbook part. */
  get part(): string {
    return this.book.part;
  }

  get sheets(): SheetEntry[] {
    return listSheets(this.pkg, this.book);
  }

  /** `sheetKey` → our mark. */
  get marks(): Map<string, string> {
    return marksBySheet(this.names.list().filter(({ sheet }) => sheet === null));
  }

  /** The sheet that bears the mark, and its position. */
  marked(mark: string): { readonly sheet: SheetEntry; readonly position: number } | null {
    const { marks, sheets } = this;
    const position = sheets.findIndex(({ name }) => marks.get(sheetKey(name)) === mark);
    const sheet = sheets[position];
    return sheet ? { sheet, position } : null;
  }

  /** Days are counted from 1904. */
  get date1904(): boolean {
    const properties = child(this.root, 'workbookPr');
    return properties !== null && flag(properties, 'date1904');
  }

  get structureLocked(): boolean {
    const protection = child(this.root, 'workbookProtection');
    return protection !== null && flag(protection, 'lockStructure');
  }

  /** Position of the sheet that is on top when the workbook is opened. */
  get activeSheet(): number {
    const view = this.views()[0];
    return Number((view && attribute(view, 'activeTab')) ?? '0');
  }

  /** Adds a sheet behind the others; its part is in the package. */
  addSheet(name: string, part: string): void {
    const list = child(this.root, 'sheets');
    if (!list) return;
    const used = childElements(list, 'sheet').map((one) => Number(attribute(one, 'sheetId')) || 0);
    const id = addRelationship(this.pkg, this.part, RELATIONSHIP.worksheet, part);
    const sheet = element(named(list, 'sheet'), { name, sheetId: Math.max(0, ...used) + 1 });
    setAttribute(sheet, `${relationshipPrefix(this.root)}:id`, id);
    list.children.push(sheet);
  }

  /** Takes the sheet off the list, with the names that are its own; its parts are not touched. */
  removeSheet(position: number): void {
    const sheet = this.sheets[position];
    const list = child(this.root, 'sheets');
    const one = list ? childElements(list, 'sheet')[position] : undefined;
    if (!sheet || !list || !one) return;
    removeChild(list, one);
    removeRelationship(this.pkg, this.part, sheet.relationshipId);
    this.names.sheetRemoved(position, sheet.name);
    this.moveViews(position);
  }

  /** The order of calculation is dropped: programs work it out again, and a wrong one makes Excel repair the file. */
  dropCalculationChain(): boolean {
    const chain = relationships(this.pkg, this.part).find(({ type }) => type.endsWith('/calcChain'));
    if (!chain) return false;
    removeRelationship(this.pkg, this.part, chain.id);
    if (chain.part !== null) removePart(this.pkg, chain.part);
    return true;
  }

  /** Asks the program to calculate everything when it opens the file. */
  calculateOnLoad(): void {
    let settings = child(this.root, 'calcPr');
    if (!settings) {
      settings = element(named(this.root, 'calcPr'));
      placeInOrder(this.root, settings, WORKBOOK_ORDER);
    }
    setAttribute(settings, 'fullCalcOnLoad', '1');
  }

  save(): void {
    const after = writeXml(this.book.document);
    if (after !== this.before) this.pkg.set(this.part, after);
  }

  private get root(): XmlElement {
    return this.book.document.root;
  }

  private views(): XmlElement[] {
    const list = child(this.root, 'bookViews');
    return list ? childElements(list, 'workbookView') : [];
  }

  /** The same sheets stay on top and first in the row of tabs; a visible neighbour follows the one that went. */
  private moveViews(gone: number): void {
    const sheets = this.sheets;
    for (const view of this.views()) {
      for (const name of ['activeTab', 'firstSheet']) {
        const written = attribute(view, name);
        const position = Number(written ?? '0');
        if (position < gone) continue;
        const last = Math.min(gone, sheets.length - 1);
        const moved = position > gone ? position - 1 : nearestVisible(sheets, last);
        if (written !== null || moved !== 0) setAttribute(view, name, String(moved));
      }
    }
  }
}

function nearestVisible(sheets: readonly SheetEntry[], from: number): number {
  const visible = sheets.flatMap((sheet, position) => (sheet.visibility === 'visible' ? [position] : []));
  return visible.reduce(
    (best, one) => (Math.abs(one - from) < Math.abs(best - from) ? one : best),
    visible[0] ?? 0,
  );
}
