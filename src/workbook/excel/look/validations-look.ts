import { areaAddress, type Area } from '../..';
import { cellCount, columnsOf } from '../read/grid';
import { sheetIn } from '../sheet-in';
import { CALL_BYTES, type Step } from '../steps';
import type { ExcelValidation } from '../write/rules';
import { rectangles } from '../write/rectangles';
import { queueValidation } from './captured-validation';

/** Cells that are asked one by one at once; of more, the columns are asked, and cells only where these are of several minds. */
const MOST_CELLS = 1_500;

/** An address that is not fixed. */
const RELATIVE = /(?:^|[^$A-Z])[A-Z]{1,3}\$?\d|\$[A-Z]{1,3}\d/i;

/** The rules of what may be typed that an area has, cell by cell, whatever their kind. */
export class ValidationsLook {
  private readonly found: { readonly area: Area; readonly rule: ExcelValidation }[] = [];
  private readonly mixed: Area[] = [];

  constructor(
    /** Id of the sheet. */
    private readonly sheet: string,
    /** Areas of cells that have some rule. */
    private readonly validated: readonly Area[],
  ) {}

  steps(): Step<void>[] {
    const count = this.validated.reduce((sum, area) => sum + cellCount(area), 0);
    return this.validated.flatMap(count > MOST_CELLS ? columnsOf : cellsOf).map((area) => this.step(area));
  }

  /** What is left to be asked after `steps`; nothing for most sheets. */
  more(): Step<void>[] {
    return this.mixed
      .splice(0)
      .flatMap(cellsOf)
      .map((area) => this.step(area));
  }

  /** What brings them back, in few areas. */
  get before(): readonly { readonly area: Area; readonly rule: ExcelValidation }[] {
    const rules = new Map<string, ExcelValidation>();
    const single = new Map<number, Map<number, string>>();
    const whole = this.found.filter(({ area }) => cellCount(area) > 1);
    for (const { area, rule } of this.found) {
      if (cellCount(area) > 1) continue;
      const said = JSON.stringify(rule);
      // Told as it counts from this cell: the same words mean something else in another.
      const key = RELATIVE.test(JSON.stringify(rule.rule)) ? `${said} ${areaAddress(area)}` : said;
      rules.set(key, rule);
      const row = single.get(area.top) ?? new Map<number, string>();
      single.set(area.top, row.set(area.left, key));
    }
    const height = Math.max(0, ...[...single.keys()].map((row) => row + 1));
    const width = Math.max(
      0,
      ...[...single.values()].flatMap((row) => [...row.keys()].map((one) => one + 1)),
    );
    const joined = rectangles(height, width, (row, column) => single.get(row)?.get(column));
    return [
      ...whole,
      ...joined.flatMap(({ area, key }) => {
        const rule = rules.get(key);
        return rule ? [{ area, rule }] : [];
      }),
    ];
  }

  private step(area: Area): Step<void> {
    return {
      bytes: CALL_BYTES,
      queue: (context) => {
        const rule = queueValidation(sheetIn(context, this.sheet).getRange(areaAddress(area)));
        return () => {
          const one = rule();
          if (one === 'mixed') this.mixed.push(area);
          else if (one) this.found.push({ area, rule: one });
        };
      },
    };
  }
}

function cellsOf(area: Area): Area[] {
  return columnsOf(area).flatMap((column) =>
    Array.from({ length: area.bottom - area.top + 1 }, (_, offset) => {
      return { ...column, top: area.top + offset, bottom: area.top + offset };
    }),
  );
}
