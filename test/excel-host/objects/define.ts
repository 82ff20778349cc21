import { HostError } from '../wire/host-error';
import type { Args } from './args';

/** One member of an Excel class: a scalar to read and set, an object to follow, or a method. */
export interface Member<T> {
  readonly get?: (self: T) => unknown;
  readonly set?: (self: T, args: Args) => void;
  /** A navigation property; `null` answers a null object. */
  readonly object?: (self: T) => HostObject | null;
  /** A method that gives an object; `null` answers a null object. */
  readonly make?: (self: T, args: Args) => HostObject | null;
  /** A method that gives a value or nothing. */
  readonly call?: (self: T, args: Args) => unknown;
}

/** An Excel class as a table of members under their original names (`RowIndex`, `_KeepReference`). */
export interface HostClass<T> {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<T>>>;
  /** For collections: what is in it, and how one is found by the arguments of an indexer. */
  readonly items?: (self: T) => readonly HostObject[];
  readonly item?: (self: T, args: Args) => HostObject | null;
  /** What an instantiate action answers, by which the client finds the object again. */
  readonly identity?: (self: T) => Readonly<Record<string, unknown>>;
}

/** An object of the workbook as the wire sees it. */
export interface HostObject {
  readonly className: string;
  /** The model behind it, for methods that take objects (`getBoundingRect(range)`). */
  readonly self: unknown;
  /** The original name of a member, whatever the case it is asked in. */
  nameOf(name: string): string | null;
  /** Names of all scalars, in order. */
  readonly scalars: readonly string[];
  readonly isCollection: boolean;
  read(name: string): unknown;
  follow(name: string): HostObject | null;
  isObject(name: string): boolean;
  makes(name: string): boolean;
  make(name: string, args: Args): HostObject | null;
  call(name: string, args: Args): unknown;
  write(name: string, args: Args): void;
  items(): readonly HostObject[];
  item(args: Args): HostObject | null;
  identity(): Readonly<Record<string, unknown>>;
}

/** Makes objects of a class around their model. */
export type ObjectOf<T> = (self: T) => HostObject;

export function defineClass<T>(kind: HostClass<T>): ObjectOf<T> {
  const names = new Map(Object.keys(kind.members).map((name) => [name.toLowerCase(), name]));
  const scalars = Object.entries(kind.members).flatMap(([name, { get }]) => (get ? [name] : []));
  const member = (name: string): Member<T> => {
    const found = kind.members[names.get(name.toLowerCase()) ?? ''];
    if (found) return found;
    throw new HostError('NotImplemented', `${kind.name}.${name} is not in the double`);
  };
  const absent = (name: string): HostError =>
    new HostError('InvalidOperation', `${kind.name}.${name} cannot be used so`);
  return (self) => ({
    className: kind.name,
    self,
    scalars,
    isCollection: kind.items !== undefined,
    nameOf: (name) => names.get(name.toLowerCase()) ?? null,
    read(name) {
      const { get } = member(name);
      if (!get) throw absent(name);
      return get(self);
    },
    isObject: (name) => member(name).object !== undefined,
    follow(name) {
      const { object } = member(name);
      if (!object) throw absent(name);
      return object(self);
    },
    makes: (name) => member(name).make !== undefined,
    make(name, args) {
      const { make } = member(name);
      if (!make) throw absent(name);
      return make(self, args);
    },
    call(name, args) {
      const { call, make } = member(name);
      if (call) return call(self, args);
      if (!make) throw absent(name);
      make(self, args);
      return undefined;
    },
    write(name, args) {
      const { set } = member(name);
      if (!set) throw absent(name);
      set(self, args);
    },
    items: () => kind.items?.(self) ?? [],
    item(args) {
      if (!kind.item) throw absent('getItem');
      return kind.item(self, args);
    },
    identity: () => kind.identity?.(self) ?? {},
  });
}
