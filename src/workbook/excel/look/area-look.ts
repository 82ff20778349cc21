import { areaAddress, type Area } from '../..';
import { blocksOf, cellCount, joinGrids, queueGrid, type Grid } from '../read/grid';
import { sheetIn } from '../sheet-in';
import { taking, valueOf, type Step } from '../steps';
import type { AreaOutline } from './area-outline';
import { formatStep, isKnownFormat, type CapturedFormat } from './captured-format';
import { FULL_LOOK, FULL_LOOK_BYTES, type Looks } from './full-look';
import { ValidationsLook } from './validations-look';

const CONTENT_BYTES = 250;
/** Cells of one step. Blocks go together as long as they are small. */
const BLOCK_CELLS = 1_500;

/** Everything that an area holds before it is laid anew, as the user has it: more than a plan can say. */
export class AreaLook {
  readonly validations: ValidationsLook;
  readonly looks: Looks[] = [];
  readonly formats: CapturedFormat[] = [];
  /** Heights of its rows in pt. */
  heights: readonly number[] = [];
  /** Widths of its columns in pt. */
  widths: readonly number[] = [];
  private readonly grids: Grid[] = [];

  constructor(
    /** Id of the sheet. */
    readonly sheet: string,
    readonly area: Area,
    readonly outline: AreaOutline,
  ) {
    this.validations = new ValidationsLook(sheet, outline.validated);
  }

  get grid(): Grid | null {
    return joinGrids(this.grids);
  }

  steps(): Step<void>[] {
    const { area, outline, sheet } = this;
    return [
      ...blocksOf(area, BLOCK_CELLS).map((part) => this.cellStep(part)),
      this.heightStep(),
      this.widthStep(),
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

  private widthStep(): Step<void> {
    const { area } = this;
    return {
      bytes: (area.right - area.left + 1) * 50,
      queue: (context) => {
        const columns = sheetIn(context, this.sheet)
          .getRange(areaAddress(area))
          .getColumnProperties({ format: { columnWidth: true } });
        return () => {
          this.widths = valueOf(columns).map(({ format }) => format?.columnWidth ?? 48);
        };
      },
    };
  }
}
