import { useEffect, useEffectEvent, useReducer, useRef } from 'react';
import type { Desk, Making, Product, Summary, Wishes } from '../desk';
import { FIRST_STATE, nextState, type PaneState } from './pane-state';

export interface PaneActions {
  readonly wish: (wishes: Partial<Wishes>) => void;
  readonly make: () => void;
  readonly putBack: () => void;
  readonly save: (product: Product) => void;
  readonly dismiss: () => void;
}

/** Told when a piece of work has ended, so that it can be announced. */
export interface PaneListener {
  readonly checked: (summary: Summary, first: boolean) => void;
  readonly made: (making: Making) => void;
  readonly putBack: () => void;
  readonly saved: (file: string) => void;
  readonly failed: () => void;
}

/** Runs the use cases on the desk. Only the answer to the newest question counts. */
export function usePane(desk: Desk, listener: PaneListener): readonly [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(nextState, FIRST_STATE);
  const newest = useRef(0);
  const { wishes } = state;

  function run<T>(work: Promise<T>, done: (result: T) => void): void {
    const turn = ++newest.current;
    const inTurn = (step: () => void) => {
      if (turn === newest.current) step();
    };
    work.then(
      (result) => inTurn(() => done(result)),
      () =>
        inTurn(() => {
          dispatch({ event: 'failed' });
          listener.failed();
        }),
    );
  }

  const check = useEffectEvent(() =>
    run(desk.check(wishes), (summary) => {
      dispatch({ event: 'checked', summary });
      listener.checked(summary, wishes === FIRST_STATE.wishes);
    }),
  );
  useEffect(() => check(), [desk, wishes]);

  const actions: PaneActions = {
    wish: (wish) => dispatch({ event: 'wish', wishes: wish }),
    dismiss: () => dispatch({ event: 'dismiss' }),
    make() {
      dispatch({ event: 'start', busy: 'making' });
      run(desk.make(wishes), (making) => {
        dispatch({ event: 'made', making });
        listener.made(making);
      });
    },
    putBack() {
      dispatch({ event: 'start', busy: 'putting-back' });
      run(desk.putBack(), (outcome) => {
        dispatch({ event: 'put-back', outcome });
        if (outcome.outcome === 'done') listener.putBack();
      });
    },
    save(product) {
      dispatch({ event: 'start', busy: product });
      run(desk.save(product), (file) => {
        dispatch({ event: 'saved', file });
        listener.saved(file);
      });
    },
  };
  return [state, actions];
}
