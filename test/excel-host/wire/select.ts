import type { HostObject } from '../objects/define';
import type { WireQuery } from './request';
import { HostError } from './host-error';

/** What a `load` asks for, as a tree: `format/fill/color` → format → fill → color. No branches: every scalar. */
interface Branch {
  readonly children: Map<string, Branch>;
}

type Gate = (className: string, member: string) => void;

/** The answer of a query: scalars under their original names, `_Items` for a collection, `null` for nothing. */
export function answerQuery(object: HostObject | null, query: WireQuery, gate: Gate): unknown {
  const root: Branch = { children: new Map() };
  for (const path of [...query.select, ...query.expand]) grow(root, path.split(/[/.]/));
  return answer(object, root, gate, query);
}

function grow(branch: Branch, steps: readonly string[]): void {
  const [step, ...rest] = steps;
  if (step === undefined || step === '') return;
  if (step.toLowerCase() === 'items') return grow(branch, rest);
  const child = branch.children.get(step) ?? { children: new Map<string, Branch>() };
  branch.children.set(step, child);
  grow(child, rest);
}

function answer(object: HostObject | null, branch: Branch, gate: Gate, page?: WireQuery): unknown {
  if (!object) return null;
  if (!object.isCollection) return scalars(object, branch, gate);
  const items = object.items();
  const first = page?.skip ?? 0;
  const shown = items.slice(first, page?.top == null ? undefined : first + page.top);
  return {
    ...ownScalars(object, branch),
    _Items: shown.map((item) => ({ ...item.identity(), ...scalars(item, branch, gate) })),
  };
}

/** What a collection tells of itself (`count`). */
function ownScalars(object: HostObject, { children }: Branch): Record<string, unknown> {
  const asked = object.scalars.filter(
    (name) =>
      children.size === 0 || [...children.keys()].some((one) => one.toLowerCase() === name.toLowerCase()),
  );
  return Object.fromEntries(asked.map((name) => [name, object.read(name)]));
}

function scalars(object: HostObject, { children }: Branch, gate: Gate): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  if (children.size === 0) {
    for (const name of object.scalars) {
      if (isKnown(gate, object.className, name)) answers[name] = object.read(name);
    }
    return answers;
  }
  for (const [asked, child] of children) {
    if (asked === '$none') continue;
    if (asked === '$all' || asked === '*') {
      Object.assign(answers, scalars(object, { children: new Map() }, gate));
      continue;
    }
    if (asked.toLowerCase() === 'count' && object.nameOf(asked) === null) continue;
    const name = object.nameOf(asked);
    if (name === null)
      throw new HostError('NotImplemented', `${object.className}.${asked} is not in the double`);
    gate(object.className, name);
    answers[name] = object.isObject(name) ? answer(object.follow(name), child, gate) : object.read(name);
  }
  return answers;
}

/** Asked for everything, an older Excel leaves out what it does not know. */
function isKnown(gate: Gate, className: string, name: string): boolean {
  try {
    gate(className, name);
    return true;
  } catch {
    return false;
  }
}
