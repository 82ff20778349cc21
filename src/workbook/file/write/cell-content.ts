import type { PlanCell } from '../..';
import { cellText, escapeMarkup, needsPreserve } from './cell-text';
import { dateSerial } from '../../dates';

export { changesContent, looksLikeFormula } from '../../plan-cells';

/** What a cell is made of in a file; `value` and `formula` are escaped. */
export interface CellContent {
  /** The `t` attribute; `null` for a number or an empty cell. */
  readonly type: 'inlineStr' | 'str' | 'b' | null;
  readonly formula: string | null;
  readonly value: string | null;
  /** For `inlineStr`: its ends are blank and would be lost. */
  readonly preserve: boolean;
}

const EMPTY: CellContent = { type: null, formula: null, value: null, preserve: false };

/**
 * The content of a planned cell. Text goes in as an inline string, so the workbook's shared strings are
 * left alone; a formula keeps its result until the program calculates.
 */
export function cellContent(cell: PlanCell, date1904: boolean): CellContent {
  if (cell.formula !== undefined) return formulaContent(cell, cell.formula);
  const value = cell.date === undefined ? cell.value : dateSerial(cell.date, date1904);
  if (typeof value === 'string') {
    return { type: 'inlineStr', formula: null, value: cellText(value), preserve: needsPreserve(value) };
  }
  if (typeof value === 'boolean')
    return { type: 'b', formula: null, value: value ? '1' : '0', preserve: false };
  if (typeof value === 'number') return { type: null, formula: null, value: String(value), preserve: false };
  return EMPTY;
}

function formulaContent(cell: PlanCell, text: string): CellContent {
  const formula = escapeMarkup(text.startsWith('=') ? text.slice(1) : text);
  const value = cell.value ?? null;
  if (typeof value === 'string') return { type: 'str', formula, value: cellText(value), preserve: false };
  if (typeof value === 'boolean') return { type: 'b', formula, value: value ? '1' : '0', preserve: false };
  return { type: null, formula, value: value === null ? null : String(value), preserve: false };
}
