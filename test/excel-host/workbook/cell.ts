import { NORMAL, type CellFormat } from './format';

/** What a cell holds by itself; a formula's result is worked out when it is asked for. */
export type Constant = string | number | boolean | null;

/** Where a hyperlink of a cell leads. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** One cell that holds something or looks like something. Cells are never changed, only replaced. */
export interface Cell {
  readonly value: Constant;
  /** `#REF!` and the like. */
  readonly error: string | null;
  /** With the leading `=`. */
  readonly formula: string | null;
  readonly link: Hyperlink | null;
  readonly format: CellFormat;
}

export const BLANK: Cell = { value: null, error: null, formula: null, link: null, format: NORMAL };

export function isBlank(cell: Cell): boolean {
  return cell.value === null && cell.formula === null && cell.error === null;
}
