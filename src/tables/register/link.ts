import { type Measure, bigrams, looseKey, sharedPairs } from '../../domain';
import { TitleIndex } from './title-index';

/** From this likeness on two titles are the same measure, wherever they stand. */
const SIMILAR = 0.6;
/** With the same number, or between the same neighbours, less will do: plan and report word a measure differently. */
const SIMILAR_IN_PLACE = 0.3;

/**
 * Finds which measures of two lists are the same: by id, equal titles, like titles with the same number, like titles,
 * and last by number or place with some likeness. Entry `i` is the index in `base` of `others[i]`, or `null`. Each is
 * used once. Linear: like titles are found by their rare pairs of letters.
 */
export function linkMeasures(
  base: readonly Measure[],
  others: readonly Measure[],
): readonly (number | null)[] {
  const links = new Links(base, others);
  links.byKey((measure) => measure.id);
  links.byKey((measure) => looseKey(measure.title) || null);
  links.byKey((measure) => numberKey(measure), SIMILAR);
  links.byLikeness();
  links.byKey((measure) => numberKey(measure), SIMILAR_IN_PLACE);
  links.byNeighbours();
  return links.found;
}

/** Share of the shorter list that was found in the other, 0–1. */
export function sharedMeasures(links: readonly (number | null)[], baseCount: number): number {
  const shorter = Math.min(links.length, baseCount);
  return shorter === 0 ? 0 : links.filter((link) => link !== null).length / shorter;
}

function numberKey({ number }: Measure): string | null {
  return number === null ? null : looseKey(number) || null;
}

class Links {
  readonly found: (number | null)[];
  private readonly taken: Set<number> = new Set();
  private readonly basePairs: readonly ReadonlyMap<string, number>[];
  private readonly otherPairs: readonly ReadonlyMap<string, number>[];

  constructor(
    private readonly base: readonly Measure[],
    private readonly others: readonly Measure[],
  ) {
    this.found = others.map(() => null);
    this.basePairs = base.map(({ title }) => bigrams(looseKey(title)));
    this.otherPairs = others.map(({ title }) => bigrams(looseKey(title)));
  }

  /** The first free measure with the same key; `least`: and at least so alike. */
  byKey(keyOf: (measure: Measure) => string | null, least = 0): void {
    const free = new Map<string, number[]>();
    this.base.forEach((measure, index) => {
      const key = this.taken.has(index) ? null : keyOf(measure);
      if (key !== null) free.set(key, [...(free.get(key) ?? []).slice(0, MOST_ALIKE - 1), index]);
    });
    this.others.forEach((measure, at) => {
      const key = this.found[at] === null ? keyOf(measure) : null;
      const same = key === null ? [] : (free.get(key) ?? []);
      const index = same.find((one) => !this.taken.has(one) && this.likeness(one, at) >= least);
      if (index !== undefined) this.link(at, index);
    });
  }

  byLikeness(): void {
    const free = this.base.flatMap((_, index) => (this.taken.has(index) ? [] : index));
    const titles = new TitleIndex(free, this.basePairs);
    this.others.forEach((_, at) => {
      const pairs = this.otherPairs[at];
      if (this.found[at] !== null || !pairs) return;
      let best = { index: -1, score: SIMILAR };
      for (const index of titles.candidates(pairs)) {
        const score = this.taken.has(index) ? 0 : this.likeness(index, at);
        if (score > best.score || (score === best.score && best.index < 0)) best = { index, score };
      }
      if (best.index >= 0) this.link(at, best.index);
    });
  }

  /** Between the same neighbours: the one after a linked one, when it is free and somewhat alike. */
  byNeighbours(): void {
    this.others.forEach((_, at) => {
      if (this.found[at] !== null) return;
      const before = at === 0 ? -1 : this.found[at - 1];
      const index = before === null || before === undefined ? -1 : before + 1;
      const isFree = index >= 0 && index < this.base.length && !this.taken.has(index);
      if (isFree && this.likeness(index, at) >= SIMILAR_IN_PLACE) this.link(at, index);
    });
  }

  private likeness(index: number, at: number): number {
    const [left, right] = [this.basePairs[index], this.otherPairs[at]];
    return left && right ? sharedPairs(left, right) : 0;
  }

  private link(at: number, index: number): void {
    this.found[at] = index;
    this.taken.add(index);
  }
}

/** Measures with one key that are told apart; more of them are copies of each other. */
const MOST_ALIKE = 20;
