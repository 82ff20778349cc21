import type { SheetTab } from '../../../src/standalone/engine/engine';
import {
  FIRST_PAGE,
  nextPage,
  type PageEvent,
  type PageState,
} from '../../../src/standalone/page/page-state';

const tab = (name: string, more: Partial<SheetTab> = {}): SheetTab => ({
  name,
  visibility: 'visible',
  ours: false,
  ...more,
});
const area = { top: 4, left: 2, bottom: 4, right: 2 };

function after(...events: readonly PageEvent[]): PageState {
  return events.reduce(nextPage, FIRST_PAGE);
}
const opened: PageEvent = {
  event: 'opened',
  name: 'ก.xlsx',
  sheets: [tab('ซ่อน', { visibility: 'hidden' }), tab('แผน'), tab('ผล')],
};

describe('the page', () => {
  it('shows the first sheet that is not hidden', () => {
    expect(after(opened).sheet).toBe('แผน');
  });

  it('keeps the open workbook when another one cannot be opened', () => {
    const problem = { why: 'file', file: 'ข.xls', problem: 'old-format', detail: null } as const;
    const state = after(opened, { event: 'opening', name: 'ข.xls' }, { event: 'not-opened', problem });
    expect(state.book?.name).toBe('ก.xlsx');
    expect(state.problem).toEqual(problem);
    expect(state.opening).toBeNull();
  });

  it('gives a document to the pane of the open workbook, which stays', () => {
    const file = new File(['x'], 'แผน.docx');
    const there: PageEvent = { event: 'panel', panel: 'workbook' };
    const state = after(opened, there, { event: 'document', file });
    expect(state).toMatchObject({ panel: 'pane', problem: null, book: { name: 'ก.xlsx' } });
    expect(state.document).toBe(file);
    expect(nextPage(state, opened).document).toBeNull();
  });

  it('asks for a workbook first when there is none to take a document into', () => {
    const state = after({ event: 'document', file: new File(['x'], 'แผน.docx') });
    expect(state).toMatchObject({ document: null, problem: { why: 'document-first' } });
  });

  it('lets the pane start anew with every workbook', () => {
    expect(after(opened, opened).book?.id).toBe(2);
  });

  it('goes to the cell of a finding, and there again when it is asked again', () => {
    const show: PageEvent = { event: 'show', sheet: 'ผล', area };
    const once = after(opened, show);
    const twice = nextPage(once, show);
    expect(once).toMatchObject({ sheet: 'ผล', selection: { area }, panel: 'workbook' });
    expect(twice.selection.turn).toBe(once.selection.turn + 1);
  });

  it('turns to the sheet that was made, and away from a sheet that is gone', () => {
    const sheets = [tab('แผน'), tab('รายงาน', { ours: true })];
    const made = after(opened, { event: 'changed', sheets, show: 'รายงาน' });
    expect(made.sheet).toBe('รายงาน');
    expect(made.book?.version).toBe(1);
    expect(nextPage(made, { event: 'changed', sheets: [tab('แผน')], show: null }).sheet).toBe('แผน');
  });
});
