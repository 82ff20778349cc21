import type { Area } from './address';

/** What a cell holds. An error is its code as text in `error`, never a value. */
export type CellValue = string | number | boolean | null;

/** One cell that holds something. */
export interface SnapshotCell {
  readonly column: number;
  readonly value: CellValue;
  /** As the program shows it: `1 ตุลาคม 2564` for a date, `75%`. Equal to `value` for text. */
  readonly text: string;
  /** With the leading `=`, or `null`. */
  readonly formula: string | null;
  /** `YYYY-MM-DD` when the number format makes the number a date, else `null`. */
  readonly date: string | null;
  /** `#REF!` and the like, or `null`. */
  readonly error: string | null;
}

/** One row that holds something; cells in ascending order of column. */
export interface SnapshotRow {
  readonly row: number;
  readonly hidden: boolean;
  readonly cells: readonly SnapshotCell[];
}

/** A native table (ListObject). */
export interface SnapshotTable {
  readonly name: string;
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

/** A picture on a sheet. */
export interface SnapshotPicture {
  readonly name: string;
  /** The cell under its top left corner. */
  readonly row: number;
  readonly column: number;
  readonly widthCm: number;
  readonly heightCm: number;
  readonly type: 'png' | 'jpeg' | 'other';
  /**
   * Its file; `null` for kinds that cannot be used (drawings in vectors), and for one that is too large. Of a picture in
   * Excel it is what the screen shows, at 96 dots an inch of the size it has on the sheet.
   */
  readonly bytes: Uint8Array | null;
}

/** Widths of columns in pt; 0 for one that is hidden. */
export interface ColumnWidths {
  /** From the first column to the last that holds something. */
  readonly widths: readonly number[];
  /** Of the columns behind. */
  readonly otherwise: number;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** One worksheet as it was when read. Rows and cells are sparse: what is not listed is empty. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  /** Our mark when Tidtam made this sheet (`report-6`), else `null`: the sheet is the user's. */
  readonly mark: string | null;
  readonly rows: readonly SnapshotRow[];
  /** From top to bottom, in a row from left to right. */
  readonly merges: readonly Area[];
  readonly tables: readonly SnapshotTable[];
  /** Columns hidden from view, 0-based. */
  readonly hiddenColumns: readonly number[];
  /** Left out where the program cannot tell. */
  readonly columnWidths?: ColumnWidths;
  /**
   * Of sheets on which the user places pictures for us (`isPictured`): the office's emblem, the evidence beside a measure.
   * Of others left out.
   */
  readonly pictures?: readonly SnapshotPicture[];
}

/** A name and what it means. */
export interface DefinedName {
  readonly name: string;
  /** As in a formula, without `=`: `'รายการ'!$A$2:$A$4`. */
  readonly refersTo: string;
}

/** A name defined for the whole workbook. */
export interface SnapshotName extends DefinedName {
  /**
   * Of a name of ours that marks where a drop-down was put (`Tidtam_Rule_…`): the source of the one list that all its
   * cells have, or `null` when some have none or another, as after a plain paste. Of other names always `null`.
   */
  readonly list: string | null;
}

/** The whole picture, taken at once. Plain data: it can be kept, compared and sent to a worker. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly SnapshotName[];
  /** Our own custom XML part as text, or `null`. */
  readonly state: string | null;
  readonly readOnly: boolean;
}
