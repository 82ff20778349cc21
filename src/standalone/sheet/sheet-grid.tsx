import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef } from 'react';
import { fill } from '../../i18n';
import { useTexts } from '../../taskpane';
import type { Area } from '../../workbook';
import { columnsBetween, meets, wholeCell } from './areas';
import { moveBy } from './grid-keys';
import { ColumnHeads } from './grid-frame';
import { GridLayer } from './grid-layer';
import { cellId } from './grid-row';
import { HEAD } from './head';
import { useSheetGridStyles } from './sheet-grid.styles';
import type { SheetModel } from './sheet-model';
import type { Selection } from './selection';
import { useScrollTo } from './use-scroll-to';
import type { NeedBlocks } from './use-sheet-model';
import { useViewport } from './use-viewport';
import { fittingScale, frozenRows, missingBlocks, windowOf } from './window';

interface SheetGridProps {
  readonly model: SheetModel;
  readonly selection: Selection;
  /** Asks for blocks of rows that come into view. */
  readonly onNeed: NeedBlocks;
  readonly onSelect: (area: Area) => void;
}

/** A sheet as it is, read-only: a grid of which only what is in view is drawn. */
export function SheetGrid({ model: paper, selection, onNeed, onSelect }: SheetGridProps) {
  const { pane } = useTexts();
  const styles = useSheetGridStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const viewport = useViewport(scroller);
  const scale = fittingScale(paper, viewport.width);
  const model = useMemo(() => paper.at(scale), [paper, scale]);
  const id = useId();
  const { area } = selection;
  const active = useMemo(() => wholeCell(model.merges, area.top, area.left), [model, area]);
  // A place in a merged cell selects all of it; a range stays as it is.
  const selected = area.top === area.bottom && area.left === area.right ? active : area;
  const frozen = frozenRows(model, viewport.height);
  const frozenHeight = model.rows.start(frozen);
  const { top, left, bottom, right } = windowOf(model, viewport, frozen);
  useScrollTo(scroller, model, selection, frozen);
  const missing = missingBlocks(model, { top, left, bottom, right }, active).join();
  useEffect(() => {
    if (missing !== '') onNeed(missing.split(',').map(Number));
  }, [missing, onNeed]);
  const drawn =
    meets({ top, left, bottom, right }, active) ||
    (active.top < frozen && meets(columnsBetween(left, right), active));
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, bottom - top - 1);
    const { rows, columns, merges } = model;
    const { lastRow, lastColumn } = model.picture;
    const bounds = { rows: rows.count, columns: columns.count, lastRow, lastColumn, page, merges };
    const next = event.altKey ? null : moveBy(event, active, bounds);
    if (!next) return;
    event.preventDefault();
    onSelect(next);
  };
  const onClick = (event: MouseEvent) => {
    const box = scroller.current;
    if (!box) return;
    const frame = box.getBoundingClientRect();
    const across = event.clientX - frame.left - box.clientLeft;
    const down = event.clientY - frame.top - box.clientTop;
    if (across < HEAD.width || down < HEAD.height) return;
    const below = down - HEAD.height;
    const row = model.rows.at(below < frozenHeight ? below : below + box.scrollTop);
    const column = model.columns.at(across - HEAD.width + box.scrollLeft);
    onSelect(wholeCell(model.merges, row, column));
  };

  const width = HEAD.width + model.columns.length;
  const layer = { model, left, right, active, selected, id };
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={fill(pane.grid, { sheet: model.name })}
      aria-readonly
      aria-rowcount={model.rows.count + 1}
      aria-colcount={model.columns.count + 1}
      {...(drawn && { 'aria-activedescendant': cellId(id, active.top, active.left) })}
      className={styles.scroller}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div
        role="presentation"
        className={styles.canvas}
        style={{ width, height: HEAD.height + model.rows.length }}
      >
        <ColumnHeads model={model} first={left} last={right} area={selected} />
        {frozen > 0 && (
          <div
            role="presentation"
            className={styles.frozen}
            style={{ top: HEAD.height, height: frozenHeight }}
          >
            <GridLayer {...layer} top={0} bottom={frozen - 1} offset={0} />
          </div>
        )}
        <GridLayer {...layer} top={top} bottom={bottom} offset={HEAD.height} />
      </div>
    </div>
  );
}
