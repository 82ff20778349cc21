import { useMemo } from 'react';
import type { Area } from '../../workbook';
import { drawnRows } from './drawn-cells';
import { ColumnRules, RowRules, SelectionFrame } from './grid-frame';
import { GridRow } from './grid-row';
import type { SheetModel } from './sheet-model';

interface GridLayerProps {
  readonly model: SheetModel;
  /** The rows and columns to draw. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly active: Area;
  readonly selected: Area;
  /** Where row 0 begins, in px from the top of the layer. */
  readonly offset: number;
  /** Begins the ids of the cells. */
  readonly id: string;
}

/** A stretch of rows with the rules under them and the selection over them. */
export function GridLayer({ model, top, bottom, left, right, active, selected, offset, id }: GridLayerProps) {
  const rows = useMemo(
    () => drawnRows(model, { top, left, bottom, right }, active),
    [model, top, left, bottom, right, active],
  );
  const seen = selected.top <= bottom && selected.bottom >= top;
  return (
    <>
      {model.picture.look.gridlines && <ColumnRules model={model} first={left} last={right} />}
      {model.picture.look.gridlines && <RowRules rows={rows} offset={offset} />}
      {rows.map((row) => (
        <GridRow
          key={row.row}
          row={row}
          offset={offset}
          on={row.row >= selected.top && row.row <= selected.bottom}
          active={active}
          id={id}
        />
      ))}
      {seen && <SelectionFrame model={model} area={selected} offset={offset} />}
    </>
  );
}
