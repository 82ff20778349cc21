import type { SheetSnapshot, WorkbookSnapshot } from '../../snapshot';
import type { OoxmlPackage } from '../container';
import { ReadContext } from './read-context';
import { readSheet } from './read-sheet';
import { readState } from './state';

/**
 * The whole workbook as plain data. Sheets without cells (charts, dialogs, old macro sheets) are left out.
 * @throws WorkbookError `broken-xml`, `doctype`, `too-deep`, `too-many-cells` and those of the package
 */
export function readWorkbook(pkg: OoxmlPackage): WorkbookSnapshot {
  const context = new ReadContext(pkg);
  const sheets = context.sheets
    .filter(({ kind }) => kind === 'worksheet')
    .map((sheet) => readSheet(context, sheet));
  return {
    sheets,
    names: context.names.map((one) => ({ ...one, list: context.rules.of(one.name) })),
    state: readState(pkg, context.workbook),
    readOnly: false,
  };
}

/** One worksheet by its name, or `null` when there is none of that name; no other sheet is read. */
export function readSheetNamed(pkg: OoxmlPackage, name: string): SheetSnapshot | null {
  const context = new ReadContext(pkg);
  const sheet = context.sheets.find((one) => one.kind === 'worksheet' && one.name === name);
  return sheet ? readSheet(context, sheet) : null;
}
