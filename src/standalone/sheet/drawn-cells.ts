import type { Area } from '../../workbook';
import { cellArea, meets } from './areas';
import type { CellCss } from './cell-css';
import type { SheetModel } from './sheet-model';

/** A cell to draw; sizes and places in px, from the start of its row and of the sheet's columns. */
export interface DrawnCell {
  readonly area: Area;
  readonly text: string;
  readonly css: CellCss;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** How far text that is not wrapped may run over empty neighbours to the right. */
  readonly spill: number;
}

export interface DrawnRow {
  readonly row: number;
  readonly top: number;
  readonly height: number;
  readonly cells: readonly DrawnCell[];
}

/** How many empty neighbours text may run over. */
const SPILL = 24;

/**
 * The rows and cells to draw for a window of the sheet. A merged cell that begins above or left of the window
 * and reaches into it is drawn too, in a row of its own; the cells under it are not.
 */
export function drawnRows(model: SheetModel, window: Area, active: Area | null): readonly DrawnRow[] {
  const merges = model.merges.filter((merge) => meets(merge, window));
  const covered = coveredCells(merges, window);
  const begin = new Map(merges.map((merge) => [key(merge.top, merge.left), merge]));
  const rows = new Map<number, DrawnCell[]>();
  const add = (area: Area) => {
    const row = rows.get(area.top) ?? [];
    rows.set(area.top, row);
    row.push(drawnCell(model, area));
  };

  for (const merge of merges) if (!inWindow(window, merge.top, merge.left)) add(merge);
  for (let row = window.top; row <= window.bottom; row++) {
    if (model.rows.size(row) === 0) continue;
    if (!rows.has(row)) rows.set(row, []);
    for (let column = window.left; column <= window.right; column++) {
      const merge = begin.get(key(row, column));
      if (merge) add(merge);
      else if (!covered.has(key(row, column)) && toDraw(model, row, column, active))
        add(cellArea(row, column));
    }
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({
      row,
      top: model.rows.start(row),
      height: model.rows.size(row),
      cells: cells.sort((a, b) => a.area.left - b.area.left),
    }));
}

function drawnCell(model: SheetModel, area: Area): DrawnCell {
  const css = model.look(area.top, area.left);
  const text = model.text(area.top, area.left);
  const width = model.columns.span(area.left, area.right);
  const single = area.top === area.bottom && area.left === area.right;
  const runs = single && text !== '' && css.text.whiteSpace === 'nowrap' && css.text.textAlign === 'left';
  return {
    area,
    text,
    css,
    width,
    left: model.columns.start(area.left),
    height: model.rows.span(area.top, area.bottom),
    spill: runs && typeof model.cell(area.top, area.left)?.value === 'string' ? spill(model, area) : 0,
  };
}

/** Text runs on until the next cell that holds something, as in Excel. */
function spill(model: SheetModel, { top, left }: Area): number {
  let last = left;
  while (last < left + SPILL && last + 1 < model.columns.count && model.text(top, last + 1) === '') last++;
  return model.columns.span(left, last) - model.columns.span(left, left);
}

function toDraw(model: SheetModel, row: number, column: number, active: Area | null): boolean {
  if (model.columns.size(column) === 0) return false;
  if (active?.top === row && active.left === column) return true;
  return model.cell(row, column) !== null || model.look(row, column).visible;
}

function coveredCells(merges: readonly Area[], window: Area): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const merge of merges)
    for (let row = Math.max(merge.top, window.top); row <= Math.min(merge.bottom, window.bottom); row++)
      for (
        let column = Math.max(merge.left, window.left);
        column <= Math.min(merge.right, window.right);
        column++
      )
        covered.add(key(row, column));
  return covered;
}

function inWindow(window: Area, row: number, column: number): boolean {
  return row >= window.top && row <= window.bottom && column >= window.left && column <= window.right;
}

const key = (row: number, column: number) => row * 16_384 + column;
