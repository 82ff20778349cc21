/** Laying out: measures and agency → sheets as data, ready to print. */
export { agencySheet } from './agency-sheet';
export type { AgencySheetOptions } from './agency-sheet';
export { LIST_NAMES, dropDown } from './drop-downs';
export { LISTS_MARK, listsEdits, listsSheet } from './lists-sheet';
export { STYLES, page } from './look';
export { measureCell } from './measure-cells';
export type { CellContext, Digits } from './measure-cells';
export { heightOf } from './row-height';
export { REGISTER_MARK, REGISTER_TABLE, registerEdits, registerSheet } from './register-sheet';
export type { RegisterOptions } from './register-sheet';
export {
  outcomeSheet,
  planSheet,
  projectsSheet,
  reportSheet,
  standardTable,
  statusSheet,
} from './standard-sheets';
export type { LayoutOptions, PrintedKind } from './standard-sheets';
export { tableSheet } from './table-sheet';
export type { TableColumn, TableSheet } from './table-sheet';
