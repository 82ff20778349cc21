import type { WorkbookPort } from '../../workbook';

/**
 * The workbook for one piece of work that can be stopped: between two steps it ends, and what was just written is
 * put back. Work that ended rejects with the signal's reason. When a colleague's edits stand in the way of
 * putting back, the work counts as done, as it is.
 */
export function stoppable(port: WorkbookPort, signal: AbortSignal | undefined): WorkbookPort {
  if (!signal) return port;
  return {
    async read() {
      signal.throwIfAborted();
      const snapshot = await port.read();
      signal.throwIfAborted();
      return snapshot;
    },
    async apply(plan) {
      signal.throwIfAborted();
      const applied = await port.apply(plan);
      if (!signal.aborted || applied.outcome === 'refused') return applied;
      const back = await port.restore(applied.restore);
      if (back.outcome === 'applied') signal.throwIfAborted();
      return applied;
    },
    restore: (point) => port.restore(point),
  };
}
