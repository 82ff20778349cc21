/** Rules in the cells themselves, for people without the add-in: drop-downs, prompts, colours, what is late. */
export { LATE_WORD, lateFormula } from './late-formula';
export type { LateColumns } from './late-formula';
export { missingLists } from './missing-lists';
export { listOfRule, registerRuleName, ruleName } from './rule-names';
export { ruleEditsAgain, rulesInCells } from './rules-in-cells';
export type { RulesOptions, RulesTable } from './rules-in-cells';
export { LATE_COLOUR, STATUS_COLOURS, lateColour, statusColours, tickColour } from './status-colours';
