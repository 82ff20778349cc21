/** Pairs that occur in more titles than this tell nothing. */
const COMMON = 100;
/** Rare pairs of a title that are followed, and titles then compared in full. */
const FOLLOWED = 12;
const COMPARED = 20;

/** Finds titles that may be like a given one without comparing it with all. */
export class TitleIndex {
  private readonly byPair = new Map<string, number[]>();

  constructor(indices: readonly number[], pairs: readonly ReadonlyMap<string, number>[]) {
    for (const index of indices)
      for (const pair of pairs[index]?.keys() ?? []) {
        const list = this.byPair.get(pair);
        if (!list) this.byPair.set(pair, [index]);
        // One more than is common is enough to know that it is.
        else if (list.length <= COMMON) list.push(index);
      }
  }

  /** Indices of the titles that share the most of the rarest pairs, the best first. */
  candidates(pairs: ReadonlyMap<string, number>): readonly number[] {
    const rare = [...pairs.keys()]
      .map((pair) => this.byPair.get(pair) ?? [])
      .filter((list) => list.length > 0 && list.length <= COMMON)
      .sort((a, b) => a.length - b.length)
      .slice(0, FOLLOWED);
    const votes = new Map<number, number>();
    for (const list of rare) for (const index of list) votes.set(index, (votes.get(index) ?? 0) + 1);
    return [...votes]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, COMPARED)
      .map(([index]) => index);
  }
}
