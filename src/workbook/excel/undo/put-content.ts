import type { Area, Refusal } from '../..';
import { areaOfRange, PLACE } from '../read/excel-address';
import { blocksOf, gridStep, type Grid } from '../read/grid';
import { sheetIn } from '../sheet-in';
import { CALL_BYTES, taking, type Step } from '../steps';
import { widthOf, type Block } from '../write/block';
import type { SheetToPut } from '../write/put-sheet';
import { coveredCells, firstChanged } from './same-content';

const BLOCK_CELLS = 1_500;

/** A put sheet as it should still be. Looked at before it is replaced or taken away again. */
export class PutContent {
  private grids: Grid[] = [];
  private used: Area | null = null;

  constructor(private readonly put: SheetToPut) {}

  steps(sheet: string): Step<void>[] {
    const { rows } = this.put.content;
    const width = widthOf({ rows });
    this.grids = [];
    const used: Step<void> = {
      bytes: CALL_BYTES,
      queue: (context) => {
        const range = sheetIn(context, sheet).getUsedRangeOrNullObject(true).load(PLACE);
        return () => {
          this.used = range.isNullObject ? null : areaOfRange(range);
        };
      },
    };
    if (rows.length === 0 || width === 0) return [used];
    const area = { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 };
    const blocks = blocksOf(area, BLOCK_CELLS).map((block) =>
      taking(gridStep(sheet, block), (grid) => {
        if (grid) this.grids.push(grid);
      }),
    );
    return [used, ...blocks];
  }

  /** The first cell that holds something else, or something where there was nothing. */
  changed(sheet: string): Refusal[] {
    const { rows, merges, styles } = this.put.content;
    const block: Block = { sheet, top: 0, left: 0, rows, styles };
    const covered = coveredCells(merges);
    for (const grid of this.grids) {
      const cell = firstChanged(block, grid, covered) ?? firstAdded(block, grid);
      if (cell) return [{ reason: 'cell-changed', sheet, ...cell }];
    }
    const { used } = this;
    return used && (used.bottom >= rows.length || used.right >= widthOf({ rows }))
      ? [{ reason: 'cell-changed', sheet, row: used.bottom, column: used.right }]
      : [];
  }
}

function firstAdded(block: Block, grid: Grid): { row: number; column: number } | null {
  for (const [offset, values] of grid.values.entries()) {
    for (const [column, value] of values.entries()) {
      const row = grid.area.top + offset;
      if (value !== '' && !block.rows[row]?.[column]) return { row, column };
    }
  }
  return null;
}
