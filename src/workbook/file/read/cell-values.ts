import type { SnapshotCell } from '../../snapshot';
import { decodeCellText } from '../xml';
import { generalText } from '../../number-format';
import type { ReadContext } from './read-context';
import { DAYS_TO_1904, dayOfSerial, serialOfIso } from '../../serial-day';

/** A cell of text; `formula` with its `=` when it is a result. */
export function textCell(column: number, value: string, formula: string | null): SnapshotCell {
  return { column, value, text: value, formula, date: null, error: null };
}

/** A cell that holds a number, shown by the number format of its style. */
export function numberCell(
  column: number,
  value: number,
  style: number,
  formula: string | null,
  context: ReadContext,
): SnapshotCell {
  if (style === 0 && context.plainNormal()) {
    return { column, value, text: generalText(value), formula, date: null, error: null };
  }
  const format = context.formats().of(style);
  const { text, day } = format.show(format.date && context.date1904 ? value + DAYS_TO_1904 : value);
  return { column, value, text, formula, date: day, error: null };
}

/** A cell whose content is told by its type attribute: `b`, `e`, `d` or `str`. */
export function typedCell(
  column: number,
  type: string,
  raw: string,
  style: number,
  formula: string | null,
  context: ReadContext,
): SnapshotCell {
  if (type === 'b') {
    const value = raw.trim() === '1' || raw.trim() === 'true';
    return { column, value, text: value ? 'TRUE' : 'FALSE', formula, date: null, error: null };
  }
  if (type === 'e') return { column, value: null, text: raw, formula, date: null, error: raw };
  if (type === 'd') {
    const serial = serialOfIso(raw.trim());
    if (serial === null) return textCell(column, raw, formula);
    const value = context.date1904 ? serial - DAYS_TO_1904 : serial;
    return { ...numberCell(column, value, style, formula, context), date: dayOfSerial(serial) };
  }
  return textCell(column, decodeCellText(raw), formula);
}
