import { areaAddress, type Area, type PlanEdit } from '../..';
import { SINCE } from '../level';
import { blocksOf, cellCount, joinGrids, queueGrid, type Grid } from '../read/grid';
import { valueOf, type Step } from '../steps';
import { LOOK, LOOK_BYTES } from './captured-style';
import { sheetIn } from '../sheet-in';

type Block = Extract<PlanEdit, { edit: 'write-cells' }>;

const CONTENT_BYTES = 250;
/** Cells of one step. Blocks go together as long as they are small. */
const BLOCK_CELLS = 1_500;

/** What the cells of a block hold before they are overwritten, and how they look if that changes as well. */
export class BlockLook {
  private readonly grids: Grid[] = [];
  /** By row of the block; `null` when the plan changes no look. */
  readonly looks: Excel.CellProperties[][] = [];

  constructor(
    /** Id of the sheet. */
    readonly sheet: string,
    private readonly edit: Block,
    private readonly supports: (version: string) => boolean,
  ) {}

  get grid(): Grid | null {
    return joinGrids(this.grids);
  }

  /** Whether the plan gives cells a look or a link, which looks like one. */
  get styled(): boolean {
    return (
      this.supports(SINCE['sheet-restore']) &&
      this.edit.rows.some((row) => row.some((cell) => cell?.style !== undefined || cell?.link !== undefined))
    );
  }

  steps(): Step<void>[] {
    const { top, left, rows } = this.edit;
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    if (width === 0) return [];
    const area: Area = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
    const { styled } = this;
    return blocksOf(area, BLOCK_CELLS).map((part) => ({
      bytes: cellCount(part) * (styled ? CONTENT_BYTES + LOOK_BYTES : CONTENT_BYTES),
      queue: (context) => {
        const range = sheetIn(context, this.sheet).getRange(areaAddress(part));
        const grid = queueGrid(range);
        const looks = styled ? range.getCellProperties(LOOK) : null;
        return () => {
          const found = grid();
          if (found) this.grids.push(found);
          if (looks) this.looks.push(...valueOf(looks));
        };
      },
    }));
  }
}
