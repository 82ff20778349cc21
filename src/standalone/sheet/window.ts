import type { Area } from '../../workbook';
import { HEAD } from './head';
import { meets } from './areas';
import { blockIndex, type SheetModel } from './sheet-model';
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

/** A sheet is made smaller by steps, down to the least that can still be read well. */
const SCALE = { step: 0.05, least: 0.75 };

/**
 * The scale at which the whole width of a sheet is in view; the size on paper when it fits, or when it would
 * have to be made too small.
 * @param width of the window, in px
 */
export function fittingScale({ columns, picture }: SheetModel, width: number): number {
  const scale = (width - HEAD.width) / Math.max(1, columns.start(picture.lastColumn + 1));
  const stepped = Math.floor(scale / SCALE.step) * SCALE.step;
  return scale >= 1 || stepped < SCALE.least ? 1 : stepped;
}

/** Blocks of rows that the window needs and the model has not: also where cells merged into it begin. */
export function missingBlocks(model: SheetModel, window: Area, active: Area): readonly number[] {
  const rows = [active.top];
  for (const merge of model.merges) if (meets(merge, window)) rows.push(merge.top);
  for (let row = window.top; row <= window.bottom; row++) rows.push(row);
  return [...new Set(rows.filter((row) => !model.has(row)).map(blockIndex))];
}
