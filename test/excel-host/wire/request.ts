import { array, field, integer, isRecord, record, text } from './read';

/** What an action does (`ActionType` on the wire). */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** How an object is reached (`ObjectPathType` on the wire). */
export const PATH = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export interface WireArguments {
  readonly values: readonly unknown[];
  /** Mirrors `values`: where an entry is not 0, the value is the id of an object path. */
  readonly paths: readonly unknown[];
}

export interface WireQuery {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | null;
  readonly skip: number;
}

export interface WireAction {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly path: number;
  readonly args: WireArguments;
  readonly query: WireQuery;
}

export interface WirePath {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly parent: number;
  readonly args: WireArguments;
}

export interface WireRequest {
  readonly actions: readonly WireAction[];
  readonly paths: ReadonlyMap<number, WirePath>;
}

/** The body of a request, after it was JSON text. */
export function readRequest(body: unknown): WireRequest {
  const { Actions, ObjectPaths } = record(body);
  const paths = Object.values(record(ObjectPaths)).map(readPath);
  return { actions: array(Actions).map(readAction), paths: new Map(paths.map((path) => [path.id, path])) };
}

function readAction(value: unknown): WireAction {
  const query = field(value, 'QueryInfo');
  return {
    id: integer(field(value, 'Id')),
    type: integer(field(value, 'ActionType')),
    name: text(field(value, 'Name') ?? ''),
    path: integer(field(value, 'ObjectPathId') ?? 0),
    args: readArguments(field(value, 'ArgumentInfo')),
    query: readQuery(query),
  };
}

function readPath(value: unknown): WirePath {
  return {
    id: integer(field(value, 'Id')),
    type: integer(field(value, 'ObjectPathType')),
    name: text(field(value, 'Name') ?? ''),
    parent: integer(field(value, 'ParentObjectPathId') ?? 0),
    args: readArguments(field(value, 'ArgumentInfo')),
  };
}

function readArguments(value: unknown): WireArguments {
  if (!isRecord(value)) return { values: [], paths: [] };
  const { Arguments, ReferencedObjectPathIds } = value;
  return {
    values: Array.isArray(Arguments) ? array(Arguments) : [],
    paths: Array.isArray(ReferencedObjectPathIds) ? array(ReferencedObjectPathIds) : [],
  };
}

function readQuery(value: unknown): WireQuery {
  const { Select, Expand, Top, Skip } = isRecord(value) ? value : {};
  return {
    select: Array.isArray(Select) ? array(Select).map(text) : [],
    expand: Array.isArray(Expand) ? array(Expand).map(text) : [],
    top: typeof Top === 'number' ? Top : null,
    skip: typeof Skip === 'number' ? Skip : 0,
  };
}
