import { parseArea, type Area } from '../..';

/** A range as Excel addresses it. */
export interface ExcelAddress {
  readonly sheet: string;
  readonly area: Area;
}

/** `'มาตรการ ๒'!A1:B2` or `Sheet1!$A$1` → sheet and area; `null` for whole rows, columns and several areas. */
export function parseAddress(address: string): ExcelAddress | null {
  const mark = address.lastIndexOf('!');
  const area = parseArea(address.slice(mark + 1));
  if (area === null) return null;
  const name = address.slice(0, Math.max(0, mark));
  const quoted = name.startsWith("'") && name.endsWith("'") && name.length > 1;
  return { sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name, area };
}

/** What a range says of its place once `rowIndex` and the like are loaded. */
export function areaOfRange(range: {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

/** What `areaOfRange` needs loaded. */
export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** Queues the places of several areas; none when there is no such thing. */
export function queueAreas(found: Excel.RangeAreas): () => Area[] {
  found.load('areaCount');
  const ranges = found.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () => (found.isNullObject ? [] : ranges.items.map(areaOfRange));
}
