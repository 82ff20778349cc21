/** Rows of measures a table may have; more stop the report. */
export const MAX_TABLE_ROWS = 20_000;

/** Hints heeded on one sheet; nobody says more, but a file may claim to. */
export const MAX_HINTS = 200;

/** What might be a table of measures, though it was not read as one. */
export const DOUBTFUL = {
  /** Without a name for the measures a header has at least so many cells, and so many of them tell of measures. */
  cells: 3,
  telling: 2,
  /** At least so many rows stand below it. */
  rows: 1,
  /** More on one sheet are not said. */
  kept: 20,
} as const;

/** Lengths of text by which lines are told apart, characters. */
export const LINE_LENGTHS = {
  /** A header cell is not longer. */
  header: 160,
  /** Two cells of any header are not longer. */
  plainHeader: 70,
  /** A title is not longer; a longer line above a table is prose of the memo. */
  title: 200,
  /** By so many a closing line, a section or a total is known. */
  words: 40,
  /** In a finding's sentence a measure is cut here. */
  quoted: 80,
} as const;

/** Empty rows, by how they are understood. */
export const GAPS = {
  /** Up to so many are an empty line of a table. */
  insideTable: 1,
  /** Up to so many may part rows that still look like the table's own. */
  betweenPages: 8,
  /** Between title and header. */
  belowTitle: 2,
} as const;

/** Title lines kept, and rows looked through for them. */
export const TITLES = { kept: 4, searched: 8 } as const;
