import type { Language } from '../../i18n';
import type {
  CollectedView,
  Decisions,
  ExchangeFile,
  ExchangeView,
  ExchangeWork,
  GivenFile,
  SendingView,
  SendWishes,
  Wishes,
} from '../../taskpane/desk';
import { rolledUp, type RolledUpFile } from './exchange-roll-up';
import type { Question } from './messages';

/** What the page asks of the exchange. */
export interface ExchangeCalls {
  exchangeLook(wishes: Wishes): Promise<ExchangeView>;
  exchangeSend(choices: SendWishes, wishes: Wishes): Promise<SendingView>;
  exchangeFile(what: ExchangeFile, wishes: Wishes): Promise<GivenFile>;
  exchangeTake(files: readonly GivenFile[]): Promise<void>;
  exchangeLeave(key: string | null): Promise<void>;
  exchangeCollect(decisions: Decisions, wishes: Wishes): Promise<CollectedView>;
  exchangeRollUp(files: readonly GivenFile[], wishes: Wishes, language: Language): Promise<RolledUpFile>;
}

export type ExchangeCall = keyof ExchangeCalls;

/** @param products what goes with the mail to those who sign */
export function exchangeCalls(
  work: ExchangeWork,
  products: (wishes: Wishes) => Promise<readonly GivenFile[]>,
): ExchangeCalls {
  return {
    exchangeLook: (wishes) => work.look(wishes),
    exchangeSend: (choices, wishes) => work.send(choices, wishes),
    exchangeFile: (what, wishes) => work.file(what, wishes, products),
    exchangeTake: (files) => work.take(files),
    exchangeLeave: (key) => work.leave(key),
    exchangeCollect: (decisions, wishes) => work.collect(decisions, wishes),
    exchangeRollUp: rolledUp,
  };
}

/** Answers one of them, on the worker's side. */
export function askExchange(calls: ExchangeCalls, question: Question<ExchangeCall>) {
  switch (question.call) {
    case 'exchangeLook':
      return calls.exchangeLook(...question.args);
    case 'exchangeSend':
      return calls.exchangeSend(...question.args);
    case 'exchangeFile':
      return calls.exchangeFile(...question.args);
    case 'exchangeTake':
      return calls.exchangeTake(...question.args);
    case 'exchangeLeave':
      return calls.exchangeLeave(...question.args);
    case 'exchangeCollect':
      return calls.exchangeCollect(...question.args);
    case 'exchangeRollUp':
      return calls.exchangeRollUp(...question.args);
  }
}
