import type { Area } from '../../workbook';

/** What is selected on the sheet in view. */
export interface Selection {
  readonly area: Area;
  /** Counts up when the selection must be brought into view, even if it has not changed. */
  readonly turn: number;
}

export const FIRST_CELL: Selection = { area: { top: 0, left: 0, bottom: 0, right: 0 }, turn: 0 };
