import { WorkbookError } from '../../errors';
import { marksBySheet } from '../../marks';
import { listSheets, openWorkbookPart, relationshipOfKind } from '../container';
import type { OoxmlPackage, SheetEntry, WorkbookPart } from '../container';
import { child, flag, parseXml, type XmlElement } from '../xml';
import { CellFormats } from './cell-formats';
import { normalDigit } from './column-widths';
import { readNames } from './names';
import type { DefinedName } from '../../snapshot';
import { RuleLists } from './rule-lists';
import { readSharedStrings } from './shared-strings';

/** What all sheets of a workbook share. Strings and formats are read when a cell first needs them. */
export class ReadContext {
  readonly workbook: WorkbookPart;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  /** Our marks, by the key of the sheet's name. */
  readonly marks: ReadonlyMap<string, string>;
  /** Drop-downs of ours, known once their sheets are read. */
  readonly rules: RuleLists;
  /** Whether serial numbers count from 1904. */
  readonly date1904: boolean;
  private strings: string[] | null = null;
  private cellFormats: CellFormats | null = null;
  private normal: boolean | null = null;
  private normalDigit: number | null = null;
  private styles: XmlElement | null | undefined;
  private cells = 0;

  constructor(readonly pkg: OoxmlPackage) {
    this.workbook = openWorkbookPart(pkg);
    this.sheets = listSheets(pkg, this.workbook);
    this.names = readNames(this.workbook.document);
    this.marks = marksBySheet(this.names);
    this.rules = new RuleLists(this.names);
    const properties = child(this.workbook.document.root, 'workbookPr');
    this.date1904 = properties !== null && flag(properties, 'date1904');
  }

  sharedStrings(): string[] {
    this.strings ??= readSharedStrings(this.pkg, this.workbook);
    return this.strings;
  }

  formats(): CellFormats {
    this.cellFormats ??= CellFormats.of(this.styleSheet());
    return this.cellFormats;
  }

  /** Width in px of the widest digit of the Normal font. */
  digit(): number {
    this.normalDigit ??= normalDigit(this.styleSheet());
    return this.normalDigit;
  }

  private styleSheet(): XmlElement | null {
    if (this.styles === undefined) {
      const part = relationshipOfKind(this.pkg, this.workbook.part, 'styles')?.part ?? null;
      const isThere = part !== null && this.pkg.has(part);
      this.styles = isThere ? parseXml(this.pkg.text(part), part, this.pkg.limits.depth).root : null;
    }
    return this.styles;
  }

  /** Whether cells without a style of their own show numbers as they are; asked for every number, so remembered. */
  plainNormal(): boolean {
    this.normal ??= this.formats().of(0).general;
    return this.normal;
  }

  /** Counts cells that hold something, over all sheets. */
  countCells(more: number): void {
    this.cells += more;
    if (this.cells > this.pkg.limits.cells) throw new WorkbookError('too-many-cells', this.pkg.limits.cells);
  }
}
