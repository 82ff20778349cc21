import type { Status } from '../../domain';
import type { CellValue } from '../../workbook';

/** Which cells of a column say a status: those that hold one of the words, or those that begin with a text. */
export type StatusTest =
  | { readonly column: number; readonly words: readonly string[] }
  | { readonly column: number; readonly begins: string };

/** Cells of a sheet that the figures can be counted from by formulas: rows of a table, one sheet, one round. */
export interface FigureSource {
  /** As in the workbook, or as wished in the same plan. */
  readonly sheet: string;
  /** Rows, both included. */
  readonly first: number;
  readonly last: number;
  readonly tests: Readonly<Record<Status, StatusTest>>;
  /** Column with the departments, one a line or parted by `/`. */
  readonly owners: number | null;
  /** Column in which every measure, and nothing else, has a text; `null`: the number of measures is told as it is. */
  readonly titles: number | null;
  readonly cell: (row: number, column: number) => CellValue;
}
