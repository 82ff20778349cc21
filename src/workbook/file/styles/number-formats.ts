/** Codes that every workbook knows by number (ECMA-376 part 1, 18.8.30); only those that mean the same in every language. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

/** The number of a date written as the reader's own system writes short dates. */
export const SHORT_DATE = 14;
/** Numbers below this belong to the program. */
export const FIRST_CUSTOM = 164;

/** The number of a format code that needs no record of its own, or `null`. */
export function builtInFormat(code: string): number | null {
  return BUILT_IN[code] ?? null;
}
