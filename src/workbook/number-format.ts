import { format as formatNumber, getFormatDateInfo } from 'numfmt';
import { dayOfSerial } from './serial-day';

/** How numbers of one number format are shown. */
export interface NumberFormat {
  /** Whether it shows a day, month or year; times of day and durations are no dates. */
  readonly date: boolean;
  /** Whether numbers are shown as they are. */
  readonly general: boolean;
  /** @param serial a number; for dates in the 1900 system */
  show(serial: number): ShownNumber;
}

export interface ShownNumber {
  readonly text: string;
  /** `YYYY-MM-DD`, or `null` when the format shows no date or there is no such day. */
  readonly day: string | null;
}

const GENERAL_CODES = /^(?:general|@|)$/i;

/**
 * `[$-NNCCLLLL]`: numerals, calendar and language as hexadecimal numbers (ECMA-376 part 1, 18.8.31; MS-OI29500).
 * Excel drops leading zeros: `[$-D07041E]` is 0D (Thai digits), 07 (Buddhist era), 041E (Thai).
 * Newer versions write `[$-th-TH,D07]`: language by name, then numerals and calendar.
 */
const LOCALE_TAG = /\[\$[^\]-]*-(?:([0-9a-f]{1,8})|[a-z]{2,3}(?:-[a-z0-9]+)*,([0-9a-f]{1,4}))\]/i;
const THAI_NUMERALS = 0x0d;
const BUDDHIST_CALENDAR = 0x07;

/** What stands for itself, or a run of year letters. */
const LITERAL_OR_YEAR = /"[^"]*"|\\.|\[[^\]]*\]|[_*].|y+/gi;

/** Results kept for numbers that come again and again, such as dates. */
const REMEMBERED = 4096;

/**
 * The format of a code. What the code leaves to the system's language is shown as on a Thai system.
 * A code that cannot be understood shows numbers as they are.
 */
export function numberFormat(code: string): NumberFormat {
  if (GENERAL_CODES.test(code)) {
    return { date: false, general: true, show: (value) => ({ text: generalText(value), day: null }) };
  }
  const { pattern, thaiDigits } = understand(code);
  const date = isDate(pattern);
  const remembered = new Map<number, ShownNumber>();
  const show = (serial: number): ShownNumber => {
    const known = remembered.get(serial);
    if (known !== undefined) return known;
    const text = formatted(pattern, serial);
    const shown = {
      text: thaiDigits ? toThaiDigits(text) : text,
      day: date ? dayOfSerial(serial) : null,
    };
    if (remembered.size < REMEMBERED) remembered.set(serial, shown);
    return shown;
  };
  return { date, general: false, show };
}

/** A number as Excel shows it without a format: at most 11 characters, no grouping. */
export function generalText(value: number): string {
  const size = Math.abs(value);
  if (size < 1e11 && (size >= 0.001 || size === 0)) {
    const text = String(value);
    if (text.length <= 11 || Number.isInteger(value)) return text;
  }
  return formatNumber('General', value);
}

/** `numfmt` knows `b` for Buddhist years but neither the calendar nor the numerals of a locale tag. */
function understand(code: string): { pattern: string; thaiDigits: boolean } {
  // Thai Excel's own codes for Thai digits begin with t: t#,##0.
  const own = /^t(?=[0#?dmyhsb])/i.test(code);
  const tag = LOCALE_TAG.exec(code);
  const bits = tag?.[1] !== undefined ? parseInt(tag[1], 16) : parseInt(tag?.[2] ?? '0', 16) * 0x10000;
  const buddhist = ((bits >>> 16) & 0xff) === BUDDHIST_CALENDAR;
  const plain = own ? code.slice(1) : code;
  const pattern = buddhist
    ? plain.replace(LITERAL_OR_YEAR, (run) => (/^y/i.test(run) ? (run.length > 2 ? 'bbbb' : 'bb') : run))
    : plain;
  return { pattern, thaiDigits: own || bits >>> 24 === THAI_NUMERALS };
}

function isDate(pattern: string): boolean {
  try {
    const { year, month, day } = getFormatDateInfo(pattern);
    return year || month || day;
  } catch {
    return false;
  }
}

function formatted(pattern: string, serial: number): string {
  try {
    return formatNumber(pattern, serial, { locale: 'th' });
  } catch {
    return generalText(serial);
  }
}

function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x30 + 0x0e50));
}
