import { type Check, checkSnapshot, makeReport } from '../../app';
import { type MemoModel, writeMemo } from '../../memo';
import {
  type Making,
  type Product,
  type PuttingBack,
  summarise,
  type Summary,
  type Wishes,
} from '../../taskpane/desk';
import type { RestorePoint, SheetSnapshot, Visibility, WorkbookSnapshot } from '../../workbook';
import { FileWorkbook, type SheetLook } from '../../workbook/file';
import type { SheetBlock, SheetPicture } from '../sheet/picture';
import { productName } from './product-name';
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

export interface ProductFile {
  readonly name: string;
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
    const book = FileWorkbook.open(bytes);
    const snapshot = await book.read();
    this.open_ = { name, book, snapshot, restores: [], memo: null, shown: new Map() };
    return tabs(snapshot);
  }

  check(wishes: Wishes): Promise<Summary> {
    return Promise.resolve(summarise(this.checked(wishes)));
  }

  async make(wishes: Wishes): Promise<Changed<Making>> {
    const file = this.file;
    const made = await makeReport(file.book, { ...wishes, today: this.today() });
    const summary = summarise(made.check);
    if (made.outcome !== 'made')
      return {
        result: made.outcome === 'stopped' ? { outcome: 'stopped', summary } : { ...made, summary },
        sheets: tabs(file.snapshot),
      };
    file.restores.push(made.restore);
    file.memo = made.memo;
    file.snapshot = await file.book.read();
    return { result: { outcome: 'made', summary, sheets: made.sheets }, sheets: tabs(file.snapshot) };
  }

  /** Puts the workbook back as it was before the first report was made: the newest change first. */
  async putBack(): Promise<Changed<PuttingBack>> {
    const file = this.file;
    let result: PuttingBack = { outcome: 'done' };
    for (let point = file.restores.at(-1); point; point = file.restores.at(-1)) {
      const outcome = await file.book.restore(point);
      if (outcome.outcome === 'refused') {
        result = outcome;
        break;
      }
      file.restores.pop();
    }
    if (result.outcome === 'done') file.memo = null;
    file.snapshot = await file.book.read();
    return { result, sheets: tabs(file.snapshot) };
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
  async product(product: Product): Promise<ProductFile> {
    const { name, book, memo } = this.file;
    if (product === 'report') return { name: productName(name, product), bytes: book.save() };
    if (!memo) throw new Error('no memo');
    return { name: productName(name, product), bytes: await writeMemo(memo) };
  }

  private checked(wishes: Wishes): Check {
    return checkSnapshot(this.file.snapshot, { ...wishes, today: this.today() });
  }

  /** A sheet and its look, which is read once for each version of the workbook. */
  private sheet(name: string): ShownSheet {
    const file = this.file;
    const known = file.shown.get(name);
    const snapshot = file.snapshot.sheets.find((sheet) => sheet.name === name);
    if (!snapshot) throw new Error(`no sheet ${name}`);
    if (known?.snapshot === snapshot) return known;
    const look = file.book.look(name);
    if (!look) throw new Error(`no look of ${name}`);
    const shown = { snapshot, look };
    file.shown.set(name, shown);
    return shown;
  }

  private get file(): OpenFile {
    if (!this.open_) throw new Error('no workbook is open');
    return this.open_;
  }
}

interface OpenFile {
  readonly name: string;
  readonly book: FileWorkbook;
  snapshot: WorkbookSnapshot;
  /** One for each report made, the newest last. */
  readonly restores: RestorePoint[];
  memo: MemoModel | null;
  readonly shown: Map<string, ShownSheet>;
}

interface ShownSheet {
  readonly snapshot: SheetSnapshot;
  readonly look: SheetLook;
}

function tabs({ sheets }: WorkbookSnapshot): readonly SheetTab[] {
  return sheets.map(({ name, visibility, mark }) => ({ name, visibility, ours: mark !== null }));
}
