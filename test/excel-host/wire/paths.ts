import { Args } from '../objects/args';
import type { HostObject } from '../objects/define';
import { HostError } from './host-error';
import { PATH, type WireArguments, type WirePath } from './request';
import { isRecord } from './read';

/** Where paths begin, and what stands at their steps. */
export interface World {
  readonly root: HostObject;
  /** A range that the client keeps. */
  kept(referenceId: string): HostObject | null;
  /** An object of Office's own. */
  service(name: string): HostObject | null;
  /** @throws HostError for a member that this Excel does not have */
  gate(className: string, member: string): void;
}

/** What the paths of one request lead to. A path is followed once, when its first action comes. */
export class Paths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: ReadonlyMap<number, WirePath>,
    private readonly world: World,
  ) {}

  /** `null` is a null object: what is done to it is nothing, and what it leads to is one too. */
  object(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths.get(id);
    if (!path) throw new HostError('InvalidReference', `no object path ${id}`);
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  /** Arguments with the objects they name in place. */
  args({ values, paths }: WireArguments): Args {
    return new Args(values.map((value, index) => this.argument(value, paths[index])));
  }

  private argument(value: unknown, path: unknown): unknown {
    if (Array.isArray(value)) {
      const inner: readonly unknown[] = Array.isArray(path) ? path : [];
      return value.map((one, index) => this.argument(one, inner[index]));
    }
    if (typeof path === 'number' && path !== 0) return this.object(path);
    if (!isRecord(value)) return value;
    if (typeof value['_ObjectPathId'] === 'number') return this.object(value['_ObjectPathId']);
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, this.argument(one, 0)]));
  }

  private follow(path: WirePath): HostObject | null {
    switch (path.type) {
      case PATH.root:
        return this.world.root;
      case PATH.nothing:
        return null;
      case PATH.reference:
        return this.reference(path.name);
      case PATH.service:
        return this.serviceOf(path.name);
      default:
        return this.child(path);
    }
  }

  private serviceOf(name: string): HostObject {
    const object = this.world.service(name);
    if (object) return object;
    throw new HostError('NotImplemented', `the service ${name} is not in the double`);
  }

  private child(path: WirePath): HostObject | null {
    const parent = this.object(path.parent);
    if (!parent) return null;
    if (path.type === PATH.indexer) {
      this.world.gate(parent.className, 'getItem');
      return parent.item(this.args(path.args));
    }
    const name = parent.nameOf(path.name) ?? path.name;
    this.world.gate(parent.className, name);
    return path.type === PATH.property ? parent.follow(name) : parent.make(name, this.args(path.args));
  }

  private reference(id: string): HostObject {
    const object = this.world.kept(id);
    if (object) return object;
    throw new HostError('InvalidReference', `the range ${id} is kept no more`);
  }
}
