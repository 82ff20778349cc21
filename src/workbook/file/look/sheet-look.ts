import type { Area } from '../../address';

/** A line of a border. */
export interface LineLook {
  readonly line: 'hair' | 'thin' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double';
  /** `#rrggbb` */
  readonly color: string;
}

/** How cells of one style look. Shared: a sheet of 10,000 rows has a dozen of these. */
export interface StyleLook {
  readonly font: string;
  /** pt */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** `#rrggbb`, or `null` for the reader's own text colour. */
  readonly color: string | null;
  /** `#rrggbb`, or `null` for none. */
  readonly fill: string | null;
  readonly top: LineLook | null;
  readonly right: LineLook | null;
  readonly bottom: LineLook | null;
  readonly left: LineLook | null;
  /** `general`: text left, numbers right, the rest centred. */
  readonly horizontal: 'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'distributed';
  readonly vertical: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrap: boolean;
  /** Spaces from the edge. */
  readonly indent: number;
  /** Degrees, counter-clockwise, -90 to 90; 255 for letters below each other. */
  readonly rotation: number;
}

/** Columns of one width and style; 0-based, both ends included. */
export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  /** px at 96 dpi */
  readonly width: number;
  readonly hidden: boolean;
  /** Index into `styles`, for cells that neither they nor their row give one. */
  readonly style: number;
}

/** A row that says something about itself or its cells. */
export interface RowLook {
  readonly row: number;
  /** px at 96 dpi; `null` when the program chooses by what stands in the row. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** Index into `styles` for cells without one of their own, or `null`. */
  readonly style: number | null;
  /** Columns with cells, ascending, and the style of each: an index into `styles`. */
  readonly columns: readonly number[];
  readonly cellStyles: readonly number[];
}

/** A sheet as the program would draw it, apart from its contents (see the snapshot). */
export interface SheetLook {
  readonly name: string;
  readonly gridlines: boolean;
  /** Rows and columns kept in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** px at 96 dpi */
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  /** Ascending; columns in none of them have the default width. */
  readonly columns: readonly ColumnLook[];
  /** Ascending; rows that are not listed have the default height. */
  readonly rows: readonly RowLook[];
  readonly merges: readonly Area[];
  /** By the numbers that rows and columns give; 0 is the normal style. */
  readonly styles: readonly StyleLook[];
}
