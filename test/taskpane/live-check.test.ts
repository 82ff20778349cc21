import { liveCheck, QUIET } from '../../src/taskpane/state/live-check';

/** A clock that is moved by hand, a workbook that changes when told, and a pane that can be hidden. */
function room({ seen = true } = {}) {
  let due: { readonly ms: number; readonly act: () => void } | null = null;
  let changed = () => {};
  let turned = () => {};
  const state = { seen, looks: 0 };
  const stop = liveCheck({
    watch: (listener) => ((changed = listener), () => (changed = () => {})),
    look: () => state.looks++,
    after: (ms, act) => {
      due = { ms, act };
      return () => (due = null);
    },
    seen: () => state.seen,
    onSeen: (listener) => ((turned = listener), () => (turned = () => {})),
  });
  return {
    state,
    stop,
    change: () => changed(),
    turn: (now: boolean) => {
      state.seen = now;
      turned();
    },
    waiting: () => due?.ms ?? null,
    pass: () => {
      const act = due?.act;
      due = null;
      act?.();
    },
  };
}

describe('the live check', () => {
  it('looks once after a burst of changes, when the workbook is quiet', () => {
    const { state, change, pass, waiting } = room();
    change();
    change();
    change();
    expect(state.looks).toBe(0);
    expect(waiting()).toBe(QUIET);
    pass();
    expect(state.looks).toBe(1);
    expect(waiting()).toBeNull();
  });

  it('is quiet while nobody sees the pane, and looks when it is opened again', () => {
    const { state, change, pass, turn, waiting } = room({ seen: false });
    change();
    expect(waiting()).toBeNull();
    turn(true);
    pass();
    expect(state.looks).toBe(1);
  });

  it('does not look when the pane is opened and nothing has changed', () => {
    const { waiting, turn } = room({ seen: false });
    turn(true);
    expect(waiting()).toBeNull();
  });

  it('does not look when the pane was closed while it waited', () => {
    const { state, change, pass, turn } = room();
    change();
    turn(false);
    pass();
    expect(state.looks).toBe(0);
    turn(true);
    pass();
    expect(state.looks).toBe(1);
  });

  it('hears nothing any more once it is stopped', () => {
    const { change, stop, waiting } = room();
    change();
    stop();
    expect(waiting()).toBeNull();
    change();
    expect(waiting()).toBeNull();
  });
});
