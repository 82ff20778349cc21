import type { SnapshotCell } from '../../src/workbook';
import { numberFormat } from '../../src/workbook/number-format';

/** Number formats of the documents, the plain one first. */
const CODES = [
  'General',
  '#,##0',
  '#,##0.00',
  '0.00',
  '0%',
  '0.00%',
  '[$-D00041E]#,##0',
  '[$-D00041E]0.00',
  '[$-D00041E]#,##0.00',
  'd mmm yyyy',
  '[$-D07041E]d mmm yyyy',
  '[$-D07041E]d mmmm yyyy',
  '[$-107041E]d mmm yyyy',
  '[$-107041E]d mmmm yyyy',
  'd/m/yyyy',
  'd/m/bbbb',
];

/**
 * A number format that shows the cell as it was shown. A snapshot does not tell the format itself, only what it
 * makes of the number; a date that no format of the list shows so gets a plain one.
 */
export function shownFormat({ value, text, date }: SnapshotCell): string {
  if (typeof value !== 'number') return 'General';
  const found = CODES.find((code) => {
    const shown = numberFormat(code).show(value);
    return shown.text === text && shown.day === date;
  });
  return found ?? (date === null ? 'General' : 'd mmm yyyy');
}
