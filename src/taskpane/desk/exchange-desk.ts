import type { WorkbookSnapshot } from '../../workbook';
import type { ExchangeDesk } from './exchange';
import type { ExchangeWork } from './exchange-work';

/** The exchange where the work is done beside the pane. */
export function exchangeDesk(
  work: ExchangeWork,
  tools: {
    readonly glance: () => Promise<WorkbookSnapshot>;
    readonly saveFile: (name: string, bytes: Uint8Array) => void;
  },
): ExchangeDesk {
  return {
    look: (wishes) => work.look(wishes, tools.glance),
    send: (choices, wishes) => work.send(choices, wishes),
    async save(what, wishes) {
      const { name, bytes } = await work.file(what, wishes);
      tools.saveFile(name, bytes);
      return name;
    },
    take: (files) => work.take(files),
    leave: (key) => work.leave(key),
    collect: (decisions, wishes) => work.collect(decisions, wishes, tools.glance),
  };
}
