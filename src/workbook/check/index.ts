/** What is wrong with a plan before any workbook is looked at, and with a block on the sheet as it is. */
export { blockRefusals, replaceRefusals } from './check-block';
export { checkPlan } from './check-plan';
