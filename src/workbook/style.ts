export type HorizontalAlign = 'left' | 'center' | 'right' | 'justify' | 'distributed';
export type VerticalAlign = 'top' | 'center' | 'bottom';
export type BorderLine = 'thin' | 'medium' | 'dotted' | 'none';

/** How a cell looks. Whatever is left out is as in the workbook's normal style. */
export interface CellStyle {
  readonly font?: string;
  /** pt */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `#rrggbb` */
  readonly color?: string;
  /** `#rrggbb` */
  readonly fill?: string;
  /** All four sides, or each. */
  readonly border?: BorderLine | Readonly<Partial<Record<'top' | 'right' | 'bottom' | 'left', BorderLine>>>;
  readonly horizontal?: HorizontalAlign;
  readonly vertical?: VerticalAlign;
  readonly wrap?: boolean;
  /** Spaces of indent from the left edge. */
  readonly indent?: number;
  /** A number format code; `@` makes the cell text, so that `- ข้อความ` never becomes a formula. */
  readonly format?: string;
  /** `false` leaves the cell editable on a protected sheet. */
  readonly locked?: boolean;
}
