import { areaAddress, isOurDrawing, type Area, type PlanConditionalFormat, type SheetContent } from '../..';
import type { Visibility } from '../..';
import { SINCE } from '../level';
import { blocksOf, cellCount, columnsOf, queueGrid } from '../read/grid';
import type { OutlineSheet } from '../read/outline';
import { queueMerges } from '../read/sheet-details';
import { CALL_BYTES, taking, valueOf, type Step } from '../steps';
import type { PlacedChart } from '../write/charts';
import type { PlacedPicture } from '../write/pictures';
import type { ExcelValidation } from '../write/rules';
import { capturedRows, type CapturedPart } from './captured-rows';
import { LOOK, LOOK_BYTES } from './captured-style';
import { chartStep, tellsCharts } from './captured-chart';
import { queueColour } from './captured-colour';
import { queueValidation } from './captured-validation';
import type { MarkedSheet } from './marked-sheet';
import { sheetIn } from '../sheet-in';

/** Cells of one step. Blocks go together as long as they are small. */
const BLOCK_CELLS = 1_500;
const CONTENT_BYTES = 250;

/** A sheet of ours as it was: all that `SheetContent` can say, so that putting it back is putting it again. */
export interface SheetBefore {
  readonly name: string;
  readonly mark: string;
  readonly position: number;
  readonly visibility: Visibility;
  readonly content: SheetContent;
  readonly pictures: readonly PlacedPicture[];
  readonly charts: readonly PlacedChart[];
  readonly validations: readonly { readonly area: Area; readonly rule: ExcelValidation }[];
}

/**
 * Keeps a sheet in memory before it is replaced. Not as a hidden copy in the workbook: that would travel with
 * the file when it is mailed, rename its tables, and stay behind when the pane is closed. What cannot be
 * kept so (comments, charts and shapes of the user's) is not touched by the replacing either.
 */
export class SheetCapture {
  private readonly parts: CapturedPart[] = [];
  private readonly pictures: PlacedPicture[] = [];
  private readonly charts: PlacedChart[] = [];
  private readonly colours: PlanConditionalFormat[] = [];
  private readonly validations: { area: Area; rule: ExcelValidation }[] = [];
  private merges: readonly Area[] = [];
  private heights: readonly number[] = [];
  private widths: readonly number[] = [];

  constructor(
    private readonly sheet: MarkedSheet,
    private readonly supports: (version: string) => boolean,
    /** Of a copy of a user's sheet only what is around its cells: they may look as no plan can say, see `AreaLook`. */
    private readonly frameOnly = false,
    /** Which pictures of the user's will go. */
    private readonly goes: (picture: string) => boolean = () => false,
  ) {}

  /** The calls of the second round trip; what they bring is put together by `before`. */
  steps(): Step<void>[] {
    const { used, colours, validated, pictures } = this.sheet;
    const rich = this.supports(SINCE['sheet-restore']);
    const frame = [
      ...(used !== null && rich ? [this.frameStep(used)] : []),
      ...(used !== null && this.supports(SINCE['merged-cells']) ? [this.mergeStep()] : []),
      ...pictures.filter(({ name }) => isOurDrawing(name)).map((one) => this.pictureStep(one)),
    ];
    if (this.frameOnly) return frame;
    return [
      ...frame,
      ...(used === null ? [] : blocksOf(used, BLOCK_CELLS).map((area) => this.cellStep(area, rich))),
      ...colours.map((id) => this.colourStep(id)),
      // Neighbouring columns with lists of their own come as one area, so each column is asked.
      ...validated.flatMap(columnsOf).map((area) => this.validationStep(area)),
    ];
  }

