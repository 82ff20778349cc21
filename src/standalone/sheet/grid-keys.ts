import type { Area } from '../../workbook';
import { wholeCell } from './areas';

/** What a key needs to know of the sheet. */
export interface GridBounds {
  readonly rows: number;
  readonly columns: number;
  /** The last row and column that hold something: where Ctrl+End goes. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Rows that fit in the window: a page. */
  readonly page: number;
  readonly merges: readonly Area[];
}

export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** The cell that a key leads to from a selection, as in Excel; `null` when the key means nothing here. */
export function moveBy({ key, ctrlKey, metaKey }: GridKey, from: Area, bounds: GridBounds): Area | null {
  const { top, left, bottom, right } = from;
  const far = ctrlKey || metaKey;
  const target = ((): readonly [number, number] | null => {
    switch (key) {
      case 'ArrowDown':
        return [far ? bounds.lastRow : bottom + 1, left];
      case 'ArrowUp':
        return [far ? 0 : top - 1, left];
      case 'ArrowRight':
        return [top, far ? bounds.lastColumn : right + 1];
      case 'ArrowLeft':
        return [top, far ? 0 : left - 1];
      case 'PageDown':
        return [bottom + bounds.page, left];
      case 'PageUp':
        return [top - bounds.page, left];
      case 'Home':
        return [far ? 0 : top, 0];
      case 'End':
        return [far ? bounds.lastRow : top, bounds.lastColumn];
      default:
        return null;
    }
  })();
  if (!target) return null;
  const row = Math.min(Math.max(0, target[0]), bounds.rows - 1);
  const column = Math.min(Math.max(0, target[1]), bounds.columns - 1);
  return wholeCell(bounds.merges, row, column);
}
