import type { Area, PlanCell, SheetContent } from '../..';
import { blocksOf, gridStep, type Grid } from '../read/grid';
import { taking, type Step } from '../steps';
import { capturedCell } from './captured-cell';
import { PLAIN_PAGE } from './captured-page';

const BLOCK_CELLS = 1_500;

/** What a sheet holds that is to be copied: so a change of the copy is noticed before the copy is taken away again. */
export class SourceLook {
  private readonly grids: Grid[] = [];

  constructor(
    /** Id of the sheet. */
    readonly sheet: string,
    private readonly used: Area | null,
  ) {}

  steps(): Step<void>[] {
    if (this.used === null) return [];
    return blocksOf(this.used, BLOCK_CELLS).map((block) =>
      taking(gridStep(this.sheet, block), (grid) => {
        if (grid) this.grids.push(grid);
      }),
    );
  }

  /** The content alone; cells that hold nothing are left out. */
  get content(): SheetContent {
    const rows: (PlanCell | null)[][] = [];
    for (const grid of this.grids) {
      for (const [offset, values] of grid.values.entries()) {
        const row: (PlanCell | null)[] = Array.from({ length: grid.area.left }, () => null);
        for (const column of values.keys()) row.push(capturedCell(grid, offset, column));
        rows[grid.area.top + offset] = row;
      }
    }
    const filled = Array.from(rows, (row) => row ?? []);
    return { styles: {}, rows: filled, heights: [], widths: [], merges: [], page: PLAIN_PAGE };
  }
}
