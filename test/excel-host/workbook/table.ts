import type { Area } from '../../../src/workbook';
import type { HostSheet } from './sheet';

/** A native table. Its area counts the header and totals rows. */
export class HostTable {
  showHeaders = true;
  showTotals = false;
  style = 'TableStyleMedium2';
  highlightFirstColumn = false;
  highlightLastColumn = false;
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  /** Formulas of columns, as in the row that they are from. */
  readonly calculated = new Map<number, { readonly formula: string; readonly row: number }>();

  constructor(
    readonly sheet: HostSheet,
    /** A number as text, as Excel gives. */
    readonly id: string,
    public name: string,
    public area: Area,
  ) {}

  get headers(): Area | null {
    return this.showHeaders ? { ...this.area, bottom: this.area.top } : null;
  }

  get totals(): Area | null {
    return this.showTotals ? { ...this.area, top: this.area.bottom } : null;
  }

  get body(): Area {
    const { area } = this;
    return {
      ...area,
      top: area.top + (this.showHeaders ? 1 : 0),
      bottom: area.bottom - (this.showTotals ? 1 : 0),
    };
  }
}
