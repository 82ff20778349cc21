import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../src/workbook';
import { moveReferences } from '../formula/rewrite';
import { HostError } from '../wire/host-error';
import type { Lines } from './line-sizes';
import { raiseChanged } from './raise-events';
import type { HostSheet } from './sheet';

/** Whole rows or columns put in (`count` above 0) or taken out (below 0) at an index. */
export interface Shift {
  readonly lines: Lines;
  readonly at: number;
  readonly count: number;
}

/** Moves everything on the sheet and every reference to it: cells, merges, tables, rules, names, kept ranges. */
export function shiftLines(sheet: HostSheet, shift: Shift): void {
  const { workbook } = sheet;
  sheet.guardSheet();
  const cutTable = sheet.tables.find((table) => shift.count < 0 && !moveArea(table.area, shift));
  if (cutTable) throw new HostError('InsertDeleteConflict', `the table ${cutTable.name} would be gone`);
  const area = (one: Area): Area | null => moveArea(one, shift);
  sheet.cells.rearrange((row, column) => {
    const to = moveIndex(shift.lines === 'rows' ? row : column, shift);
    if (to === null) return null;
    return shift.lines === 'rows' ? { row: to, column } : { row, column: to };
  });
  sheet.merges.rearrange((one) => {
    const to = area(one);
    return to && (to.top !== to.bottom || to.left !== to.right) ? to : null;
  });
  for (const table of sheet.tables) table.area = area(table.area) ?? table.area;
  sheet.validations = sheet.validations.flatMap((one) => {
    const to = area(one.area);
    return to ? [{ ...one, area: to }] : [];
  });
  for (const format of sheet.conditionalFormats) {
    format.areas = format.areas.flatMap((one) => area(one) ?? []);
  }
  for (const range of workbook.kept.values()) {
    if (range.sheet === sheet) range.area = area(range.area) ?? range.area;
  }
  shiftSizes(sheet, shift);
  shiftFormulas(sheet, shift);
  raiseChanged(sheet, linesOf(shift), CHANGES[shift.lines][shift.count > 0 ? 'in' : 'out']);
}

const CHANGES = {
  rows: { in: 'RowInserted', out: 'RowDeleted' },
  columns: { in: 'ColumnInserted', out: 'ColumnDeleted' },
} as const;

function linesOf({ lines, at, count }: Shift): Area {
  const last = at + Math.abs(count) - 1;
  return lines === 'rows'
    ? { top: at, bottom: last, left: 0, right: MAX_COLUMNS - 1 }
    : { left: at, right: last, top: 0, bottom: MAX_ROWS - 1 };
}

/** Where a line comes to lie; `null` when it is taken out. */
function moveIndex(index: number, { at, count }: Shift): number | null {
  if (index < at) return index;
  if (count < 0 && index < at - count) return null;
  return index + count;
}

/** An area stretches and shrinks with the lines inside it; `null` when all of it is taken out. */
export function moveArea(area: Area, shift: Shift): Area | null {
  const [first, last] = shift.lines === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const limit = (shift.lines === 'rows' ? MAX_ROWS : MAX_COLUMNS) - 1;
  if (first === 0 && last === limit) return area;
  const { at, count } = shift;
  const start = first >= at ? Math.max(at, first + count) : first;
  const end = last >= at ? Math.max(at - 1, last + count) : last;
  if (end < start) return null;
  const to = [start, Math.min(end, limit)] as const;
  return shift.lines === 'rows'
    ? { ...area, top: to[0], bottom: to[1] }
    : { ...area, left: to[0], right: to[1] };
}

function shiftSizes(sheet: HostSheet, shift: Shift): void {
  const rows = shift.lines === 'rows';
  const sizes = rows ? sheet.rowHeights : sheet.columnWidths;
  const all = [...sizes];
  sizes.clear();
  for (const [index, size] of all) {
    const to = moveIndex(index, shift);
    if (to !== null) sizes.set(to, size);
  }
  for (const set of rows ? [sheet.hiddenRows, sheet.rowBreaks] : [sheet.hiddenColumns, sheet.columnBreaks]) {
    const before = [...set];
    set.clear();
    for (const index of before) {
      const to = moveIndex(index, shift);
      if (to !== null) set.add(to);
    }
  }
}

function shiftFormulas(sheet: HostSheet, shift: Shift): void {
  const { workbook } = sheet;
  const moved = (formula: string, own: string): string =>
    moveReferences(formula, own, sheet.name, (area) => moveArea(area, shift));
  for (const one of workbook.sheets) {
    for (const { row, column, cell } of [...one.cells.storedFormulas()]) {
      const formula = moved(cell.formula ?? '', one.name);
      if (formula !== cell.formula) one.cells.set(row, column, { ...cell, formula });
    }
    for (const name of one.names) name.formula = moved(name.formula, '');
  }
  for (const name of workbook.names) name.formula = moved(name.formula, '');
}
