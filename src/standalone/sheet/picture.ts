import type { SnapshotRow } from '../../workbook';
import type { RowLook, SheetLook } from '../../workbook/file';
import type { SizeException } from './axis';

/** Rows of a sheet are fetched by blocks of this many, when they come into view. */
export const BLOCK_ROWS = 400;

/** Some rows of a sheet: what stands in them and how it looks. */
export interface SheetBlock {
  readonly index: number;
  readonly rows: readonly SnapshotRow[];
  readonly looks: readonly RowLook[];
}

/** A sheet as it is, for showing, but for its rows: small plain data that can cross from the worker at once. */
export interface SheetPicture {
  readonly look: Omit<SheetLook, 'rows'>;
  /** Heights in px of the rows that are not as high as the others; 0: hidden. */
  readonly heights: readonly SizeException[];
  /** The last row and column that hold something. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly first: SheetBlock;
}
