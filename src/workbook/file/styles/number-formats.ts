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
/** The number of the text format. */
export const TEXT = 49;
/** Numbers below this belong to the program. */
export const FIRST_CUSTOM = 164;

/** The number of a format code that needs no record of its own, or `null`. */
export function builtInFormat(code: string): number | null {
  return BUILT_IN[code] ?? null;
}

/** Numbers of dates and times; 27–36 and 50–58 in East Asia, 71–81 in Thailand. */
const DATE_RANGES: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
  [71, 81],
];

/** Whether numbers in this format are shown as days or times. `code` is that of the workbook, if it has one. */
export function isDateFormat(id: number, code: string | null): boolean {
  if (code === null) return DATE_RANGES.some(([first, last]) => id >= first && id <= last);
  // What is quoted, escaped, padded or in brackets is no date code, but for elapsed time: [h], [mm].
  const bare = code.replace(/"[^"]*(?:"|$)|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*(?:\]|$)/gi, '');
  return /[dmyhsbe]/i.test(bare.replace(/general|e[+-]/gi, ''));
}
