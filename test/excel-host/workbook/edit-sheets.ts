import { sheetKey } from '../../../src/workbook';
import { mapSheetReferences } from '../../../src/workbook';
import { HostError, invalid } from '../wire/host-error';
import { raiseSheet } from './raise-events';
import { sheetPrefix } from './range-ref';
import { checkSheetName, freeSheetName } from './sheet-names';
import type { HostSheet, Visibility } from './sheet';
import type { HostWorkbook } from './workbook';

/** Adds a sheet behind the last one. */
export function addSheet(workbook: HostWorkbook, name: string | null): HostSheet {
  workbook.guardStructure();
  const wished = name ?? freeSheetName(workbook);
  checkSheetName(workbook, wished);
  const sheet = workbook.addSheet(wished);
  raiseSheet(sheet, 'Added');
  return sheet;
}

/** Takes a sheet away; what referred to it says `#REF!` from then on. The last visible sheet stays. */
export function deleteSheet(sheet: HostSheet): void {
  const { workbook } = sheet;
  workbook.guardStructure();
  if (sheet.visibility === 'Visible' && visibleSheets(workbook).length === 1) {
    throw new HostError('InvalidOperation', 'a workbook keeps at least one visible sheet');
  }
  if (sheet.visibility === 'VeryHidden') throw new HostError('InvalidOperation', 'a very hidden sheet stays');
  workbook.sheets = workbook.sheets.filter((one) => one !== sheet);
  rewriteReferences(workbook, sheet.name, () => '#REF!');
  raiseSheet(sheet, 'Deleted');
  if (workbook.activeSheetId === sheet.id) workbook.activeSheetId = visibleSheets(workbook)[0]?.id ?? '';
}

/** Formulas and names that refer to the sheet follow it. */
export function renameSheet(sheet: HostSheet, name: string): void {
  sheet.workbook.guardStructure();
  checkSheetName(sheet.workbook, name, sheet);
  const old = sheet.name;
  sheet.name = name;
  rewriteReferences(sheet.workbook, old, () => sheetPrefix(name));
  raiseSheet(sheet, 'EventNameChanged', { nameBefore: old, nameAfter: name });
}

export function moveSheet(sheet: HostSheet, position: number): void {
  const { workbook } = sheet;
  workbook.guardStructure();
  if (position < 0 || position >= workbook.sheets.length) throw invalid('no such position');
  workbook.sheets = workbook.sheets.filter((one) => one !== sheet);
  workbook.sheets.splice(position, 0, sheet);
  raiseSheet(sheet, 'EventMoved', { positionAfter: position });
}

export function setVisibility(sheet: HostSheet, visibility: Visibility): void {
  const { workbook } = sheet;
  workbook.guardStructure();
  const last = sheet.visibility === 'Visible' && visibleSheets(workbook).length === 1;
  if (last && visibility !== 'Visible') {
    throw new HostError('InvalidOperation', 'a workbook keeps at least one visible sheet');
  }
  sheet.visibility = visibility;
  raiseSheet(sheet, 'EventVisibilityChanged', { visibilityAfter: visibility });
}

export function visibleSheets(workbook: HostWorkbook): HostSheet[] {
  return workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
}

function rewriteReferences(workbook: HostWorkbook, sheetName: string, prefix: () => string): void {
  const key = sheetKey(sheetName);
  const rewritten = (formula: string): string => {
    const text = mapSheetReferences(formula, (name) => (sheetKey(name) === key ? prefix() : null));
    // What stood behind a sheet that is gone goes with it: =#REF!A1 is `=#REF!`.
    return text.replace(/#REF!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/gi, '#REF!');
  };
  for (const name of [...workbook.names, ...workbook.sheets.flatMap((one) => one.names)]) {
    name.formula = rewritten(name.formula);
  }
  for (const sheet of workbook.sheets) {
    for (const { row, column, cell } of [...sheet.cells.storedFormulas()]) {
      const formula = rewritten(cell.formula ?? '');
      if (formula !== cell.formula) sheet.cells.set(row, column, { ...cell, formula });
    }
  }
}

export function activateSheet(sheet: HostSheet): void {
  const { workbook } = sheet;
  if (sheet.visibility !== 'Visible') throw invalid('a hidden sheet cannot be shown so');
  const before = workbook.sheetByKey(workbook.activeSheetId);
  if (before === sheet) return;
  workbook.activeSheetId = sheet.id;
  if (before) raiseSheet(before, 'Deactivated');
  raiseSheet(sheet, 'Activated');
}
