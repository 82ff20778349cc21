/**
 * What a workbook may cost to open. Generous against real workbooks (a sheet of 100,000 rows of repeated text
 * inflates 30 to 60 times), far below what would stop a browser.
 */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Entries of the zip container. */
  readonly entries: number;
  /** Bytes of all entries once inflated, as the directory declares them. */
  readonly totalBytes: number;
  /** Bytes of one XML part once inflated; also of any part that is really inflated. */
  readonly partBytes: number;
  /** Inflated bytes for each compressed byte, counted from `ratioFrom` on: tiny parts compress well honestly. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Elements inside each other. */
  readonly depth: number;
  /** Cells that hold something, in all sheets together. */
  readonly cells: number;
}

const MEGABYTE = 1024 * 1024;

export const LIMITS: Limits = {
  fileBytes: 256 * MEGABYTE,
  entries: 10_000,
  totalBytes: 2048 * MEGABYTE,
  partBytes: 480 * MEGABYTE,
  ratio: 200,
  ratioFrom: MEGABYTE,
  depth: 256,
  cells: 5_000_000,
};
