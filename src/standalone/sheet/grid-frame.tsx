import { mergeClasses } from '@fluentui/react-components';
import { type Area, columnName } from '../../workbook';
import { holds } from './areas';
import type { DrawnRow } from './drawn-cells';
import { HEAD } from './head';
import { useSheetGridStyles } from './sheet-grid.styles';
import type { SheetModel } from './sheet-model';

interface SelectionFrameProps {
  readonly model: SheetModel;
  readonly area: Area;
  readonly offset: number;
}

/** What is selected, outlined over the cells. */
export function SelectionFrame({ model, area, offset }: SelectionFrameProps) {
  const styles = useSheetGridStyles();
  return (
    <div
      role="presentation"
      className={styles.selection}
      style={{
        left: HEAD.width + model.columns.start(area.left) - 1,
        top: offset + model.rows.start(area.top) - 1,
        width: model.columns.span(area.left, area.right) + 1,
        height: model.rows.span(area.top, area.bottom) + 1,
      }}
    />
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

/** The letters of the columns, kept in view. */
export function ColumnHeads({ area, ...columns }: ColumnsProps & { readonly area: Area }) {
  const styles = useSheetGridStyles();
  const { model } = columns;
  return (
    <div role="row" aria-rowindex={1} className={styles.columnHeads}>
      <div role="presentation" className={mergeClasses(styles.head, styles.corner)} />
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

/** The rules between columns where nothing is drawn. */
export function ColumnRules(columns: ColumnsProps) {
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

/** The rules between rows, under everything that is drawn. */
export function RowRules({ rows, offset }: { readonly rows: readonly DrawnRow[]; readonly offset: number }) {
  const styles = useSheetGridStyles();
  return rows.map(({ row, top, height }) => (
    <div
      key={row}
      role="presentation"
      className={styles.rowRule}
      style={{ top: offset + top + height - 1 }}
    />
  ));
}
