import { type KeyboardEvent, type MouseEvent, useId, useMemo, useRef } from 'react';
import { fill } from '../../i18n';
import { useTexts } from '../../taskpane';
import type { Area } from '../../workbook';
import { wholeCell } from './areas';
import { drawnRows } from './drawn-cells';
import { moveBy } from './grid-keys';
import { ColumnHeads, ColumnRules, SelectionFrame } from './grid-frame';
import { GridRow } from './grid-row';
import { HEAD, useSheetGridStyles } from './sheet-grid.styles';
import type { SheetModel } from './sheet-model';
import type { Selection } from './selection';
import { useScrollTo } from './use-scroll-to';
import { useViewport } from './use-viewport';
import { windowOf } from './window';

interface SheetGridProps {
  readonly model: SheetModel;
  readonly selection: Selection;
  readonly onSelect: (area: Area) => void;
}

/** A sheet as it is, read-only: a grid of which only what is in view is drawn. */
export function SheetGrid({ model, selection, onSelect }: SheetGridProps) {
  const { pane } = useTexts();
  const styles = useSheetGridStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const viewport = useViewport(scroller);
  const id = useId();
  const { area } = selection;
  const active = useMemo(() => wholeCell(model.merges, area.top, area.left), [model, area]);
  // A place in a merged cell selects all of it; a range stays as it is.
  const selected = area.top === area.bottom && area.left === area.right ? active : area;
  const window = windowOf(model, viewport);
  const { top, left, bottom, right } = window;
  const rows = useMemo(
    () => drawnRows(model, { top, left, bottom, right }, active),
    [model, top, left, bottom, right, active],
  );
  useScrollTo(scroller, model, selection);

  const cellId = (row: number, column: number) => `${id}-${row}-${column}`;
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, bottom - top - 1);
    const { rows, columns, lastRow, lastColumn, merges } = model;
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
    const row = model.rows.at(down - HEAD.height + box.scrollTop);
    const column = model.columns.at(across - HEAD.width + box.scrollLeft);
    onSelect(wholeCell(model.merges, row, column));
  };

  const width = HEAD.width + model.columns.length;
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={fill(pane.grid, { sheet: model.name })}
      aria-readonly
      aria-rowcount={model.rows.count + 1}
      aria-colcount={model.columns.count + 1}
      aria-activedescendant={cellId(active.top, active.left)}
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
        {model.gridlines && <ColumnRules model={model} first={left} last={right} />}
        {rows.map((row) => (
          <GridRow
            key={row.row}
            row={row}
            ruled={model.gridlines}
            on={row.row >= selected.top && row.row <= selected.bottom}
            active={active}
            cellId={cellId}
          />
        ))}
        <SelectionFrame model={model} area={selected} />
      </div>
    </div>
  );
}
