import { today } from '../../platform/clock';
import { Engine } from './engine';
import { askExchange } from './exchange-calls';
import { type Answer, asFailure, type EngineCall, type Question, type Reply } from './messages';

/** The worker's side: one engine, asked by messages. */
const engine = new Engine(() => today());

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data).then((reply) => postMessage(reply));
});

async function answer(question: Question): Promise<Reply> {
  try {
    return { id: question.id, answer: await ask(question) };
  } catch (error) {
    return { id: question.id, failure: asFailure(error) };
  }
}

function ask(question: Question): Promise<Answer<EngineCall>> {
  switch (question.call) {
    case 'open':
      return engine.open(...question.args);
    case 'check':
      return engine.check(...question.args);
    case 'make':
      return engine.make(...question.args);
    case 'insert':
      return engine.insert(...question.args);
    case 'look':
      return engine.look(...question.args);
    case 'tableAt':
      return engine.tableAt(...question.args);
    case 'readSource':
      return engine.readSource(...question.args);
    case 'preview':
      return engine.preview(...question.args);
    case 'previewPage':
      return engine.previewPage(...question.args);
    case 'readTemplate':
      return engine.readTemplate(...question.args);
    case 'propose':
      return engine.propose(...question.args);
    case 'accept':
      return engine.accept(...question.args);
    case 'memoCopy':
      return engine.memoCopy(...question.args);
    case 'putBack':
      return engine.putBack();
    case 'picture':
      return engine.picture(...question.args);
    case 'block':
      return engine.block(...question.args);
    case 'product':
      return engine.product(...question.args);
    case 'exchangeLook':
    case 'exchangeSend':
    case 'exchangeFile':
    case 'exchangeTake':
    case 'exchangeLeave':
    case 'exchangeCollect':
    case 'exchangeRollUp':
      return askExchange(engine.exchange, question);
  }
}
