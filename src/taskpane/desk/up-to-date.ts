import type { WorkbookPort } from '../../workbook';

/** How often work begins anew; a colleague who types without a pause does not keep the report from being made. */
const MOST = 3;

class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/**
 * Work that reads and then writes, on a workbook that others change at the same time: when something has changed
 * before the writing, it is read anew. `changes` counts what was heard of; where nothing is, work is done once.
 */
export async function upToDate<T>(
  port: WorkbookPort,
  changes: () => number,
  work: (port: WorkbookPort) => Promise<T>,
): Promise<T> {
  for (let turn = 1; turn < MOST; turn++)
    try {
      return await work(heeding(port, changes));
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  return work(port);
}

function heeding(port: WorkbookPort, changes: () => number): WorkbookPort {
  let known = changes();
  return {
    read() {
      known = changes();
      return port.read();
    },
    apply(plan) {
      return changes() === known ? port.apply(plan) : Promise.reject(new Overtaken());
    },
    restore: (point) => port.restore(point),
  };
}
