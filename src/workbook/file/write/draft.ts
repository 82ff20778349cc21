import {
  addContentType,
  addRelationship,
  folderOf,
  relationshipOfKind,
  type OoxmlPackage,
} from '../container';
import { parseXml } from '../xml';
import { StyleBook } from '../styles/style-book';
import { digitWidth } from './column-width';
import { CONTENT_TYPE, RELATIONSHIP } from './kinds';
import { WorkbookEditor } from './workbook-editor';

const EMPTY_STYLES = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

/**
 * A workbook while a plan is carried out: a copy of the package (the parts are shared, so it costs nothing)
 * that is thrown away when the plan is refused. Only `save` writes the workbook and its styles.
 */
export class Draft {
  readonly workbook: WorkbookEditor;
  private book: { readonly styles: StyleBook; readonly part: string | null } | null = null;

  constructor(readonly pkg: OoxmlPackage) {
    this.workbook = new WorkbookEditor(pkg);
  }

  /** The style sheet, parsed when first asked for. */
  get styles(): StyleBook {
    this.book ??= this.openStyles();
    return this.book.styles;
  }

  /** Width of a digit of the Normal font, in pixels. */
  get digit(): number {
    const { name, size } = this.styles.normalFont();
    return digitWidth(name, size);
  }

  /** A part name that is free whatever the case: `xl/tables/table` + number + `.xml`. */
  freePart(folder: string, name: string, extension: string): string {
    const start = `${folderOf(this.workbook.part)}${folder}/${name}`;
    let number = 1;
    while (this.pkg.has(`${start}${number}.${extension}`)) number += 1;
    return `${start}${number}.${extension}`;
  }

  /** Writes what was edited in trees. */
  save(): void {
    this.saveStyles();
    this.workbook.save();
  }

  private openStyles(): { styles: StyleBook; part: string | null } {
    const part = relationshipOfKind(this.pkg, this.workbook.part, 'styles')?.part ?? null;
    if (part === null || !this.pkg.has(part))
      return { styles: new StyleBook(parseXml(EMPTY_STYLES)), part: null };
    return { styles: StyleBook.parse(this.pkg.text(part), part), part };
  }

  /** A workbook may have no style sheet at all; then it gets one with its first style. */
  private saveStyles(): void {
    if (!this.book?.styles.changed) return;
    let { part } = this.book;
    if (part === null) {
      part = `${folderOf(this.workbook.part)}styles.xml`;
      addContentType(this.pkg, part, CONTENT_TYPE.styles);
      addRelationship(this.pkg, this.workbook.part, RELATIONSHIP.styles, part);
    }
    const { styles } = this.book;
    this.pkg.set(part, styles.toXml());
    this.book = { styles, part };
  }
}
