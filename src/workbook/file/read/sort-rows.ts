import type { SnapshotCell, SnapshotRow } from '../../snapshot';

/** Cells out of order or doubled; of doubles the last counts. */
export function sortCells(cells: readonly SnapshotCell[]): SnapshotCell[] {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}

/** Rows out of order; rows that come twice are joined. */
export function sortRows(rows: readonly SnapshotRow[]): SnapshotRow[] {
  const byRow = new Map<number, SnapshotRow>();
  for (const row of rows) {
    const before = byRow.get(row.row);
    byRow.set(row.row, before ? { ...row, cells: sortCells([...before.cells, ...row.cells]) } : row);
  }
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}
