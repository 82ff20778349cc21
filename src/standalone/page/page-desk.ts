import type { Place } from '../../domain';
import { fileTypeOf, saveFile } from '../../platform';
import { type Desk, type Trouble, unknownTrouble } from '../../taskpane';
import type { Area } from '../../workbook';
import type { SheetTab } from '../engine/engine';
import { type EngineClient, EngineLost } from '../engine/engine-client';
import { pageExchange } from './page-exchange';

export interface PageDeskTools {
  readonly engine: EngineClient;
  /** The sheets after a change, and the one to show. */
  readonly changed: (sheets: readonly SheetTab[], show: string | null) => void;
  /** The cell that the person has selected on the sheet in view. */
  readonly selected: () => Place | null;
  readonly show: (sheet: string, area: Area | null) => void;
}

/** The desk of a file that is open in the page. */
export function pageDesk(name: string, { engine, changed, selected, show }: PageDeskTools): Desk {
  return {
    name,
    products: ['report', 'memo'],
    saving: 'download',
    check: (wishes) => engine.ask('check', wishes),
    async make(wishes) {
      const { result, sheets } = await engine.ask('make', wishes);
      changed(sheets, result.outcome === 'made' ? (result.sheets[0] ?? null) : null);
      return result;
    },
    async insert(what, language) {
      const { result, sheets } = await engine.ask('insert', what, language);
      changed(sheets, null);
      return result;
    },
    look: (table, roles, wishes) => engine.ask('look', table, roles, wishes),
    tableHere: (wishes) => engine.ask('tableAt', selected(), wishes),
    selected: () => Promise.resolve(selected()),
    readSource: (input) => engine.ask('readSource', input),
    propose: (request, wishes, language) => engine.ask('propose', request, wishes, language),
    async accept(id, wishes) {
      const { result, sheets } = await engine.ask('accept', id, wishes);
      changed(sheets, null);
      return result;
    },
    exchange: pageExchange(engine),
    async putBack() {
      const { result, sheets } = await engine.ask('putBack');
      changed(sheets, null);
      return result;
    },
    async save(product, wishes) {
      const file = await engine.ask('product', product, wishes);
      saveFile(file.name, file.bytes, fileTypeOf(file.name));
      return { name: file.name, problems: file.problems };
    },
    preview: (what, wishes) => engine.ask('preview', what, wishes),
    previewPage: (id, index) => engine.ask('previewPage', id, index),
    readTemplate: (name, file) => engine.ask('readTemplate', name, file),
    memoCopy: (wishes) => engine.ask('memoCopy', wishes),
    show,
    explain,
  };
}

function explain(error: unknown): Trouble {
  if (error instanceof EngineLost) return { kind: 'not-loaded', code: error.name, canPutBack: false };
  return unknownTrouble(error);
}
