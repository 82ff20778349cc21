import { HostError, STATUS_BY_CODE } from './host-error';
import { Paths, type World } from './paths';
import { ACTION, type WireAction, type WireRequest } from './request';
import { answerQuery } from './select';

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface WireReply {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

/** What a request meets. */
export interface Counter extends World {
  /** Told before a method is called or a property is set. */
  call(className: string, member: string): void;
}

/**
 * Carries out the actions of a request in order. The first that fails ends it; what was done before stays
 * done, as in Excel.
 */
export function processRequest(request: WireRequest, desk: Counter): WireReply {
  const paths = new Paths(request.paths, {
    root: desk.root,
    kept: (id) => desk.kept(id),
    service: (name) => desk.service(name),
    gate: (className, member) => {
      desk.gate(className, member);
      desk.call(className, member);
    },
  });
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.actions.entries()) {
    try {
      if (action.type === ACTION.trace) traces.push(action.id);
      // A handler of events is made when the result of its trace action comes.
      const done = action.type === ACTION.trace ? null : carryOut(action, paths, desk);
      results.push({ ActionId: action.id, Value: done });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const location = locationOf(action, request);
      return { Results: results, TraceIds: traces, Error: errorOf(error, index, location) };
    }
  }
  return { Results: results, TraceIds: traces };
}

export function errorOf({ code, message }: HostError, index: number, location: string): WireError {
  return {
    Code: code,
    Message: message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: STATUS_BY_CODE[code],
  };
}

function carryOut(action: WireAction, paths: Paths, desk: Counter): unknown {
  const object = paths.object(action.path);
  switch (action.type) {
    case ACTION.instantiate:
      return object && object.identity();
    case ACTION.query:
      return answerQuery(object, action.query, (className, member) => desk.gate(className, member));
    case ACTION.method: {
      if (!object) return null;
      const name = object.nameOf(action.name) ?? action.name;
      desk.gate(object.className, name);
      desk.call(object.className, name);
      return object.call(name, paths.args(action.args));
    }
    case ACTION.setProperty: {
      if (!object) return null;
      const name = object.nameOf(action.name) ?? action.name;
      desk.gate(object.className, name);
      desk.call(object.className, name);
      object.write(name, paths.args(action.args));
      return undefined;
    }
    default:
      throw new HostError('NotImplemented', `actions of type ${action.type} are not in the double`);
  }
}

/** `Range.values`; for a path that failed, what it was following. */
function locationOf(action: WireAction, { paths }: WireRequest): string {
  const name = action.name || paths.get(action.path)?.name || '';
  return name.charAt(0).toLowerCase() + name.slice(1);
}
