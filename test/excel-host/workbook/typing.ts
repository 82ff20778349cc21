import { FormulaError } from '../formula/tokens';
import { parseFormula } from '../formula/parse';
import { invalid } from '../wire/host-error';
import type { Constant } from './cell';

/** What becomes of a text that is typed into a cell, or written through `range.values`. */
export interface Typed {
  readonly value: Constant;
  readonly formula: string | null;
  readonly error: string | null;
  /** The number format that comes with it (a date, a percentage) when the cell has none. */
  readonly numberFormat: string | null;
}

/** A cell holds no more characters. */
export const MAX_TEXT = 32_767;

const ERRORS = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/i;
const PLAIN_NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;

/**
 * Excel reads a text as if it were typed: numbers, dates, TRUE, and formulas from what begins with `=`, `+`
 * or `-`. In a cell of the text format, and behind an apostrophe, everything stays text.
 * @throws HostError InvalidArgument for a formula that does not parse, which fails the whole batch
 */
export function typed(text: string, numberFormat: string): Typed {
  if (text.length > MAX_TEXT) throw invalid('a cell holds 32767 characters');
  if (text === '') return constant(null);
  if (numberFormat === '@') return constant(text.startsWith("'") ? text.slice(1) : text);
  if (text.startsWith("'")) return constant(text.slice(1));
  const trimmed = text.trim();
  const number = numberOf(trimmed);
  if (number !== null) return number;
  if (/^[=+-]/.test(text) && text.length > 1) return formula(text);
  if (/^(?:true|false)$/i.test(trimmed)) return constant(/^true$/i.test(trimmed));
  if (ERRORS.test(trimmed)) return { ...constant(null), error: trimmed.toUpperCase() };
  return dateOf(trimmed) ?? constant(text);
}

function constant(value: Constant): Typed {
  return { value, formula: null, error: null, numberFormat: null };
}

function formula(text: string): Typed {
  const whole = text.startsWith('=') ? text : `=${text}`;
  try {
    parseFormula(whole);
  } catch (error) {
    if (error instanceof FormulaError) throw invalid(`${whole.slice(0, 60)}: ${error.message}`);
    throw error;
  }
  return { value: null, formula: whole, error: null, numberFormat: null };
}

function numberOf(text: string): Typed | null {
  const percent = text.endsWith('%');
  const plain = (percent ? text.slice(0, -1) : text).trim();
  if (!/\d/.test(plain) || !PLAIN_NUMBER.test(plain)) return null;
  const value = Number(plain.replaceAll(',', ''));
  if (!Number.isFinite(value)) return null;
  if (!percent) return constant(value);
  return { ...constant(value / 100), numberFormat: plain.includes('.') ? '0.00%' : '0%' };
}

/** `1/10/2564` and `2021-10-01`, day first as on a Thai system. Years are taken as they stand. */
function dateOf(text: string): Typed | null {
  const thai = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const [year, month, day] = thai ? [thai[3], thai[2], thai[1]] : iso ? [iso[1], iso[2], iso[3]] : [];
  if (year === undefined) return null;
  const serial = serialOf(Number(year), Number(month), Number(day));
  return serial === null ? null : { ...constant(serial), numberFormat: 'd/m/yyyy' };
}

/** The serial number of a day in the 1900 system; `null` when there is no such day in Excel. */
export function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999)
    return null;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  return days < 61 ? days - 1 : days;
}
