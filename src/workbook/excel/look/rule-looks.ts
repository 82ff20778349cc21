import { areaAddress, cellAddress, sameFormula, type Area } from '../..';
import type { PlanConditionalFormat, PlanEdit } from '../..';
import { cellCount } from '../read/grid';
import { CALL_BYTES, type Step } from '../steps';
import type { ExcelValidation } from '../write/rules';
import { queueColour } from './captured-colour';
import { queueValidation } from './captured-validation';
import { sheetIn } from '../sheet-in';

/** Cells of an area that are asked one by one for the rules they had. */
const MOST_CELLS = 500;

/** The drop-downs that an area has before it gets another one. */
export class ValidationLook {
  private whole: ExcelValidation | 'mixed' | null = null;
  private readonly cells: { readonly area: Area; readonly rule: ExcelValidation | null }[] = [];

  constructor(
    /** Id of the sheet. */
    readonly sheet: string,
    readonly area: Area,
  ) {}

  /** What brings them back. Of an area with more cells and several rules nothing is known. */
  get before(): readonly { readonly area: Area; readonly rule: ExcelValidation | null }[] {
    return this.whole === 'mixed' ? this.cells : [{ area: this.area, rule: this.whole }];
  }

  steps(): Step<void>[] {
    const { area } = this;
    const whole = this.step(areaAddress(area), (rule) => {
      this.whole = rule;
    });
    if (cellCount(area) > MOST_CELLS || cellCount(area) === 1) return [whole];
    const cells: Step<void>[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const one = { top: row, left: column, bottom: row, right: column };
        cells.push(
          this.step(cellAddress(row, column), (rule) => {
            this.cells.push({ area: one, rule: rule === 'mixed' ? null : rule });
          }),
        );
      }
    }
    return [whole, ...cells];
  }

  private step(address: string, take: (rule: ExcelValidation | 'mixed' | null) => void): Step<void> {
    return {
      bytes: CALL_BYTES,
      queue: (context) => {
        const rule = queueValidation(sheetIn(context, this.sheet).getRange(address));
        return () => take(rule());
      },
    };
  }
}

/** The first look at the cells that are to get a colour: ids of the formulas' colours that touch them. */
export function colourOutlineStep({
  sheet,
  format,
}: Extract<PlanEdit, { edit: 'colour' }>): Step<readonly string[]> {
  return {
    bytes: CALL_BYTES,
    queue: ({ workbook }) => {
      const worksheet = workbook.worksheets.getItemOrNullObject(sheet);
      const range = worksheet.getRange(areaAddress(format.area)).load('rowIndex');
      const there = range.conditionalFormats.load('items/id,items/type');
      return () =>
        range.isNullObject ? [] : there.items.filter(({ type }) => type === 'Custom').map(({ id }) => id);
    },
  };
}

/** The conditional formats that a sheet has: a new one goes behind them, and is known by not being one of them. */
export class ColourLook {
  ids: readonly string[] = [];
  private readonly found: PlanConditionalFormat[] = [];

  constructor(
    /** Id of the sheet. */
    readonly sheet: string,
    /** Those by formula that touch the cells of the new one. */
    private readonly near: readonly string[],
    /** Whether Excel can tell several areas. */
    private readonly several: boolean,
  ) {}

  /** Whether exactly these cells have a colour by this formula. */
  has({ area }: PlanConditionalFormat, formula: string): boolean {
    return this.found.some(
      (one) => areaAddress(one.area) === areaAddress(area) && sameFormula(one.formula, formula),
    );
  }

  steps(): Step<void>[] {
    return [
      {
        bytes: CALL_BYTES,
        queue: (context) => {
          const all = sheetIn(context, this.sheet).getRange().conditionalFormats.load('items/id');
          return () => {
            this.ids = all.items.map(({ id }) => id);
          };
        },
      },
      ...this.near.map((id) => this.nearStep(id)),
    ];
  }

  private nearStep(id: string): Step<void> {
    return {
      bytes: 2 * CALL_BYTES,
      queue: (context) => {
        const formats = sheetIn(context, this.sheet).getRange().conditionalFormats;
        const colour = queueColour(formats.getItem(id), this.several);
        return () => {
          const one = colour();
          if (one) this.found.push(one);
        };
      },
    };
  }
}
