/** From a register to figures, findings on what is late, and the plan of the report's sheets. */
export { agencyPlace } from './agency-place';
export type { Counts, OwnerCounts, ProgressFigures } from './figures';
export { lateFindings } from './late-findings';
export type { ReportOptions } from './options';
export { progressFigures, statusIn } from './progress-figures';
export { reportPlan, reportSheets, type ReportSheet } from './report-plan';
