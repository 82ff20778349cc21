import type { After } from '../../platform';

/** How long the workbook must be quiet before it is looked at again, in ms: people type in bursts. */
export const QUIET = 800;

export interface LiveCheckTools {
  /** Calls back after each change of the workbook. */
  readonly watch: (changed: () => void) => () => void;
  readonly look: () => void;
  readonly after: After;
  /** Whether anyone can see the pane. */
  readonly seen: () => boolean;
  /** Calls back when the pane comes into view or goes out of it. */
  readonly onSeen: (turned: () => void) => () => void;
}

/** Looks again once the workbook is quiet; while the pane is hidden, not before it is seen. Never writes. */
export function liveCheck({ watch, look, after, seen, onSeen }: LiveCheckTools): () => void {
  let changed = false;
  let forget = () => {};
  const wait = () => {
    forget();
    forget = after(QUIET, () => {
      if (!seen()) return;
      changed = false;
      look();
    });
  };
  const stops = [
    watch(() => {
      changed = true;
      if (seen()) wait();
    }),
    onSeen(() => {
      if (changed && seen()) wait();
    }),
    () => forget(),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
