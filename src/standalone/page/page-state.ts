import type { FileProblem } from '../../i18n';
import type { Area, WorkbookProblem } from '../../workbook';
import type { SheetTab } from '../engine/engine';
import { FIRST_CELL, type Selection } from '../sheet/selection';

/** A workbook that is open in the page. */
export interface OpenBook {
  /** Counts the workbooks opened, so that the pane starts anew with each. */
  readonly id: number;
  readonly name: string;
  readonly sheets: readonly SheetTab[];
  /** Counts the changes made to it: pictures of sheets are good for one version. */
  readonly version: number;
}

/** Why the last thing asked for was not opened. */
export type OpenProblem =
  | {
      readonly why: 'file';
      readonly file: string;
      readonly problem: WorkbookProblem | FileProblem;
      readonly detail: string | number | null;
    }
  /** Nothing went wrong: the pane in Excel sent the person here, and the workbook is still to come. */
  | { readonly why: 'from-excel' }
  | { readonly why: 'sample' }
  | { readonly why: 'many' }
  /** A document whose tables are to be taken in, and no workbook to take them into. */
  | { readonly why: 'document-first' }
  | { readonly why: 'unexpected' }
  | { readonly why: 'lost' };

export interface PageState {
  /** Name of the file being opened. */
  readonly opening: string | null;
  readonly book: OpenBook | null;
  /** The document that was given last for the open workbook. */
  readonly document: File | null;
  readonly problem: OpenProblem | null;
  readonly sheet: string | null;
  readonly selection: Selection;
  /** Which of the two parts is in view where there is room for only one. */
  readonly panel: Panel;
}

export type Panel = 'pane' | 'workbook';

export type PageEvent =
  | { readonly event: 'opening'; readonly name: string }
  | { readonly event: 'opened'; readonly name: string; readonly sheets: readonly SheetTab[] }
  | { readonly event: 'not-opened'; readonly problem: OpenProblem }
  | { readonly event: 'document'; readonly file: File }
  | { readonly event: 'changed'; readonly sheets: readonly SheetTab[]; readonly show: string | null }
  | { readonly event: 'show'; readonly sheet: string; readonly area: Area | null }
  | { readonly event: 'panel'; readonly panel: Panel }
  | { readonly event: 'dismiss' };

export const FIRST_PAGE: PageState = {
  opening: null,
  book: null,
  document: null,
  problem: null,
  sheet: null,
  selection: FIRST_CELL,
  panel: 'pane',
};

export function nextPage(state: PageState, event: PageEvent): PageState {
  switch (event.event) {
    case 'opening':
      return { ...state, opening: event.name, problem: null };
    case 'opened': {
      const id = (state.book?.id ?? 0) + 1;
      const book = { id, name: event.name, sheets: event.sheets, version: 0 };
      return { ...FIRST_PAGE, book, sheet: firstSheet(event.sheets) };
    }
    case 'not-opened':
      return { ...state, opening: null, problem: event.problem };
    case 'document':
      if (!state.book) return { ...state, problem: { why: 'document-first' } };
      return { ...state, document: event.file, problem: null, panel: 'pane' };
    case 'changed':
      return changed(state, event.sheets, event.show);
    case 'show': {
      const turn = state.selection.turn + 1;
      const area = event.area ?? (event.sheet === state.sheet ? state.selection.area : FIRST_CELL.area);
      return { ...state, sheet: event.sheet, selection: { area, turn }, panel: 'workbook' };
    }
    case 'panel':
      return { ...state, panel: event.panel };
    case 'dismiss':
      return { ...state, problem: null };
  }
}

/** After a change of the workbook: shows the sheet wished, else stays, else goes to the first. */
function changed(state: PageState, sheets: readonly SheetTab[], show: string | null): PageState {
  if (!state.book) return state;
  const book = { ...state.book, sheets, version: state.book.version + 1 };
  const stays = sheets.some(({ name }) => name === state.sheet);
  const sheet = show ?? (stays ? state.sheet : firstSheet(sheets));
  const selection =
    sheet === state.sheet ? state.selection : { ...FIRST_CELL, turn: state.selection.turn + 1 };
  return { ...state, book, sheet, selection };
}

function firstSheet(sheets: readonly SheetTab[]): string | null {
  return (sheets.find(({ visibility }) => visibility === 'visible') ?? sheets[0])?.name ?? null;
}