  /**
   * What Excel may fail to tell: it makes no picture of some pictures (office-js #4611), and the user may have changed a
   * chart. So these go in a round trip of their own, which most sheets do not need, and what fails is not kept.
   */
  fragileSteps(): Step<void>[] {
    const { pictures, charts, id } = this.sheet;
    return [
      ...pictures
        .filter(({ name }) => !isOurDrawing(name) && this.goes(name))
        .map((one) => this.pictureStep(one)),
      ...(tellsCharts(this.supports) ? charts : []).map((name) =>
        taking(chartStep(id, name), (chart) => {
          if (chart) this.charts.push(chart);
        }),
      ),
    ];
  }

  /** @param tables those on the sheet */
  before(
    { name, position, visibility }: OutlineSheet,
    tables: NonNullable<SheetContent['tables']>,
  ): SheetBefore {
    const { page, freeze, gridlines, tabColor } = this.sheet;
    const { rows, styles, calculated } = capturedRows(this.parts);
    const content: SheetContent = {
      styles,
      rows,
      heights: this.heights,
      widths: this.widths,
      merges: this.merges,
      conditionalFormats: this.colours,
      page,
      freeze,
      gridlines,
      tables: tables.map((table) => ({ ...table, calculatedColumns: calculated(table.area) })),
      ...(tabColor === '' ? {} : { tabColor }),
    };
    const { mark } = this.sheet;
    const { pictures, charts, validations } = this;
    return { name, mark, position, visibility, content, pictures, charts, validations };
  }

  private on(context: Excel.RequestContext): Excel.Worksheet {
    return sheetIn(context, this.sheet.id);
  }

  private cellStep(area: Area, rich: boolean): Step<void> {
    return {
      bytes: cellCount(area) * (rich ? CONTENT_BYTES + LOOK_BYTES : CONTENT_BYTES),
      queue: (context) => {
        const range = this.on(context).getRange(areaAddress(area));
        const grid = queueGrid(range);
        const looks = rich ? range.getCellProperties(LOOK) : null;
        return () => {
          const found = grid();
          if (found) this.parts.push({ grid: found, looks: looks && valueOf(looks) });
        };
      },
    };
  }

  /** Heights and widths from the first row and column on. */
  private frameStep(used: Area): Step<void> {
    return {
      bytes: (used.bottom + used.right + 2) * 50,
      queue: (context) => {
        const whole = this.on(context).getRange(areaAddress({ ...used, top: 0, left: 0 }));
        const rows = whole.getRowProperties({ format: { rowHeight: true } });
        const columns = whole.getColumnProperties({ format: { columnWidth: true } });
        return () => {
          this.heights = valueOf(rows).map(({ format }) => format?.rowHeight ?? 15);
          this.widths = valueOf(columns).map(({ format }) => format?.columnWidth ?? 48);
        };
      },
    };
  }

  private mergeStep(): Step<void> {
    return {
      bytes: CALL_BYTES,
      queue: (context) => {
        const merges = queueMerges(this.on(context));
        return () => {
          this.merges = merges();
        };
      },
    };
  }

  private colourStep(id: string): Step<void> {
    return {
      bytes: 2 * CALL_BYTES,
      queue: (context) => {
        const colour = queueColour(
          this.on(context).getRange().conditionalFormats.getItem(id),
          this.supports(SINCE['sheet-restore']),
        );
        return () => {
          const one = colour();
          if (one) this.colours.push(one);
        };
      },
    };
  }

  private validationStep(area: Area): Step<void> {
    return {
      bytes: 2 * CALL_BYTES,
      queue: (context) => {
        const validation = queueValidation(this.on(context).getRange(areaAddress(area)));
        return () => {
          const rule = validation();
          if (rule && rule !== 'mixed') this.validations.push({ area, rule });
        };
      },
    };
  }

  private pictureStep({ id, ...place }: MarkedSheet['pictures'][number]): Step<void> {
    return {
      bytes: 500_000,
      queue: (context) => {
        const image = this.on(context).shapes.getItem(id).getAsImage('PNG');
        return () => {
          const { name, left, top, width, height, description } = place;
          this.pictures.push({ name, base64: valueOf(image), left, top, width, height, description });
        };
      },
    };
  }
}
