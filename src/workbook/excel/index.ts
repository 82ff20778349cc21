/** The port over Office.js: the workbook that is open in Excel. */
export { ExcelError, type ExcelProblem } from './excel-error';
export { ExcelWorkbook } from './excel-workbook';
export { excelLevel, type ExcelLevel, type MissingFeature } from './level';
export { officeRunExcel, type ExcelDoor, type RunExcel } from './run-excel';
