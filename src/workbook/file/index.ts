/** The file adapter: opens and edits an .xlsx in place, in Node and in the browser. */
export { FileWorkbook } from './file-workbook';
export { BLANK_MARK, newWorkbook } from './new-workbook';
export type { BesideCells, CellLink, WorkbookProperties } from './read';
export type * from './look';
