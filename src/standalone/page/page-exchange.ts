import { fileTypeOf, saveFile } from '../../platform';
import type { ExchangeDesk, GivenFile } from '../../taskpane';
import type { EngineClient } from '../engine/engine-client';

/** The exchange of a file that is open in the page. */
export function pageExchange(engine: EngineClient): ExchangeDesk {
  return {
    look: (wishes) => engine.ask('exchangeLook', wishes),
    send: (choices, wishes) => engine.ask('exchangeSend', choices, wishes),
    save: async (what, wishes) => saved(await engine.ask('exchangeFile', what, wishes)),
    take: (files) => engine.ask('exchangeTake', files),
    leave: (key) => engine.ask('exchangeLeave', key),
    collect: (decisions, wishes) => engine.ask('exchangeCollect', decisions, wishes),
    async rollUp(files, wishes, language) {
      const { file, ...told } = await engine.ask('exchangeRollUp', files, wishes, language);
      return { ...told, name: saved(file) };
    },
  };
}

function saved({ name, bytes }: GivenFile): string {
  saveFile(name, bytes, fileTypeOf(name));
  return name;
}
