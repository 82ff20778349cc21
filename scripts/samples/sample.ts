import type { Agency } from '../../src/domain';

/** The cell belongs to the merged cell above it. */
export const UP = '↑';
/** The cell belongs to the merged cell to the left of it. */
export const LEFT = '←';

/** Text, a number, `null` for an empty cell, or one of the two arrows. */
export type SampleCell = string | number | null;

/** One line of a sheet as office staff type it; `newPage`: they put a page break before it. */
export type SampleLine = SampleContent & { readonly newPage?: boolean };

type SampleContent =
  /** Merged over all columns, bold, centred. */
  | { readonly title: string }
  /** Merged over all columns, at the left: an introduction, a section line. */
  | { readonly text: string; readonly bold?: boolean }
  /** Bold, centred, on a coloured ground. */
  | { readonly header: readonly SampleCell[] }
  | { readonly row: readonly SampleCell[] }
  | { readonly blank: true };

/** One sheet of the office's own, as a person would make it without Tidtam. */
export interface SampleSheet {
  readonly name: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Column widths in pt. */
  readonly widths: readonly number[];
  /** Columns whose cells are centred, 0-based. */
  readonly centered: readonly number[];
  readonly lines: readonly SampleLine[];
}

/** One workbook of the samples. */
export interface Sample {
  /** File name without `.xlsx`; begins with the number of the document it follows. */
  readonly file: string;
  readonly sheets: readonly SampleSheet[];
  /** Agencies and people of the samples are invented. */
  readonly agency: Agency;
  /** Digits of the years and scores on the agency sheet: those of the document. */
  readonly digits: 'thai' | 'arabic';
}
