import { bigrams } from '../../domain';

interface Posting {
  readonly index: number;
  readonly count: number;
}

/** Finds the known word most like a given one, looking only at words that share letters with it. */
export class Likeness<T> {
  readonly longest: number;
  private readonly sizes: readonly number[];
  private readonly byPair = new Map<string, Posting[]>();

  constructor(private readonly words: readonly { readonly entry: T; readonly key: string }[]) {
    this.longest = Math.max(0, ...words.map(({ key }) => key.length));
    this.sizes = words.map(({ key }) => key.length - 1);
    words.forEach(({ key }, index) => {
      for (const [pair, count] of bigrams(key)) {
        const postings = this.byPair.get(pair);
        if (postings) postings.push({ index, count });
        else this.byPair.set(pair, [{ index, count }]);
      }
    });
  }

  /** The most like entry, the first of equals, and its likeness 0–1 (Dice over pairs of letters). */
  most(key: string): { readonly entry: T | null; readonly likeness: number } {
    const shared = new Map<number, number>();
    for (const [pair, count] of bigrams(key))
      for (const posting of this.byPair.get(pair) ?? [])
        shared.set(posting.index, (shared.get(posting.index) ?? 0) + Math.min(count, posting.count));
    let best = { index: -1, likeness: 0 };
    for (const [index, pairs] of shared) {
      const likeness = (2 * pairs) / ((this.sizes[index] ?? 0) + key.length - 1);
      const isBetter = likeness > best.likeness || (likeness === best.likeness && index < best.index);
      if (isBetter) best = { index, likeness };
    }
    return { entry: this.words[best.index]?.entry ?? null, likeness: best.likeness };
  }
}
