/** A rectangle of cells, 0-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's limits: rows and columns of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 0-based row and column → `B3`. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `{0,0,1,1}` → `A1:B2`; a single cell → `A1`. */
export function areaAddress(area: Area): string {
  const start = cellAddress(area.top, area.left);
  const end = cellAddress(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

/** `B2:C4` or `$B$2` → an area; `null` for anything else (whole rows and columns included). */
export function parseArea(address: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address);
  if (!match) return null;
  const [, column = '', row = '', lastColumn = column, lastRow = row] = match;
  const ends = [columnIndex(column), columnIndex(lastColumn)] as const;
  const rows = [Number(row) - 1, Number(lastRow) - 1] as const;
  const area = {
    top: Math.min(...rows),
    left: Math.min(...ends),
    bottom: Math.max(...rows),
    right: Math.max(...ends),
  };
  return area.top < 0 || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS ? null : area;
}

/** `AA` → `26`. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
