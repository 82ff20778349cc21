import type { Answer, Arguments, EngineCall, Reply } from './messages';
import { asError } from './messages';

/** The worker could not be started or died: a part of the program did not load. */
export class EngineLost extends Error {
  override readonly name = 'EngineLost';
}

interface Waiting {
  readonly resolve: (answer: Answer<EngineCall>) => void;
  readonly reject: (error: Error) => void;
}

/** The page's side of the engine: each call is a message, each promise waits for its reply. */
export class EngineClient {
  private readonly waiting = new Map<number, Waiting>();
  private next = 0;

  constructor(private readonly worker: Worker) {
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.settle(data));
    worker.addEventListener('error', () => this.lose());
    worker.addEventListener('messageerror', () => this.lose());
  }

  ask<K extends EngineCall>(call: K, ...args: Arguments<K>): Promise<Answer<K>> {
    const id = this.next++;
    const question = { id, call, args };
    return new Promise<Answer<K>>((resolve, reject) => {
      this.waiting.set(id, { resolve: (answer) => resolve(answer as Answer<K>), reject });
      this.worker.postMessage(question);
    });
  }

  private settle(reply: Reply): void {
    const waiting = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if ('failure' in reply) waiting?.reject(asError(reply.failure));
    else waiting?.resolve(reply.answer);
  }

  private lose(): void {
    for (const { reject } of this.waiting.values()) reject(new EngineLost());
    this.waiting.clear();
  }
}

/** Starts the engine in a worker of its own; its code is loaded apart from the page's. */
export function startEngine(): EngineClient {
  return new EngineClient(
    new Worker(new URL('./engine.worker.ts', import.meta.url), { name: 'engine', type: 'module' }),
  );
}
