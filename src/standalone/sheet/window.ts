import type { Area } from '../../workbook';
import type { SheetModel } from './sheet-model';
import type { Viewport } from './use-viewport';

/** Rows and columns drawn beyond the edge, so that scrolling shows no gaps. */
const BEYOND = { rows: 6, columns: 1 };

/** The cells in view and a few around them. */
export function windowOf({ rows, columns }: SheetModel, viewport: Viewport): Area {
  return {
    top: Math.max(0, rows.at(viewport.top) - BEYOND.rows),
    bottom: Math.min(rows.count - 1, rows.at(viewport.top + viewport.height) + BEYOND.rows),
    left: Math.max(0, columns.at(viewport.left) - BEYOND.columns),
    right: Math.min(columns.count - 1, columns.at(viewport.left + viewport.width) + BEYOND.columns),
  };
}
