const DAY_MS = 86_400_000;
/** Day 1 is 1 January 1900, and Excel counts a 29 February 1900 that never was. */
const BEFORE_LEAP_BUG = Date.UTC(1899, 11, 31);
const AFTER_LEAP_BUG = Date.UTC(1899, 11, 30);
const LEAP_BUG_DAY = 60;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;
/** Days from the first day of the 1900 system to that of the 1904 system (old Excel for Mac). */
export const DAYS_TO_1904 = 1462;

/**
 * A serial number of the 1900 date system → `YYYY-MM-DD` (the time of day is dropped); `null` outside
 * 1900 to 9999 and for the day that never was.
 */
export function dayOfSerial(serial: number): string | null {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_DAY) || day === LEAP_BUG_DAY) return null;
  const epoch = day < LEAP_BUG_DAY ? BEFORE_LEAP_BUG : AFTER_LEAP_BUG;
  return new Date(epoch + day * DAY_MS).toISOString().slice(0, 10);
}

/** `2021-03-31` or `2021-03-31T08:30:00` (a cell of type `d`) → a serial number of the 1900 system, or `null`. */
export function serialOfIso(text: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?Z?)?$/.exec(text);
  if (!match) return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const days = Math.round((Date.UTC(Number(year), Number(month) - 1, Number(day)) - AFTER_LEAP_BUG) / DAY_MS);
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return (days > LEAP_BUG_DAY ? days : days - 1) + time;
}
