/** Many agencies' workbooks summed up in one: agency × status × round, what is late, which files to look at. */
export * from './agency-summary';
export { type Doubt, doubtsOf, expectedYear } from './doubts';
export { inOrder } from './order';
export { districtName, provinceName } from './places';
export type { LateOfAgency, RollUpInput, RollUpOptions } from './roll-up';
export { ROLLUP_MARK, rollupPlan } from './rollup-plan';
export { ROLLUP_WORDS } from './words';
export { openAgencyFile, rollupFile } from './rollup-file';
