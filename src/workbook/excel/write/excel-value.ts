import type { PlanCell } from '../..';
import { dateSerial } from '../../dates';
import { numberFormat } from '../../number-format';

/** What is written into a cell: `null` leaves it alone, `''` empties it. */
export type ExcelValue = string | number | boolean | null;

const TEXT = '@';
const GENERAL = 'General';
/** Excel's code for the short date of the user's own system. */
const SHORT_DATE = 'm/d/yyyy';
/** Text longer than this is never read as a date or a number. */
const LONGEST_TYPED = 100;

/**
 * The number format a cell needs for its content, `null` when `format` will do: a date has to look like one,
 * and whatever is no text has to get out of the text format, which would make text of it.
 * @param format what the cell has, or will have by its style
 */
export function neededFormat(cell: PlanCell, format: string): string | null {
  if (cell.formula === undefined && cell.date !== undefined)
    return numberFormat(format).date ? null : SHORT_DATE;
  if (format !== TEXT) return null;
  const { value, formula } = cell;
  const isText =
    formula === undefined && (typeof value === 'string' || value === null || value === undefined);
  // Behind an apostrophe of its own the text has to be marked by another one, which a cell of text may show.
  return isText && !(typeof value === 'string' && value.startsWith("'")) ? null : GENERAL;
}

/**
 * The content of a planned cell as Excel takes it. Text that Excel would make something else of (a formula,
 * a number, a date) goes behind an apostrophe, which becomes a property of the cell; text of thousands of
 * letters beginning with `-` would fail the whole batch without it (office-js #3256).
 * @param format the number format the cell has when this is written
 */
export function excelValue(cell: PlanCell, format: string): ExcelValue {
  if (cell.formula !== undefined) return cell.formula;
  if (cell.date !== undefined) return dateSerial(cell.date, false);
  const { value = null } = cell;
  if (value === null) return '';
  if (typeof value !== 'string' || value === '') return value;
  const text = value.replace(/\r\n?/g, '\n');
  return format === TEXT || isPlainText(text) ? text : `'${text}`;
}

/** Whether Excel takes the text for nothing but text: it begins with a letter and has no number in it. */
function isPlainText(text: string): boolean {
  if (!/^\p{L}/u.test(text)) return false;
  if (text.length > LONGEST_TYPED || text.includes('\n')) return true;
  return !/\p{Nd}/u.test(text) && !/^(?:true|false)\s*$/i.test(text);
}
