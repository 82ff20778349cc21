/** A size that differs from the standard one. */
export type SizeException = readonly [index: number, size: number];

/**
 * The rows or the columns of a sheet along one direction, in px. Holds only what differs from the standard
 * size, so that a million rows cost no more than the few that were given a height.
 */
export class Axis {
  private readonly indexes: number[] = [];
  /** How far everything from the exception's successor on is moved, in px. */
  private readonly shifts: number[] = [];
  private readonly sizes = new Map<number, number>();

  constructor(
    readonly count: number,
    private readonly standard: number,
    exceptions: readonly SizeException[],
  ) {
    let shift = 0;
    for (const [index, size] of [...exceptions].sort((a, b) => a[0] - b[0])) {
      if (index >= count || this.sizes.has(index)) continue;
      this.sizes.set(index, size);
      this.indexes.push(index);
      shift += size - standard;
      this.shifts.push(shift);
    }
  }

  /** px; 0 for a hidden row or column. */
  size(index: number): number {
    return this.sizes.get(index) ?? this.standard;
  }

  /** Where it begins, in px; `start(count)` is the length of the whole. */
  start(index: number): number {
    const before = lowerBound(this.indexes, index);
    return index * this.standard + (this.shifts[before - 1] ?? 0);
  }

  get length(): number {
    return this.start(this.count);
  }

  /** From the start of the first to the end of the last, both included. */
  span(first: number, last: number): number {
    return this.start(last + 1) - this.start(first);
  }

  /** The row or column at a distance from the start; the nearest one outside of it. */
  at(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }
}

/** How many entries of a sorted list are smaller than the value. */
function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
