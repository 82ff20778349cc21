import { refuseForeign } from './foreign';
import { LIMITS } from './limits';
import type { Limits } from './limits';
import { OoxmlPackage } from './package';
import { readZip } from './read-zip';
import { listSheets } from './sheet-list';

/**
 * Opens a workbook (.xlsx, .xlsm, .xltx, .xltm, .xlam). What cannot be edited without harm is refused here:
 * only the workbook part and the directory are looked at, whatever the size of the sheets.
 * @throws WorkbookError
 */
export function openPackage(file: Uint8Array, limits: Limits = LIMITS): OoxmlPackage {
  refuseForeign(file, limits);
  const pkg = OoxmlPackage.fromArchive(readZip(file, limits), limits);
  listSheets(pkg);
  return pkg;
}
