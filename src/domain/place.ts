/** A cell, by sheet name and 0-based row and column. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
