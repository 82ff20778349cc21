import type { PlanCell, PlanStyles } from '../..';
import type { StyleBook } from '../styles/style-book';
import { changesContent, looksLikeFormula } from './cell-content';

/** Finds the style number of planned cells; each style of the plan is looked up once for all its cells. */
export class CellStyles {
  private readonly known = new Map<string, number>();

  constructor(
    private readonly book: StyleBook,
    private readonly styles: PlanStyles,
  ) {}

  /**
   * The style for a cell. `present` is that of the cell as it stands, kept when the plan names none. Text
   * that begins like a formula gets Excel's mark for text, a day without a date format the short one.
   */
  of(cell: PlanCell, present = 0): number {
    if (cell.style === undefined && !changesContent(cell)) return present;
    const quote = looksLikeFormula(cell);
    const date = cell.date !== undefined;
    const key = `${quote ? 'q' : ''}${date ? 'd' : ''}:${cell.style === undefined ? present : `=${cell.style}`}`;
    let number = this.known.get(key);
    if (number === undefined) {
      const style = cell.style === undefined ? undefined : this.styles[cell.style];
      number = this.book.adapt(style ? this.book.intern(style) : present, { quote, date });
      this.known.set(key, number);
    }
    return number;
  }
}
