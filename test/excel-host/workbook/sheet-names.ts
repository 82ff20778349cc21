import { MAX_SHEET_NAME } from '../../../src/workbook';
import { HostError, invalid } from '../wire/host-error';
import type { HostSheet } from './sheet';
import type { HostWorkbook } from './workbook';

/** @throws HostError for a name that Excel does not take, or that another sheet has */
export function checkSheetName(workbook: HostWorkbook, name: string, self: HostSheet | null = null): void {
  if (name === '' || name.length > MAX_SHEET_NAME) throw invalid(`"${name}" is empty or over 31 characters`);
  if (/[\\/?*[\]:]/.test(name)) throw invalid(`"${name}" holds one of \\ / ? * [ ] :`);
  if (/^'|'$/.test(name)) throw invalid(`"${name}" begins or ends with an apostrophe`);
  if (name.toLowerCase() === 'history') throw invalid('"History" is reserved');
  const other = workbook.sheetByName(name);
  if (other && other !== self) throw new HostError('ItemAlreadyExists', `there is a sheet "${name}"`);
}

/** `Sheet1`, `Sheet2` …: the first that is free. */
export function freeSheetName(workbook: HostWorkbook): string {
  for (let number = workbook.sheets.length + 1; ; number++) {
    if (!workbook.sheetByName(`Sheet${number}`)) return `Sheet${number}`;
  }
}
