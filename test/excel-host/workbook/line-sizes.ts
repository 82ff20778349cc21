import type { RangeRef } from './range-ref';
import { shownText } from './cell-text';
import { resultAt } from './results';
import { STANDARD_HEIGHT, STANDARD_WIDTH, type HostSheet } from './sheet';

export type Lines = 'rows' | 'columns';

/** pt of a character of Calibri 11, and what a column has around its text. */
const CHARACTER = 5.25;
const PADDING = 3.75;
const LINE = 15;
/** pt */
const PIXEL = 0.75;

/** Lines of a range: index of the first and the last. */
function ends({ area }: RangeRef, lines: Lines): readonly [number, number] {
  return lines === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
}

function sizes(sheet: HostSheet, lines: Lines): Map<number, number> {
  return lines === 'rows' ? sheet.rowHeights : sheet.columnWidths;
}

export function hiddenLines(sheet: HostSheet, lines: Lines): Set<number> {
  return lines === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
}

function standard(lines: Lines): number {
  return lines === 'rows' ? STANDARD_HEIGHT : STANDARD_WIDTH;
}

/** pt of one line; a hidden one has none. */
export function sizeOf(sheet: HostSheet, lines: Lines, index: number): number {
  if (hiddenLines(sheet, lines).has(index)) return 0;
  return sizes(sheet, lines).get(index) ?? standard(lines);
}

/** The size that all lines share, or `null`. */
export function commonSize(ranges: readonly RangeRef[], lines: Lines): number | null {
  const found = new Set<number>();
  for (const range of ranges) {
    const [first, last] = ends(range, lines);
    for (let index = first; index <= last && found.size < 2; index++) {
      found.add(sizeOf(range.sheet, lines, index));
    }
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** Columns are as wide as pixels are, at 96 dpi. */
function wholePixels(size: number): number {
  return Math.round(size / PIXEL) * PIXEL;
}

/** A size of 0 hides the lines. */
export function setSize(ranges: readonly RangeRef[], lines: Lines, size: number): void {
  eachLine(ranges, lines, (sheet, index) => {
    if (size === 0) hiddenLines(sheet, lines).add(index);
    else sizes(sheet, lines).set(index, lines === 'columns' ? wholePixels(size) : size);
  });
}

export function resetSize(ranges: readonly RangeRef[], lines: Lines): void {
  eachLine(ranges, lines, (sheet, index) => sizes(sheet, lines).delete(index));
}

/** Whether all lines are hidden; `null` when some are. */
export function hiddenState(range: RangeRef, lines: Lines): boolean | null {
  const [first, last] = ends(range, lines);
  const hidden = hiddenLines(range.sheet, lines);
  const count = [...hidden].filter((index) => index >= first && index <= last).length;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

export function setHidden(range: RangeRef, lines: Lines, hide: boolean): void {
  eachLine([range], lines, (sheet, index) => {
    const hidden = hiddenLines(sheet, lines);
    if (hide) hidden.add(index);
    else hidden.delete(index);
  });
}

/** As wide as the longest line of text; roughly, since there are no fonts here. */
export function autofitColumns(ranges: readonly RangeRef[]): void {
  for (const { sheet, area } of ranges) {
    sheet.guardSheet();
    const widest = new Map<number, number>();
    for (const { row, column, cell } of sheet.cells.stored(area)) {
      const text = shownText(resultAt(sheet, row, column).value, cell.format.numberFormat);
      const longest = Math.max(0, ...text.split('\n').map((line) => line.length));
      widest.set(column, Math.max(widest.get(column) ?? 0, longest));
    }
    for (const [column, length] of widest) {
      if (length > 0) sheet.columnWidths.set(column, Math.min(255, length) * CHARACTER + PADDING);
    }
  }
}

/** As high as its lines of text; a row whose height Excel chooses has none of its own. */
export function autofitRows(ranges: readonly RangeRef[]): void {
  for (const { sheet, area } of ranges) {
    sheet.guardSheet();
    for (const { row } of sheet.cells.stored(area)) sheet.rowHeights.delete(row);
    for (const { row, cell } of sheet.cells.stored(area)) {
      const lines = typeof cell.value === 'string' ? cell.value.split('\n').length : 1;
      if (lines > 1) {
        sheet.rowHeights.set(row, Math.min(409.5, Math.max(sheet.rowHeights.get(row) ?? 0, lines * LINE)));
      }
    }
  }
}

function eachLine(
  ranges: readonly RangeRef[],
  lines: Lines,
  change: (sheet: HostSheet, index: number) => void,
): void {
  for (const range of ranges) {
    range.sheet.guardSheet();
    const [first, last] = ends(range, lines);
    for (let index = first; index <= last; index++) change(range.sheet, index);
  }
}
