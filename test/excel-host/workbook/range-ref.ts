import {
  areaAddress,
  MAX_COLUMNS,
  MAX_ROWS,
  quoteSheetName,
  type Area,
  columnName,
} from '../../../src/workbook';
import type { HostSheet } from './sheet';

/** An area of a sheet. A kept one moves with inserted and deleted lines, so its area can be changed. */
export class RangeRef {
  /** Set while the client keeps it. */
  referenceId: string | null = null;

  constructor(
    readonly sheet: HostSheet,
    public area: Area,
  ) {}

  get rows(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get columns(): number {
    return this.area.right - this.area.left + 1;
  }

  get entireColumn(): boolean {
    return this.rows === MAX_ROWS;
  }

  get entireRow(): boolean {
    return this.columns === MAX_COLUMNS;
  }

  /** `Sheet1!A1:B2`; the sheet is quoted only where it must be, as Excel does. */
  get address(): string {
    return `${sheetPrefix(this.sheet.name)}${linesAddress(this)}`;
  }

  at(area: Area): RangeRef {
    return new RangeRef(this.sheet, area);
  }
}

export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{M}\p{Nd}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name);
  return `${plain ? name : quoteSheetName(name).replace(/!$/, '')}!`;
}

function linesAddress({ area, entireColumn, entireRow }: RangeRef): string {
  if (entireColumn && !entireRow) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (entireRow) return `${area.top + 1}:${area.bottom + 1}`;
  return areaAddress(area);
}
