/** What is wrong with a plan before any workbook is looked at. */
export { checkPlan } from './check-plan';
