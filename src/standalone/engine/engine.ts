import type { Language } from '../../i18n';
import {
  type Accepting,
  type AdoptView,
  DeskWork,
  type Insertable,
  type Inserting,
  type Making,
  type MemoCopy,
  type Paper,
  type Place,
  type PreviewOf,
  type PreviewPages,
  type Product,
  productName,
  type Proposed,
  type PuttingBack,
  type ReadSource,
  type Request,
  type RoleChoice,
  type SavedFile,
  type SourceInput,
  type Summary,
  type TableRef,
  type TakenTemplate,
  type Wishes,
} from '../../taskpane/desk';
import type { SheetSnapshot, Visibility, WorkbookSnapshot } from '../../workbook';
import { FileWorkbook, type SheetLook } from '../../workbook/file';
import type { SheetBlock, SheetPicture } from '../sheet/picture';
import { type ExchangeCalls, exchangeCalls } from './exchange-calls';
import { OpenWorkbook } from './open-workbook';
import { takeBlock, takePicture } from './take-picture';

/** A sheet as its tab shows it. */
export interface SheetTab {
  readonly name: string;
  readonly visibility: Visibility;
  /** Whether the sheet is one of ours. */
  readonly ours: boolean;
}

/** An answer to a change, with the sheets as they are now. */
export interface Changed<T> {
  readonly result: T;
  readonly sheets: readonly SheetTab[];
}

export interface ProductFile extends SavedFile {
  readonly bytes: Uint8Array;
}

/**
 * The workbook that is open in the page, and all that is done with it. Runs in a worker, so that a large
 * workbook never stops the page; everything that goes in or out is plain data.
 */
export class Engine {
  private open_: OpenFile | null = null;

  constructor(private readonly today: () => string) {}

  /** Opens a file in place of the one that is open; when it cannot be used (`WorkbookError`), nothing changes. */
  async open(name: string, bytes: Uint8Array): Promise<readonly SheetTab[]> {
    const book = await OpenWorkbook.of(FileWorkbook.open(bytes));
    this.open_ = { name, book, work: new DeskWork(book, this.today), shown: new Map() };
    return tabs(book.snapshot);
  }

  check(wishes: Wishes): Promise<Summary> {
    return this.file.work.check(wishes);
  }

  make(wishes: Wishes): Promise<Changed<Making>> {
    return this.changed((work) => work.make(wishes));
  }

  insert(what: Insertable | 'sample', language: Language): Promise<Changed<Inserting>> {
    return this.changed((work) => work.insert(what, language));
  }

  look(table: TableRef, roles: readonly RoleChoice[], wishes: Wishes): Promise<AdoptView | null> {
    return this.file.work.look(table, roles, wishes);
  }

  tableAt(place: Place | null, wishes: Wishes): Promise<TableRef | null> {
    return this.file.work.tableAt(place, wishes);
  }

  readSource(input: SourceInput): Promise<ReadSource> {
    return this.file.work.readSource(input);
  }

  propose(request: Request, wishes: Wishes, language: Language): Promise<Proposed> {
    return this.file.work.propose(request, wishes, language);
  }

  accept(id: number, wishes: Wishes): Promise<Changed<Accepting>> {
    return this.changed((work) => work.accept(id, wishes));
  }

  /** Puts the workbook back as it was before the last operation. */
  putBack(): Promise<Changed<PuttingBack>> {
    return this.changed((work) => work.putBack());
  }

  /** A sheet to show, with the first block of its rows. */
  picture(sheet: string): Promise<SheetPicture> {
    const { snapshot, look } = this.sheet(sheet);
    return Promise.resolve(takePicture(snapshot, look));
  }

  /** More rows of a sheet that is being shown. */
  block(sheet: string, index: number): Promise<SheetBlock> {
    const { snapshot, look } = this.sheet(sheet);
    return Promise.resolve(takeBlock(snapshot, look, index));
  }

  /** The file to save; the memo is written now, because its writer is loaded when first needed. */
  async product(product: Product, wishes: Wishes): Promise<ProductFile> {
    const { name, book, work } = this.file;
    const { bytes, problems } =
      product === 'report' ? { bytes: book.file.save(), problems: [] } : await work.document(product, wishes);
    return { name: productName(name, product), bytes, problems };
  }

  preview(what: PreviewOf, wishes: Wishes): Promise<PreviewPages | null> {
    return this.file.work.preview(what, wishes);
  }

  previewPage(id: number, index: number): Promise<Paper | null> {
    return this.file.work.previewPage(id, index);
  }

  readTemplate(name: string, file: Uint8Array): Promise<TakenTemplate> {
    return this.file.work.readTemplate(name, file);
  }

  memoCopy(wishes: Wishes): Promise<MemoCopy | null> {
    return this.file.work.memoCopy(wishes);
  }

  get exchange(): ExchangeCalls {
    return exchangeCalls(this.file.work.exchange, async (wishes) => [
      await this.product('report', wishes),
      await this.product('memo', wishes),
    ]);
  }

  private async changed<T>(change: (work: DeskWork) => Promise<T>): Promise<Changed<T>> {
    const { work, book } = this.file;
    const result = await change(work);
    return { result, sheets: tabs(book.snapshot) };
  }

  /** A sheet and its look, which is read once for each version of the workbook. */
  private sheet(name: string): ShownSheet {
    const { book, shown } = this.file;
    const known = shown.get(name);
    const snapshot = book.snapshot.sheets.find((sheet) => sheet.name === name);
    if (!snapshot) throw new Error(`no sheet ${name}`);
    if (known?.snapshot === snapshot) return known;
    const look = book.file.look(name);
    if (!look) throw new Error(`no look of ${name}`);
    const sheet = { snapshot, look };
    shown.set(name, sheet);
    return sheet;
  }

  private get file(): OpenFile {
    if (!this.open_) throw new Error('no workbook is open');
    return this.open_;
  }
}

interface OpenFile {
  readonly name: string;
  readonly book: OpenWorkbook;
  readonly work: DeskWork;
  readonly shown: Map<string, ShownSheet>;
}

interface ShownSheet {
  readonly snapshot: SheetSnapshot;
  readonly look: SheetLook;
}

function tabs({ sheets }: WorkbookSnapshot): readonly SheetTab[] {
  return sheets.map(({ name, visibility, mark }) => ({ name, visibility, ours: mark !== null }));
}
