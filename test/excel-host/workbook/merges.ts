import { holds, overlap, type Area } from '../../../src/workbook';

/** The merged areas of a sheet, found by row: a register merges its steps ten thousand times. */
export class Merges {
  private readonly areas = new Set<Area>();
  private readonly byRow = new Map<number, Set<Area>>();

  get all(): readonly Area[] {
    return [...this.areas];
  }

  get size(): number {
    return this.areas.size;
  }

  add(area: Area): void {
    this.areas.add(area);
    for (let row = area.top; row <= area.bottom; row++) {
      const here = this.byRow.get(row) ?? new Set();
      here.add(area);
      this.byRow.set(row, here);
    }
  }

  remove(area: Area): void {
    this.areas.delete(area);
    for (let row = area.top; row <= area.bottom; row++) this.byRow.get(row)?.delete(area);
  }

  /** The merge that a cell lies in, or `null`. */
  at(row: number, column: number): Area | null {
    for (const area of this.byRow.get(row) ?? []) if (holds(area, row, column)) return area;
    return null;
  }

  /** Merges that share a cell with the area, from the top. */
  in(area: Area): Area[] {
    const found = new Set<Area>();
    if (area.bottom - area.top > this.areas.size) {
      for (const one of this.areas) if (overlap(one, area)) found.add(one);
    } else {
      for (let row = area.top; row <= area.bottom; row++) {
        for (const one of this.byRow.get(row) ?? []) if (overlap(one, area)) found.add(one);
      }
    }
    return [...found].sort((a, b) => a.top - b.top || a.left - b.left);
  }

  /** All merges anew; `null` drops one. */
  rearrange(move: (area: Area) => Area | null): void {
    const all = this.all;
    this.areas.clear();
    this.byRow.clear();
    for (const area of all) {
      const moved = move(area);
      if (moved) this.add(moved);
    }
  }
}
