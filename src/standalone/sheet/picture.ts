import type { Area, CellStyle, SnapshotRow } from '../../workbook';
import type { SizeException } from './axis';

/** Sizes along one direction in px: the standard one and what differs from it (0: hidden). */
export interface PictureSizes {
  readonly standard: number;
  readonly exceptions: readonly SizeException[];
}

/** Styled cells of one row, by column; the number is an index into the picture's `styles`. */
export interface StyledRow {
  readonly row: number;
  readonly cells: readonly (readonly [column: number, style: number])[];
}

/** A sheet as it is, for showing: plain data that can cross from the worker. */
export interface SheetPicture {
  readonly name: string;
  readonly rows: readonly SnapshotRow[];
  readonly merges: readonly Area[];
  readonly columnSizes: PictureSizes;
  readonly rowSizes: PictureSizes;
  readonly styles: readonly CellStyle[];
  readonly styled: readonly StyledRow[];
  readonly gridlines: boolean;
}
