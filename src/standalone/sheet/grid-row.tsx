import { mergeClasses } from '@fluentui/react-components';
import type { Area } from '../../workbook';
import type { DrawnCell, DrawnRow } from './drawn-cells';
import { HEAD } from './head';
import { useSheetGridStyles } from './sheet-grid.styles';

interface GridRowProps {
  readonly row: DrawnRow;
  readonly offset: number;
  /** Whether the selection runs through this row. */
  readonly on: boolean;
  readonly active: Area;
  readonly id: string;
}

/** The id of a cell, for `aria-activedescendant`. */
export const cellId = (id: string, row: number, column: number) => `${id}-${row}-${column}`;

export function GridRow({ row, offset, on, active, id }: GridRowProps) {
  const styles = useSheetGridStyles();
  return (
    <div
      role="row"
      aria-rowindex={row.row + 2}
      className={styles.row}
      style={{ top: offset + row.top, height: row.height }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={mergeClasses(styles.head, styles.rowHead, on && styles.headOn)}
        style={{ height: row.height }}
      >
        {row.row + 1}
      </div>
      {row.cells.map((cell) => (
        <GridCell
          key={cell.area.left}
          cell={cell}
          id={cellId(id, cell.area.top, cell.area.left)}
          selected={cell.area.top === active.top && cell.area.left === active.left}
        />
      ))}
    </div>
  );
}

interface GridCellProps {
  readonly cell: DrawnCell;
  readonly id: string;
  readonly selected: boolean;
}

function GridCell({ cell, id, selected }: GridCellProps) {
  const styles = useSheetGridStyles();
  const { area, css, text, spill } = cell;
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const wrapped = css.text.whiteSpace === 'pre-wrap';
  return (
    <div
      role="gridcell"
      id={id}
      aria-colindex={area.left + 2}
      aria-rowspan={rows > 1 ? rows : undefined}
      aria-colspan={columns > 1 ? columns : undefined}
      aria-selected={selected}
      className={mergeClasses(styles.cell, rows * columns > 1 && styles.opaque, spill > 0 && styles.running)}
      // One px over the neighbours' edge above and before, so that borders fall on one another as in Excel.
      style={{
        ...css.box,
        left: HEAD.width + cell.left - 1,
        top: -1,
        width: cell.width + 1,
        height: cell.height + 1,
      }}
    >
      <span
        className={mergeClasses(styles.text, wrapped && styles.wrapped, spill > 0 && styles.runningText)}
        style={spill > 0 ? { ...css.text, maxWidth: cell.width + spill, overflow: 'hidden' } : css.text}
      >
        {text}
      </span>
    </div>
  );
}
