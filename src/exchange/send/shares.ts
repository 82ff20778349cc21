import { type Measure, isEveryDepartment, looseKey } from '../../domain';
import type { FormRow } from './form';

/** What goes to one owner. */
export interface Share {
  /** `null`: to all. */
  readonly owner: string | null;
  /** The rows to be filled in first, then those to read. */
  readonly rows: readonly FormRow[];
}

export interface Shares {
  readonly shares: readonly Share[];
  /** Measures that go to nobody, for they name no owner. */
  readonly unowned: readonly Measure[];
}

/** Departments by name, each once, however it is spaced: the first spelling counts. Everyone together is none. */
export function distinctOwners(names: Iterable<string>): readonly string[] {
  const owners = new Map<string, string>();
  for (const name of names) {
    const key = looseKey(name);
    if (key !== '' && !isEveryDepartment(name) && !owners.has(key)) owners.set(key, name);
  }
  return [...owners.values()];
}

/**
 * Parts the measures among their owners. A measure of several goes to each of them, one of every department to all that
 * are known; a department without a row gets nothing.
 * @param known all departments, in the order in which they are sent to
 * @param others whether each also sees the rows of the others, to read
 */
export function sharesOf(measures: readonly Measure[], known: readonly string[], others: boolean): Shares {
  const mine = new Map(known.map((owner) => [looseKey(owner), new Set<Measure>()]));
  const unowned: Measure[] = [];
  for (const measure of measures) {
    if (measure.owners.length === 0) unowned.push(measure);
    for (const owner of measure.owners) {
      if (isEveryDepartment(owner)) for (const share of mine.values()) share.add(measure);
      else mine.get(looseKey(owner))?.add(measure);
    }
  }
  const shares = known.flatMap((owner): Share[] => {
    const own = mine.get(looseKey(owner)) ?? new Set();
    if (own.size === 0) return [];
    const rest = others ? measures.filter((measure) => !own.has(measure)) : [];
    const rows = [
      ...[...own].map((measure) => ({ measure, editable: true })),
      ...rest.map((measure) => ({ measure, editable: false })),
    ];
    return [{ owner, rows }];
  });
  return { shares, unowned };
}
