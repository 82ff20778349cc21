import { columnIndex, MAX_COLUMNS, MAX_ROWS, parseArea, type Area } from '../../../src/workbook';
import { invalid } from '../wire/host-error';
import { RangeRef } from './range-ref';
import { WHOLE_SHEET, type HostSheet } from './sheet';
import type { HostWorkbook } from './workbook';

const WITH_SHEET = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** `A1:B2`, `A:C`, `1:3`, a name, or one of these behind `Sheet!`. */
export function rangeAt(sheet: HostSheet, address: string): RangeRef {
  const match = WITH_SHEET.exec(address);
  if (match) {
    const name = match[1]?.replaceAll("''", "'") ?? match[2] ?? '';
    const other = sheet.workbook.sheetByName(name);
    if (other === sheet) return rangeAt(sheet, match[3] ?? '');
    throw invalid(`${address} is not on ${sheet.name}`);
  }
  const area = areaOf(address);
  if (area) return new RangeRef(sheet, area);
  const named = rangeNamed(sheet.workbook, address, sheet);
  if (named?.sheet === sheet) return named;
  throw invalid(`${address} is no address`);
}

/** `'รายการ'!$A$2:$A$4`, with or without `=`; `null` when it is no plain reference to a sheet that is there. */
export function referenceOf(workbook: HostWorkbook, formula: string): RangeRef | null {
  const match = WITH_SHEET.exec(formula.trim());
  if (!match) return null;
  const sheet = workbook.sheetByName(match[1]?.replaceAll("''", "'") ?? match[2] ?? '');
  const area = areaOf(match[3] ?? '');
  return sheet && area ? new RangeRef(sheet, area) : null;
}

/** The range that a defined name stands for, the sheet's own names first. */
export function rangeNamed(workbook: HostWorkbook, name: string, sheet: HostSheet | null): RangeRef | null {
  const key = name.toLowerCase();
  const found = [...(sheet?.names ?? []), ...workbook.names].find((one) => one.name.toLowerCase() === key);
  return found ? referenceOf(workbook, found.formula) : null;
}

function areaOf(address: string): Area | null {
  const plain = address.replaceAll('$', '').trim();
  if (plain === '') return WHOLE_SHEET;
  const area = parseArea(plain);
  if (area) return area;
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  if (columns?.[1] !== undefined && columns[2] !== undefined) {
    const ends = [columnIndex(columns[1]), columnIndex(columns[2])];
    if (Math.max(...ends) >= MAX_COLUMNS) return null;
    return { top: 0, bottom: MAX_ROWS - 1, left: Math.min(...ends), right: Math.max(...ends) };
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (!rows) return null;
  const ends = [Number(rows[1]) - 1, Number(rows[2]) - 1];
  if (Math.min(...ends) < 0 || Math.max(...ends) >= MAX_ROWS) return null;
  return { left: 0, right: MAX_COLUMNS - 1, top: Math.min(...ends), bottom: Math.max(...ends) };
}
