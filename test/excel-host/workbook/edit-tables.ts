import { overlap, type Area } from '../../../src/workbook';
import { HostError, invalid } from '../wire/host-error';
import { BLANK } from './cell';
import { fillCalculated } from './calculated-columns';
import { clearCells } from './clear-cells';
import { raiseTable } from './raise-events';
import { RangeRef } from './range-ref';
import { resultAt } from './results';
import { HostTable } from './table';
import { WHOLE_SHEET, type HostSheet } from './sheet';
import type { HostWorkbook } from './workbook';

const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{Nd}_.\\]{0,254}$/u;
const ADDRESS = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*|[RC])$/i;

/** Makes a table of a range whose first row holds the headers. @throws HostError where Excel makes none */
export function addTable({ sheet, area }: RangeRef, hasHeaders: boolean): HostTable {
  const { workbook } = sheet;
  sheet.guardSheet();
  if (!hasHeaders) throw new HostError('NotImplemented', 'tables without headers are not in the double');
  // A header alone gets an empty row of data below it.
  const whole = area.top === area.bottom ? { ...area, bottom: area.bottom + 1 } : area;
  if (whole.bottom > WHOLE_SHEET.bottom) throw invalid('no room below the header');
  checkFree(sheet, whole, null);
  const id = String(workbook.nextId());
  const table = new HostTable(sheet, id, freeTableName(workbook), whole);
  sheet.tables.push(table);
  nameHeaders(table);
  raiseTable(table, 'Added');
  return table;
}

/** @throws HostError when merged cells or another table are in the way */
export function checkFree(sheet: HostSheet, area: Area, self: HostTable | null): void {
  if (sheet.merges.in(area).length > 0) throw new HostError('MergedRangeConflict', 'merged cells in a table');
  const other = sheet.tables.find((one) => one !== self && overlap(one.area, area));
  if (other) throw new HostError('InvalidOperation', `the table ${other.name} is in the way`);
}

/** Headers are texts, each a different one: Excel names the empty ones and numbers the doubled. */
export function nameHeaders({ sheet, headers }: HostTable): void {
  if (!headers) return;
  const taken = new Set<string>();
  for (let column = headers.left; column <= headers.right; column++) {
    const cell = sheet.cells.get(headers.top, column);
    const { value, error } = resultAt(sheet, headers.top, column);
    const wished = error ?? (value === null ? '' : String(value));
    const base = wished === '' ? `${sheet.workbook.words.column}${column - headers.left + 1}` : wished;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    if (value !== name || cell.formula !== null) {
      sheet.cells.set(headers.top, column, { ...BLANK, value: name, format: cell.format, link: cell.link });
    }
  }
}

export function tableNamed(workbook: HostWorkbook, key: string): HostTable | null {
  const all = workbook.sheets.flatMap((sheet) => sheet.tables);
  return all.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()) ?? null;
}

/** @throws HostError for a name that Excel does not take, or that a table or a defined name has */
export function renameTable(table: HostTable, name: string): void {
  const { workbook } = table.sheet;
  workbook.guardWrite();
  if (!NAME.test(name) || ADDRESS.test(name)) throw invalid(`"${name}" is no name for a table`);
  const other = tableNamed(workbook, name);
  const names = [...workbook.names, ...workbook.sheets.flatMap((sheet) => sheet.names)];
  if ((other && other !== table) || names.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
    throw new HostError('ItemAlreadyExists', `there is a table or name "${name}"`);
  }
  table.name = name;
}

export function showTotals(table: HostTable, show: boolean): void {
  const { sheet, area } = table;
  sheet.guardSheet();
  if (table.showTotals === show) return;
  const below = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  if (show && sheet.cells.bounds(below, true)) throw invalid('cells below the table are in use');
  table.area = { ...area, bottom: area.bottom + (show ? 1 : -1) };
  if (!show) clearCells(new RangeRef(sheet, { ...area, top: area.bottom }), 'Contents');
  table.showTotals = show;
}

export function resizeTable(table: HostTable, { sheet, area }: RangeRef): void {
  sheet.guardSheet();
  if (sheet !== table.sheet || area.top !== table.area.top) throw invalid('a table keeps its header row');
  if (!overlap(area, table.area) || area.top === area.bottom) throw invalid('no such size');
  checkFree(sheet, area, table);
  table.area = area;
  nameHeaders(table);
}

/** The table goes, its cells stay. */
export function dropTable(table: HostTable): void {
  table.sheet.guardSheet();
  table.sheet.tables = table.sheet.tables.filter((one) => one !== table);
  raiseTable(table, 'Deleted');
}

/** The table goes with its cells. */
export function deleteTable(table: HostTable): void {
  dropTable(table);
  clearCells(new RangeRef(table.sheet, table.area), 'All');
}

/** A table takes in what is written right below it, unless a totals row or a drop-down is in the way. */
export function growTables({ sheet, area }: RangeRef): void {
  for (const table of sheet.tables) {
    const below = table.area.bottom + 1;
    const beside = area.left > table.area.right || area.right < table.area.left;
    if (table.showTotals || beside || area.top > below || area.bottom < below) continue;
    const strip = { ...table.area, top: below, bottom: Math.min(area.bottom, WHOLE_SHEET.bottom) };
    const written = sheet.cells.bounds(strip, true);
    if (written?.top !== below || sheet.validations.some((one) => overlap(one.area, strip))) continue;
    const grown = { ...table.area, bottom: written.bottom };
    if (sheet.merges.in(strip).length > 0) continue;
    if (sheet.tables.some((one) => one !== table && overlap(one.area, grown))) continue;
    table.area = grown;
    fillCalculated(table, { ...strip, bottom: written.bottom });
  }
}

/** `ตาราง1`, `ตาราง2` …: the first that is free. */
export function freeTableName(workbook: HostWorkbook): string {
  for (let number = 1; ; number++) {
    const name = `${workbook.words.table}${number}`;
    if (!tableNamed(workbook, name)) return name;
  }
}
