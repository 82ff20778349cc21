import { areaAddress, cellAddress, type Area } from '../..';
import { cellCount } from '../read/grid';
import { CALL_BYTES, type Step } from '../steps';
import type { ExcelValidation } from '../write/rules';
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

/** The conditional formats that a sheet has: a new one goes behind them, and is known by not being one of them. */
export class ColourLook {
  ids: readonly string[] = [];

  constructor(
    /** Id of the sheet. */
    readonly sheet: string,
  ) {}

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
    ];
  }
}
