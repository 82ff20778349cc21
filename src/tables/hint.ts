import type { Round } from '../domain';
import type { ColumnRole } from './roles';

/** What a person said of one column. */
export interface HintedColumn {
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly role: ColumnRole;
  readonly round: Round | null;
}

/**
 * What a person said of a table, remembered in the workbook: what its columns are for, or that it is no table of
 * measures. It holds as long as the header reads the same, wherever its rows have moved. Made by `tableHint`.
 */
export interface TableHint {
  readonly sheet: string;
  /**
   * Loose key of what is to be seen in the last header row, one for each column of the header from its left to its
   * right; `''` where there is nothing.
   */
  readonly headers: readonly string[];
  /** First header row when it was said, 0-based; of several headers that read the same it tells the nearest. */
  readonly row: number;
  /** Last header row when it was said. */
  readonly lastRow: number;
  /**
   * From left to right. A column that is not listed keeps what it was recognised as; when none of them is a measure
   * or a project, there is nothing to make a table of, and they are passed over.
   */
  readonly columns: readonly HintedColumn[];
  readonly use: 'table' | 'not-a-table';
}
