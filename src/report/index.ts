/** From a register to figures, findings on what is late, and the plan of the report's sheets. */
export { agencyPlace } from './agency-place';
export { changesSince, type PreviousReport, roundChanges, type StatusChange } from './changes';
export { defaultLayout } from './default-layout';
export type { Counts, OwnerCounts, ProgressFigures } from './figures';
export { lateFindings } from './late-findings';
export { LAYOUT_IDS, type LayoutId } from './layouts';
export type { ReportOptions } from './options';
export { progressFigures, statusIn } from './progress-figures';
export { type ReportBasis, reportPlan, reportSheets, type ReportSheet } from './report-plan';
