const DAY = 86_400_000;
/** Excel counts the day that never was, 29 February 1900, so its day 0 lies one day further back from March on. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const FIRST_OF_MARCH_1900 = 61;

/**
 * `YYYY-MM-DD` → the number a cell holds for it, in the workbook's date system; `null` when it is not a day
 * or lies before the system begins (1 January 1900, or 1904).
 */
export function dateSerial(date: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (back.getUTCFullYear() !== year || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day)
    return null;
  if (date1904) return time < EPOCH_1904 ? null : (time - EPOCH_1904) / DAY;
  const serial = (time - EPOCH_1900) / DAY;
  const counted = serial < FIRST_OF_MARCH_1900 ? serial - 1 : serial;
  return counted < 1 ? null : counted;
}
