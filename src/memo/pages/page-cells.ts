import type { PageCell } from './model';
import type { PlacedLine } from './paginate';
import { MARGINS } from './paper';
import type { SetCell } from './set-lines';
import { inCm, inPoints } from './units';

/** The frames of the cells on a page; cells that are one over several rows have one frame. */
export function pageCells(lines: readonly PlacedLine[]): readonly PageCell[] {
  const cells: PageCell[] = [];
  /** Where in `cells` the frame of each column is that may go on. */
  const open = new Map<number, number>();
  for (const { line, top } of lines)
    for (const cell of line.cells ?? []) {
      const at = open.get(cell.left);
      const begun = at === undefined ? undefined : cells[at];
      if (cell.above && at !== undefined && begun) {
        cells[at] = { ...begun, height: begun.height + inCm(cell.height) };
        continue;
      }
      open.set(cell.left, cells.length);
      cells.push(frameOf(cell, top));
    }
  return cells;
}

const frameOf = ({ left, top, width, height }: SetCell, row: number): PageCell => ({
  x: inCm(inPoints(MARGINS.left) + left),
  y: inCm(inPoints(MARGINS.top) + row + top),
  width: inCm(width),
  height: inCm(height),
});
