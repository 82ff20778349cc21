import type { WorkbookSnapshot } from '../../workbook';
import type { Wishes } from './desk';
import type { ExchangeDesk, GivenFile } from './exchange';
import type { ExchangeWork } from './exchange-work';

/** The exchange where the work is done beside the pane. */
export function exchangeDesk(
  work: ExchangeWork,
  tools: {
    readonly glance: () => Promise<WorkbookSnapshot>;
    /** What goes with the mail to those who sign: the workbook itself is not to be had everywhere. */
    readonly products: (wishes: Wishes) => Promise<readonly GivenFile[]>;
    readonly saveFile: (name: string, bytes: Uint8Array) => void;
  },
): ExchangeDesk {
  return {
    look: (wishes) => work.look(wishes, tools.glance),
    send: (choices, wishes) => work.send(choices, wishes),
    async save(what, wishes) {
      const { name, bytes } = await work.file(what, wishes, tools.products);
      tools.saveFile(name, bytes);
      return name;
    },
    take: (files) => work.take(files),
    leave: (key) => work.leave(key),
    collect: (decisions, wishes) => work.collect(decisions, wishes, tools.glance),
  };
}
