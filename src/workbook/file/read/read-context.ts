import { WorkbookError } from '../../errors';
import { marksBySheet } from '../../marks';
import { listSheets, openWorkbookPart } from '../container';
import type { OoxmlPackage, SheetEntry, WorkbookPart } from '../container';
import { child, flag } from '../xml';
import { CellFormats } from './cell-formats';
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
    this.cellFormats ??= CellFormats.read(this.pkg, this.workbook);
    return this.cellFormats;
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
