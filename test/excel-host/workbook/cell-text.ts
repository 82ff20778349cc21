import { numberFormat, type NumberFormat } from '../../../src/workbook/number-format';
import { dayOfSerial } from '../../../src/workbook/serial-day';
import type { Constant } from './cell';

const known = new Map<string, NumberFormat>();

/** A cell's value as Excel shows it. */
export function shownText(value: Constant, code: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const format = known.get(code) ?? numberFormat(code);
  known.set(code, format);
  return format.date && dayOfSerial(value) === null ? '########' : format.show(value).text;
}
