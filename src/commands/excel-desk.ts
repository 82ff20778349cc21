import {
  type Desk,
  DeskWork,
  exchangeDesk,
  type Saving,
  productName,
  type Trouble,
  unknownTrouble,
} from '../taskpane/desk';
import type { Place } from '../domain';
import type { Area, WorkbookPort, WorkbookSnapshot } from '../workbook';
import { ExcelError } from '../workbook/excel';

export interface ExcelDeskTools {
  readonly book: WorkbookPort & { readonly glance: () => Promise<WorkbookSnapshot> };
  readonly today: () => string;
  /** Name of the workbook's file, or `null` while it was never saved. */
  readonly fileName: () => string | null;
  readonly saving: Saving;
  readonly saveFile: (name: string, bytes: Uint8Array) => void;
  readonly openPage: (() => void) | null;
  /** The cell that the person has selected. */
  readonly selected: () => Promise<Place | null>;
  readonly show: (sheet: string, area: Area | null) => void;
  readonly watch: (changed: () => void) => () => void;
  /** How many changes of the workbook were heard of; none where Excel does not tell. */
  readonly changes?: () => number;
}

/** What the memo of a workbook that has no name yet is called by. */
const UNNAMED = 'tidtam.xlsx';

/** The desk of the workbook that is open in Excel. Excel itself shows its name, and keeps the report. */
export function excelDesk(tools: ExcelDeskTools): Desk {
  const { book, saving, openPage } = tools;
  const work = new DeskWork(book, tools.today, tools.changes);
  return {
    name: '',
    products: ['memo'],
    saving,
    check: (wishes, signal) => work.check(wishes, signal),
    glance: (wishes) => work.glance(() => book.glance(), wishes),
    make: (wishes, signal) => work.make(wishes, signal),
    insert: (what, language, signal) => work.insert(what, language, signal),
    look: (table, roles, wishes) => work.look(table, roles, wishes),
    tableHere: async (wishes) => work.tableAt(await tools.selected(), wishes),
    selected: tools.selected,
    readSource: (input) => work.readSource(input),
    propose: (request, wishes, language, signal) => work.propose(request, wishes, language, signal),
    accept: (id, wishes, signal) => work.accept(id, wishes, signal),
    exchange: exchangeDesk(work.exchange, {
      glance: () => book.glance(),
      products: async (wishes) => {
        const { bytes } = await work.document('memo', wishes);
        return [{ name: productName(tools.fileName() ?? UNNAMED, 'memo'), bytes }];
      },
      saveFile: tools.saveFile,
    }),
    putBack: () => work.putBack(),
    async save(product, wishes, signal) {
      // Excel keeps the report itself.
      const document = product === 'report' ? 'memo' : product;
      const name = productName(tools.fileName() ?? UNNAMED, document);
      const { bytes, problems } = await work.document(document, wishes, signal);
      tools.saveFile(name, bytes);
      return { name, problems };
    },
    preview: (what, wishes, signal) => work.preview(what, wishes, signal),
    previewPage: (id, index) => work.previewPage(id, index),
    readTemplate: (name, file) => work.readTemplate(name, file),
    memoCopy: (wishes, signal) => work.memoCopy(wishes, signal),
    ...(openPage && { openPage }),
    show: tools.show,
    watch: tools.watch,
    explain(error) {
      // What could not be put back at once can be put back by the person.
      if (error instanceof ExcelError && error.restore) work.remember(error.restore);
      return troubleOf(error);
    },
  };
}

function troubleOf(error: unknown): Trouble {
  if (!(error instanceof ExcelError)) return unknownTrouble(error);
  const { problem, code, location, restore } = error;
  return {
    kind: problem,
    code: location === null ? code : `${code} ${location}`,
    canPutBack: restore !== null,
  };
}
