import type { Preview } from '../../src/taskpane/desk';
import { FIRST_STATE, nextState, type PaneEvent, type PaneState } from '../../src/taskpane/state';
import { summary } from './summary';

const preview: Preview = {
  sheets: [],
  cells: [{ place: { sheet: 'แผน', row: 4, column: 5 }, before: 'เสร็จ', after: 'ดำเนินการเสร็จเรียบร้อยแล้ว' }],
  cellCount: 1,
  rules: [],
  asks: true,
};
const request = { ask: 'fix-all', rule: 'digits.mixed' } as const;
const proposed: PaneEvent = {
  event: 'proposed',
  request,
  proposed: { outcome: 'proposed', id: 7, preview, notes: [] },
};
const accepted: PaneEvent = {
  event: 'accepted',
  accepting: { outcome: 'accepted', summary: summary(), sheets: ['แผน'] },
};

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(nextState, FIRST_STATE);
}

describe('a plan that waits for a yes', () => {
  it('is shown, and nothing is done', () => {
    expect(after(proposed)).toMatchObject({
      proposal: { id: 7, request, preview },
      changed: null,
      busy: null,
    });
  });

  it('goes away with a no', () => {
    expect(after(proposed, { event: 'declined' })).toMatchObject({ proposal: null, changed: null });
  });

  it('becomes what was changed with a yes, and the workbook is known anew', () => {
    expect(after(proposed, accepted)).toMatchObject({
      proposal: null,
      changed: { request, preview, sheets: ['แผน'] },
      summary: summary(),
      news: 'changed',
    });
  });

  it('is the one thing that can be put back: no report made before, no sheet inserted before', () => {
    const making = { outcome: 'made', summary: summary(), sheets: ['รายงาน'] } as const;
    expect(after({ event: 'made', making }, proposed, accepted).made).toBeNull();
    expect(after(proposed, accepted, { event: 'made', making }).changed).toBeNull();
    expect(after(proposed, accepted, { event: 'put-back', outcome: { outcome: 'done' } }).changed).toBeNull();
  });

  it('is refused with a reason when a cell has changed since, and can be asked for again', () => {
    const refusals = [{ reason: 'cell-changed', sheet: 'แผน', row: 4, column: 5 }] as const;
    const state = after(proposed, { event: 'accepted', accepting: { outcome: 'refused', refusals } });
    expect(state).toMatchObject({ proposal: null, changed: null, notice: { notice: 'refused', refusals } });
  });

  it('that another has taken the place of says that it is gone', () => {
    const state = after(proposed, { event: 'accepted', accepting: { outcome: 'forgotten' } });
    expect(state.notice).toEqual({ notice: 'cannot', reason: 'gone', data: {} });
  });

  it('says why when there is nothing to propose', () => {
    const cannot = { outcome: 'cannot', reason: 'no-room', data: { range: 'A1:B2' } } as const;
    const state = after({ event: 'proposed', request, proposed: cannot });
    expect(state.notice).toEqual({ notice: 'cannot', reason: 'no-room', data: { range: 'A1:B2' } });
  });
});
