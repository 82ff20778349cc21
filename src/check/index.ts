/** Rules over what was understood of a workbook, and the fixes of all rules. */
export { CheckContext, type Spot, type Understood } from './context';
export { mergedEdits } from './edits';
export type { Fix, Fixer } from './fix';
export { fixesOf } from './fixes';
export { checkRegister } from './rules';
