import type { Area } from '../../workbook';
import type { SheetModel } from './sheet-model';
import type { Viewport } from './use-viewport';

/** Rows and columns drawn beyond the edge, so that scrolling shows no gaps. */
const BEYOND = { rows: 6, columns: 1 };

/** Frozen rows may take this share of the window; more would leave no room for what scrolls (small screens). */
const FROZEN_SHARE = 0.45;

/** How many rows at the top stay in view. */
export function frozenRows(model: SheetModel, height: number): number {
  const { rows } = model.picture.look.frozen;
  return rows < model.rows.count && model.rows.start(rows) <= height * FROZEN_SHARE ? rows : 0;
}

/** The cells in view and a few around them, below the frozen rows. */
export function windowOf({ rows, columns }: SheetModel, viewport: Viewport, frozen: number): Area {
  return {
    top: Math.max(frozen, rows.at(viewport.top) - BEYOND.rows),
    bottom: Math.min(rows.count - 1, rows.at(viewport.top + viewport.height) + BEYOND.rows),
    left: Math.max(0, columns.at(viewport.left) - BEYOND.columns),
    right: Math.min(columns.count - 1, columns.at(viewport.left + viewport.width) + BEYOND.columns),
  };
}
