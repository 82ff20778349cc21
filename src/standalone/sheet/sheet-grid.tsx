import { mergeClasses } from '@fluentui/react-components';
import { type KeyboardEvent, type MouseEvent, useId, useMemo, useRef } from 'react';
import { fill } from '../../i18n';
import { useTexts } from '../../taskpane';
import { type Area, columnName } from '../../workbook';
import { holds, wholeCell } from './areas';
import { drawnRows } from './drawn-cells';
import { moveBy } from './grid-keys';
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
      aria-label={fill(pane.grid, { sheet: model.picture.name })}
      aria-readonly
      aria-rowcount={model.rows.count + 1}
      aria-colcount={model.columns.count + 1}
      aria-activedescendant={cellId(active.top, active.left)}
      className={styles.scroller}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div role="presentation" className={styles.canvas} style={{ width, height: HEAD.height + model.rows.length }}>
        <ColumnHeads model={model} first={left} last={right} area={area} />
        {model.picture.gridlines && <ColumnRules model={model} first={left} last={right} />}
        {rows.map((row) => (
          <GridRow
            key={row.row}
            row={row}
            ruled={model.picture.gridlines}
            on={row.row >= area.top && row.row <= area.bottom}
            active={active}
            cellId={cellId}
          />
        ))}
        <div
          role="presentation"
          className={styles.selection}
          style={{
            left: HEAD.width + model.columns.start(area.left) - 1,
            top: HEAD.height + model.rows.start(area.top) - 1,
            width: model.columns.span(area.left, area.right) + 1,
            height: model.rows.span(area.top, area.bottom) + 1,
          }}
        />
      </div>
    </div>
  );
}

interface ColumnsProps {
  readonly model: SheetModel;
  readonly first: number;
  readonly last: number;
}

function columnsOf({ model, first, last }: ColumnsProps): readonly number[] {
  const columns: number[] = [];
  for (let column = first; column <= last; column++) if (model.columns.size(column) > 0) columns.push(column);
  return columns;
}

function ColumnHeads({ area, ...columns }: ColumnsProps & { readonly area: Area }) {
  const styles = useSheetGridStyles();
  const { model } = columns;
  return (
    <div role="row" aria-rowindex={1} className={styles.columnHeads}>
      <div role="columnheader" aria-colindex={1} aria-label=" " className={mergeClasses(styles.head, styles.corner)} />
      {columnsOf(columns).map((column) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 2}
          className={mergeClasses(styles.head, holds(area, area.top, column) && styles.headOn)}
          style={{
            left: HEAD.width + model.columns.start(column),
            top: 0,
            width: model.columns.size(column),
            height: HEAD.height,
          }}
        >
          {columnName(column)}
        </div>
      ))}
    </div>
  );
}

function ColumnRules(columns: ColumnsProps) {
  const styles = useSheetGridStyles();
  return columnsOf(columns).map((column) => (
    <div
      key={column}
      role="presentation"
      className={styles.columnRule}
      style={{ left: HEAD.width + columns.model.columns.start(column + 1) - 1 }}
    />
  ));
}
