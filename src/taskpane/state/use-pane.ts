import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { PaneRunner } from './pane-runner';
import type { PaneState } from './pane-state';
import type { PaneListener } from './pane-turns';

/** What the runner keeps, and its news to the listener for as long as the pane is there. */
export function usePane(runner: PaneRunner, listener: PaneListener): PaneState {
  const state = useSyncExternalStore(runner.subscribe, runner.getState);
  const tell = useEffectEvent(() => listener);
  useEffect(
    () =>
      runner.listen({
        checked: (...news) => tell().checked(...news),
        made: (...news) => tell().made(...news),
        inserted: (...news) => tell().inserted(...news),
        looked: (...news) => tell().looked(...news),
        read: (...news) => tell().read(...news),
        proposed: (...news) => tell().proposed(...news),
        changed: (...news) => tell().changed(...news),
        putBack: () => tell().putBack(),
        saved: (...news) => tell().saved(...news),
        copied: (...news) => tell().copied(...news),
        failed: () => tell().failed(),
      }),
    [runner],
  );
  return state;
}
