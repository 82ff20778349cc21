import { areaAddress, overlap, type Area, type PlanEdit } from '../..';
import { blocksOf, cellCount, joinGrids, queueGrid, type Grid } from '../read/grid';
import { sheetIn } from '../sheet-in';
import { taking, valueOf, type Step } from '../steps';
import type { AreaOutline } from './area-outline';
import { formatStep, isKnownFormat, type CapturedFormat } from './captured-format';
import { FULL_LOOK, FULL_LOOK_BYTES, type Looks } from './full-look';
import { ValidationsLook } from './validations-look';

export type Replacing = Extract<PlanEdit, { edit: 'replace-block' }>;

const CONTENT_BYTES = 250;
/** Cells of one step. Blocks go together as long as they are small. */
const BLOCK_CELLS = 1_500;

/** Everything that an area of a user's sheet holds before it is laid anew. */
export class AreaLook {
  readonly validations: ValidationsLook;
  readonly looks: Looks[] = [];
  readonly formats: CapturedFormat[] = [];
  /** Heights of its rows in pt. */
  heights: readonly number[] = [];
  private readonly grids: Grid[] = [];

  constructor(
    /** Id of the sheet. */
    readonly sheet: string,
    readonly edit: Replacing,
    readonly outline: AreaOutline,
  ) {
    this.validations = new ValidationsLook(sheet, outline.validated);
  }

  get area(): Area {
    return this.edit.area;
  }

  get grid(): Grid | null {
    return joinGrids(this.grids);
  }

  /** Merged cells of the sheet that go with the area. */
  mergesOf(all: readonly Area[]): readonly Area[] {
    return all.filter((one) => overlap(one, this.area));
  }

  steps(): Step<void>[] {
    const { area, outline, sheet } = this;
    return [
      ...blocksOf(area, BLOCK_CELLS).map((part) => this.cellStep(part)),
      this.heightStep(),
      ...this.validations.steps(),
      ...outline.colours
        .filter(({ type }) => isKnownFormat(type))
        .map(({ id, type }) =>
          taking(formatStep(sheet, id, type), (format) => {
            if (format) this.formats.push(format);
          }),
        ),
    ];
  }

  private cellStep(part: Area): Step<void> {
    return {
      bytes: cellCount(part) * (CONTENT_BYTES + FULL_LOOK_BYTES),
      queue: (context) => {
        const range = sheetIn(context, this.sheet).getRange(areaAddress(part));
        const grid = queueGrid(range);
        const looks = range.getCellProperties(FULL_LOOK);
        return () => {
          const found = grid();
          if (found) this.grids.push(found);
          this.looks.push({ area: part, cells: valueOf(looks) });
        };
      },
    };
  }

  private heightStep(): Step<void> {
    const { area } = this;
    return {
      bytes: (area.bottom - area.top + 1) * 50,
      queue: (context) => {
        const rows = sheetIn(context, this.sheet)
          .getRange(areaAddress(area))
          .getRowProperties({ format: { rowHeight: true } });
        return () => {
          this.heights = valueOf(rows).map(({ format }) => format?.rowHeight ?? 15);
        };
      },
    };
  }
}
