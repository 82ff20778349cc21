/**
 * A calendar day as `YYYY-MM-DD` in the common era. Plain text, because a `Date` carries a time zone and
 * a clock, and a day in a plan has neither. Compare with `<` and `>`.
 */
export type Day = string;
