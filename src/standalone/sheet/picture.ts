import type { SnapshotRow } from '../../workbook';
import type { SheetLook } from '../../workbook/file';

/** A sheet as it is, for showing: what stands in it and how it looks, as plain data from the worker. */
export interface SheetPicture {
  readonly rows: readonly SnapshotRow[];
  readonly look: SheetLook;
  /** Heights in px of the rows that the file leaves to the program. */
  readonly fitted: readonly (readonly [row: number, height: number])[];
}
