import { rangeAt } from './workbook/addresses';
import { clearCells } from './workbook/clear-cells';
import { activateSheet, addSheet, deleteSheet, moveSheet, renameSheet } from './workbook/edit-sheets';
import { dropTable, tableNamed } from './workbook/edit-tables';
import { raiseSheet } from './workbook/raise-events';
import type { RangeRef } from './workbook/range-ref';
import { shiftLines } from './workbook/shift-lines';
import type { HostSheet } from './workbook/sheet';
import type { HostWorkbook } from './workbook/workbook';
import { writeValues } from './workbook/write-cells';

/** What a person does in Excel, the double's own way: no round trips, but events and every rule of Excel. */
export class User {
  constructor(
    private readonly workbook: HostWorkbook,
    /** Sends the events that came up. */
    private readonly done: () => void,
    private readonly remote: boolean,
  ) {}

  /** Types into one cell, or the same into each of several. Drop-downs are not asked. */
  type(sheet: string, address: string, value: string | number | boolean | null): void {
    this.act(() => {
      const range = rangeAt(this.sheet(sheet), address);
      writeValues(range, value === null ? '' : value);
    });
  }

  /** Pastes plain values: rules are not asked, and text that begins with a dash becomes a formula here too. */
  paste(
    sheet: string,
    address: string,
    values: readonly (readonly (string | number | boolean | null)[])[],
  ): void {
    this.act(() => {
      const start = rangeAt(this.sheet(sheet), address);
      const { top, left } = start.area;
      const bottom = top + values.length - 1;
      const right = left + (values[0]?.length ?? 1) - 1;
      writeValues(start.at({ top, left, bottom, right }), values);
    });
  }

  /** Gives cells the text format, as a careful person does before typing a dash. */
  formatAs(sheet: string, address: string, numberFormat: string): void {
    this.act(() => {
      const { sheet: model, area } = rangeAt(this.sheet(sheet), address);
      model.cells.reformat(area, (format) => ({ ...format, numberFormat }));
    });
  }

  clear(sheet: string, address: string): void {
    this.act(() => clearCells(rangeAt(this.sheet(sheet), address), 'Contents'));
  }

  select(sheet: string, address: string): void {
    this.act(() => {
      const range: RangeRef = rangeAt(this.sheet(sheet), address);
      activateSheet(range.sheet);
      this.workbook.selection = range;
      raiseSheet(range.sheet, 'SelectionChanged', { address });
    });
  }

  addSheet(name: string): void {
    this.act(() => addSheet(this.workbook, name));
  }

  deleteSheet(name: string): void {
    this.act(() => deleteSheet(this.sheet(name)));
  }

  rename(sheet: string, name: string): void {
    this.act(() => renameSheet(this.sheet(sheet), name));
  }

  moveSheet(sheet: string, position: number): void {
    this.act(() => moveSheet(this.sheet(sheet), position));
  }

  protect(sheet: string, password: string | null = null): void {
    this.act(() => {
      this.sheet(sheet).protection = { password, options: {} };
      raiseSheet(this.sheet(sheet), 'ProtectionChanged', { isProtected: true });
    });
  }

  unprotect(sheet: string): void {
    this.act(() => {
      this.sheet(sheet).protection = null;
      raiseSheet(this.sheet(sheet), 'ProtectionChanged', { isProtected: false });
    });
  }

  lockStructure(locked = true): void {
    this.workbook.structureLocked = locked;
  }

  /** @param row 1-based, as Excel shows it */
  insertRows(sheet: string, row: number, count = 1): void {
    this.act(() => shiftLines(this.sheet(sheet), { lines: 'rows', at: row - 1, count }));
  }

  /** @param row 1-based, as Excel shows it */
  deleteRows(sheet: string, row: number, count = 1): void {
    this.act(() => shiftLines(this.sheet(sheet), { lines: 'rows', at: row - 1, count: -count }));
  }

  /** Turns a table back into plain cells. */
  dropTable(name: string): void {
    this.act(() => {
      const table = tableNamed(this.workbook, name);
      if (!table) throw new Error(`no table ${name}`);
      dropTable(table);
    });
  }

  private sheet(name: string): HostSheet {
    const sheet = this.workbook.sheetByName(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  private act(deed: () => unknown): void {
    this.workbook.events.remote = this.remote;
    try {
      deed();
    } finally {
      this.workbook.events.remote = false;
      this.done();
    }
  }
}
