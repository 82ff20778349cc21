/** Reading a workbook file into a snapshot. */
export { type BesideCells, type CellLink, readBesideCells } from './beside';
export { type WorkbookProperties, readProperties } from './properties';
export { readMerges, readSheet, isProtected } from './read-sheet';
export { ReadContext } from './read-context';
export { readSheetNamed, readWorkbook } from './read-workbook';
export { findStatePart, readState } from './state';
