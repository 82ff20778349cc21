const MEGABYTE = 1024 * 1024;

/** What a Word file or a pasted text may cost. Far above a year's report with its pictures. */
export const WORD_LIMITS = {
  /** Bytes of the file. */
  fileBytes: 64 * MEGABYTE,
  /** Entries of the zip container. */
  entries: 5_000,
  /** Bytes of all entries once inflated, as declared; pictures are never inflated. */
  totalBytes: 512 * MEGABYTE,
  /** Bytes of the document's text once inflated. */
  partBytes: 48 * MEGABYTE,
  ratio: 200,
  ratioFrom: MEGABYTE,
  /** Elements inside each other; a table inside a table adds six. */
  depth: 200,
  /** Cells of all tables together. */
  cells: 200_000,
  /** Columns of one table: Word itself ends at 63. */
  columns: 64,
  /** Lines outside tables. */
  lines: 50_000,
  /** Characters of a pasted text. */
  textLength: 4_000_000,
} as const;
