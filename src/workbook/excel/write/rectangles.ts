import type { Area } from '../..';

/** A rectangle of cells that all want the same. */
export interface Rectangle<K> {
  readonly area: Area;
  readonly key: K;
}

/**
 * Cells that want the same, put together into few rectangles: neighbours in a row first, then equal runs of
 * rows below each other. A register of 5,000 rows becomes a few rectangles per column, not 50,000 calls.
 * @param keyOf what a cell wants, `undefined` for nothing; compared with `===`
 */
export function rectangles<K>(
  height: number,
  width: number,
  keyOf: (row: number, column: number) => K | undefined,
): Rectangle<K>[] {
  const done: Rectangle<K>[] = [];
  let open = new Map<number, Rectangle<K>>();
  for (let row = 0; row < height; row += 1) {
    const next = new Map<number, Rectangle<K>>();
    for (let left = 0; left < width;) {
      const key = keyOf(row, left);
      let right = left;
      while (right + 1 < width && keyOf(row, right + 1) === key) right += 1;
      if (key !== undefined) {
        const above = open.get(left);
        const grows = above?.area.right === right && above.key === key;
        next.set(left, { area: { top: grows ? above.area.top : row, left, bottom: row, right }, key });
        if (grows) open.delete(left);
      }
      left = right + 1;
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}
