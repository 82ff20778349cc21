import type { Summary } from '../../src/taskpane/desk';
import {
  FIRST_STATE,
  nextState,
  outOfDate,
  type PaneEvent,
  type PaneState,
} from '../../src/taskpane/state/pane-state';

const summary: Summary = {
  round: 6,
  subject: 'measures',
  tables: [],
  counts: { total: 12, done: 12, inProgress: 0, notStarted: 0, unknown: 0 },
  late: 0,
  findings: [],
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

  it('checks again after every wish', () => {
    expect(after(checked, { event: 'wish', wishes: { round: 12 } })).toMatchObject({
      busy: 'checking',
      wishes: { round: 12, digits: 'thai', sheet: null },
    });
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

  it('is free again after something unexpected', () => {
    expect(after(checked, { event: 'start', busy: 'memo' }, { event: 'failed' })).toMatchObject({
      busy: null,
      notice: { notice: 'unexpected' },
    });
  });
});
