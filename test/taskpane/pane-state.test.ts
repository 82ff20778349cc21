import {
  FIRST_STATE,
  nextState,
  outOfDate,
  placeOf,
  type PaneEvent,
  type PaneState,
} from '../../src/taskpane/state';
import { summary as someSummary } from './summary';

const summary = someSummary();
const inserted: PaneEvent = {
  event: 'inserted',
  what: 'register',
  inserting: { outcome: 'inserted', sheets: ['มาตรการ', 'รายการ'] },
};
const checked: PaneEvent = { event: 'checked', summary };
const made: PaneEvent = { event: 'made', making: { outcome: 'made', summary, sheets: ['รายงาน'] } };

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(nextState, FIRST_STATE);
}

describe('the pane', () => {
  it('is busy checking from the start until the workbook is checked', () => {
    expect(FIRST_STATE.busy).toBe('checking');
    expect(after(checked)).toMatchObject({ busy: null, summary });
  });

  it('stands where there is something to do until the person goes elsewhere', () => {
    expect(placeOf(FIRST_STATE)).toBe('report');
    expect(placeOf(after(checked))).toBe('tables');
    const area = { top: 0, left: 0, bottom: 3, right: 3 };
    const tables = [{ sheet: 'แผน', area, kind: 'plan', measures: 3 }] as const;
    const found: PaneEvent = { event: 'checked', summary: { ...summary, tables } };
    expect(placeOf(after(found))).toBe('report');
    expect(placeOf(after({ event: 'go', place: 'memo' }, checked))).toBe('memo');
  });

  it('keeps the wishes that were not changed', () => {
    const { wishes } = after(checked, { event: 'wish', wishes: { round: 12 } });
    expect(wishes).toEqual({ round: 12, digits: 'thai', sheet: null });
  });

  it('says when the choices have changed since the report was made', () => {
    const state = after(checked, { event: 'start', busy: 'making' }, made);
    expect(outOfDate(state)).toBe(false);
    expect(outOfDate(nextState(state, { event: 'wish', wishes: { digits: 'arabic' } }))).toBe(true);
    expect(outOfDate(nextState(state, { event: 'wish', wishes: { round: 12 } }))).toBe(true);
  });

  it('does not take the round it found itself for a change when it is picked', () => {
    expect(outOfDate(after(checked, made, { event: 'wish', wishes: { round: 6 } }))).toBe(false);
  });

  it('keeps what was made when a second try is stopped or refused', () => {
    const refusals = [{ reason: 'read-only' }] as const;
    const state = after(checked, made, {
      event: 'made',
      making: { outcome: 'refused', summary, refusals },
    });
    expect(state.made?.sheets).toEqual(['รายงาน']);
    expect(state.notice).toEqual({ notice: 'refused', refusals });
  });

  it('forgets what was made when the workbook is put back', () => {
    const state = after(checked, made, { event: 'put-back', outcome: { outcome: 'done' } });
    expect(state).toMatchObject({ made: null, notice: { notice: 'put-back' }, busy: null });
  });

  it('offers to put back only the last thing done', () => {
    expect(after(checked, made, inserted)).toMatchObject({ made: null, inserted: { what: 'register' } });
    expect(after(checked, inserted, made)).toMatchObject({ inserted: null, made: { sheets: ['รายงาน'] } });
  });

  it('leads to a sheet that is there already and inserts nothing', () => {
    const state = after(checked, {
      event: 'inserted',
      what: 'register',
      inserting: { outcome: 'there', sheet: 'มาตรการ' },
    });
    expect(state).toMatchObject({ inserted: null, notice: { notice: 'there', sheet: 'มาตรการ' } });
  });

  it('gives the focus to what has just come, and not again when the person comes back to it', () => {
    expect(after(checked, made).news).toBe('made');
    expect(
      after(checked, made, { event: 'go', place: 'memo' }, { event: 'go', place: 'report' }).news,
    ).toBeNull();
  });

  it('forgets the names of saved files when the report is made anew', () => {
    const saved: PaneEvent = {
      event: 'saved',
      product: 'memo',
      file: { name: 'งาน-memo.docx', problems: [] },
    };
    expect(after(checked, made, saved).saved).toEqual({ memo: 'งาน-memo.docx' });
    expect(after(checked, made, saved, made).saved).toEqual({});
  });

  it('takes up what a look in between found, and nothing else', () => {
    const busy = after(checked, { event: 'start', busy: 'making' });
    const again = { ...summary, late: 3 };
    expect(nextState(busy, { event: 'looked-again', summary: again })).toEqual({
      ...busy,
      place: 'tables',
      summary: again,
    });
  });

  it('stays where it is when a look in between finds the first table', () => {
    const area = { top: 0, left: 0, bottom: 3, right: 3 };
    const tables = [{ sheet: 'แผน', area, kind: 'plan', measures: 3 }] as const;
    const state = after(checked, { event: 'looked-again', summary: { ...summary, tables } });
    expect(placeOf(state)).toBe('tables');
  });

  it('is free again after something failed', () => {
    const trouble = { kind: 'busy', code: 'ActivityLimitReached', canPutBack: false } as const;
    const state = after(checked, { event: 'start', busy: 'memo' }, { event: 'failed', trouble });
    expect(state).toMatchObject({ busy: null, notice: { notice: 'trouble', trouble } });
  });
});
