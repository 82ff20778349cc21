/** How a sheet looks, for showing it in the browser. */
export { readLook } from './read-look';
export type { ColumnLook, LineLook, RowLook, SheetLook, StyleLook } from './sheet-look';
