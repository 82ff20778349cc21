/** Excel for tests: our workbook behind Microsoft's own client library. */
export { ExcelHost, type HostOptions, type RunExcel, type RunOptions } from './excel-host';
export type { FailureMoment } from './round-trips';
export type { CellView, SheetView } from './view/sheet-view';
export type { HostErrorCode } from './wire/host-error';
