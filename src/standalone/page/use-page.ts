import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Place } from '../../domain';
import { readFile } from '../../platform';
import { type Desk, isDocument } from '../../taskpane';
import { type Area, WorkbookError } from '../../workbook';
import { type EngineClient, EngineLost } from '../engine/engine-client';
import { loadSample, type Sample } from '../open/samples';
import { pageDesk } from './page-desk';
import { FIRST_PAGE, nextPage, type OpenProblem, type PageState, type Panel } from './page-state';

export interface PageActions {
  readonly openFiles: (files: readonly File[]) => void;
  readonly openSample: (sample: Sample) => void;
  /** Asks for the workbook that is open in Excel. */
  readonly invite: () => void;
  readonly show: (sheet: string, area: Area | null) => void;
  readonly turnTo: (panel: Panel) => void;
  readonly dismiss: () => void;
}

/** The open workbook, its desk for the pane, and the ways to open another. Only the newest opening counts. */
export function usePage(engine: EngineClient): readonly [PageState, PageActions, Desk | null] {
  const [state, dispatch] = useReducer(nextPage, FIRST_PAGE);
  const newest = useRef(0);
  const { book } = state;
  const id = book?.id;
  const name = book?.name;
  const [selected] = useState(() => new SelectedCell());
  useEffect(() => {
    const { top, left } = state.selection.area;
    selected.keep(state.sheet === null ? null : { sheet: state.sheet, row: top, column: left });
  });

  const desk = useMemo<Desk | null>(
    () =>
      id === undefined || name === undefined
        ? null
        : pageDesk(name, {
            engine,
            changed: (sheets, show) => dispatch({ event: 'changed', sheets, show }),
            selected: selected.get,
            show: (sheet, area) => dispatch({ event: 'show', sheet, area }),
          }),
    [engine, id, name, selected],
  );

  async function open(file: string, load: () => Promise<Uint8Array | OpenProblem>): Promise<void> {
    const turn = ++newest.current;
    dispatch({ event: 'opening', name: file });
    try {
      const bytes = await load();
      if (turn !== newest.current) return;
      if (!(bytes instanceof Uint8Array)) return dispatch({ event: 'not-opened', problem: bytes });
      const sheets = await engine.ask('open', file, bytes);
      if (turn === newest.current) dispatch({ event: 'opened', name: file, sheets });
    } catch (error) {
      if (turn === newest.current) dispatch({ event: 'not-opened', problem: problemOf(error, file) });
    }
  }

  const actions: PageActions = {
    openFiles(files) {
      const [file, ...more] = files;
      if (more.length > 0) dispatch({ event: 'not-opened', problem: { why: 'many' } });
      else if (file && isDocument(file)) dispatch({ event: 'document', file });
      else if (file) void open(file.name, () => fileBytes(file));
    },
    openSample: (sample) =>
      void open(sample.file, async () => (await loadSample(sample)) ?? { why: 'sample' }),
    invite: () => dispatch({ event: 'not-opened', problem: { why: 'from-excel' } }),
    show: (sheet, area) => dispatch({ event: 'show', sheet, area }),
    turnTo: (panel) => dispatch({ event: 'panel', panel }),
    dismiss: () => dispatch({ event: 'dismiss' }),
  };
  return [state, actions, desk];
}

async function fileBytes(file: File): Promise<Uint8Array | OpenProblem> {
  const reading = await readFile(file);
  switch (reading.outcome) {
    case 'read':
      return reading.file.bytes;
    case 'too-large':
      return { why: 'file', file: file.name, problem: 'too-large', detail: null };
    case 'unreadable':
      return { why: 'file', file: file.name, problem: 'file-unreadable', detail: null };
  }
}

function problemOf(error: unknown, file: string): OpenProblem {
  if (error instanceof EngineLost) return { why: 'lost' };
  if (error instanceof WorkbookError)
    return { why: 'file', file, problem: error.problem, detail: error.detail };
  return { why: 'unexpected' };
}

/** The cell that is selected now, for whoever asks later. */
class SelectedCell {
  private place: Place | null = null;
  readonly get = (): Place | null => this.place;

  keep(place: Place | null): void {
    this.place = place;
  }
}
