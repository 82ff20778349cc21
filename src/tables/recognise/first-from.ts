/** Index of the first item whose number is not below `least`, in a list ascending by that number. */
export function firstFrom<T>(sorted: readonly T[], least: number, of: (item: T) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && of(item) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
