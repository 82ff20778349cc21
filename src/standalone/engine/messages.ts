import { WorkbookError, type WorkbookProblem } from '../../workbook';
import type { Engine } from './engine';
import type { ExchangeCall, ExchangeCalls } from './exchange-calls';

/** What may be asked of the engine from outside of its worker. */
export type EngineCall =
  | 'open'
  | 'check'
  | 'make'
  | 'insert'
  | 'look'
  | 'tableAt'
  | 'readSource'
  | 'readTemplate'
  | 'preview'
  | 'previewPage'
  | 'propose'
  | 'accept'
  | 'putBack'
  | 'picture'
  | 'block'
  | 'product'
  | 'memoCopy'
  | ExchangeCall;

type Calls = Pick<Engine, Exclude<EngineCall, ExchangeCall>> & ExchangeCalls;
export type Arguments<K extends EngineCall> = Parameters<Calls[K]>;
export type Answer<K extends EngineCall> = Awaited<ReturnType<Calls[K]>>;

/** A call with its arguments; one member of the union for each call. */
export type Question<K extends EngineCall = EngineCall> = {
  readonly [C in K]: { readonly id: number; readonly call: C; readonly args: Arguments<C> };
}[K];

export type Reply =
  | { readonly id: number; readonly answer: Answer<EngineCall> }
  | { readonly id: number; readonly failure: Failure };

/** An error as plain data: an `Error` loses its class and fields on the way out of a worker. */
export type Failure =
  | { readonly kind: 'workbook'; readonly problem: WorkbookProblem; readonly detail: string | number | null }
  | { readonly kind: 'other'; readonly message: string };

export function asFailure(error: unknown): Failure {
  if (error instanceof WorkbookError)
    return { kind: 'workbook', problem: error.problem, detail: error.detail };
  return { kind: 'other', message: error instanceof Error ? error.message : String(error) };
}

export function asError(failure: Failure): Error {
  return failure.kind === 'workbook'
    ? new WorkbookError(failure.problem, failure.detail)
    : new Error(failure.message);
}
