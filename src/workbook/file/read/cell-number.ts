const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/**
 * A number written in ASCII digits. Up to 15 digits are put together here: mantissa and power of ten are then
 * exact, so one division rounds rightly. Everything else (exponents, 17 digits) goes to the machine's parser.
 * `NaN` when it is no number.
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === 0x2d;
  if (negative) at += 1;
  let mantissa = 0;
  let digits = 0;
  let point = -1;
  for (; at < end; at += 1) {
    const byte = bytes[at]!;
    if (byte >= 0x30 && byte <= 0x39) {
      mantissa = mantissa * 10 + byte - 0x30;
      digits += 1;
    } else if (byte === 0x2e && point < 0) {
      point = at;
    } else {
      return parseSlowly(bytes, start, end);
    }
  }
  if (digits === 0 || digits > 15) return parseSlowly(bytes, start, end);
  const value = point < 0 ? mantissa : mantissa / POWERS[end - point - 1]!;
  return negative ? -value : value;
}

const NUMBER = /^[ \t\r\n]*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)[ \t\r\n]*$/;

function parseSlowly(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 400) return NaN;
  const match = NUMBER.exec(String.fromCharCode(...bytes.subarray(start, end)));
  return match ? Number(match[1]) : NaN;
}
