import { today } from '../../platform/clock';
import { Engine } from './engine';
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

/** The question's type ties the call to its arguments; the checker cannot follow that through a union. */
function ask({ call, args }: Question): Promise<Answer<EngineCall>> {
  const method = engine[call] as (...args: unknown[]) => Promise<Answer<EngineCall>>;
  return method.apply(engine, args);
}
