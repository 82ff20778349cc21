const DAY = 86_400_000;
/** Day 0 of Excel's calendar, for days after February 1900. */
const ZERO = Date.UTC(1899, 11, 30);

/** The day that the played Excel believes it is: 15 January 2026. */
export const HOST_TODAY = serialOf(2026, 1, 15);

/** Excel's number of a day; a month or day that runs over is carried on. */
export function serialOf(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - ZERO) / DAY);
}

export function partsOf(serial: number): {
  readonly YEAR: number;
  readonly MONTH: number;
  readonly DAY: number;
} {
  const date = new Date(ZERO + Math.floor(serial) * DAY);
  return { YEAR: date.getUTCFullYear(), MONTH: date.getUTCMonth() + 1, DAY: date.getUTCDate() };
}
