import { MAX_COLUMNS, MAX_ROWS, type SheetSnapshot } from '../../workbook';
import type { SheetLook } from '../../workbook/file';
import type { SizeException } from '../sheet/axis';
import { BLOCK_ROWS, type SheetBlock, type SheetPicture } from '../sheet/picture';
import { fitRows } from './fit-rows';

/** The sheet without its rows, but for the first block of them. */
export function takePicture(sheet: SheetSnapshot, look: SheetLook): SheetPicture {
  const { rows, ...rest } = look;
  const given = rows.flatMap(({ row, height, hidden }): SizeException[] => {
    if (hidden) return [[row, 0]];
    return height === null || height === look.defaultHeight ? [] : [[row, height]];
  });
  return {
    look: rest,
    heights: [...given, ...fitRows(sheet, look)],
    ...extent(sheet, look),
    first: takeBlock(sheet, look, 0),
  };
}

export function takeBlock(sheet: SheetSnapshot, look: SheetLook, index: number): SheetBlock {
  const inBlock = ({ row }: { readonly row: number }) => Math.floor(row / BLOCK_ROWS) === index;
  return { index, rows: sheet.rows.filter(inBlock), looks: look.rows.filter(inBlock) };
}

function extent(sheet: SheetSnapshot, look: SheetLook): { lastRow: number; lastColumn: number } {
  let lastRow = 0;
  let lastColumn = 0;
  const reach = (row: number, column: number) => {
    lastRow = Math.min(Math.max(lastRow, row), MAX_ROWS - 1);
    lastColumn = Math.min(Math.max(lastColumn, column), MAX_COLUMNS - 1);
  };
  for (const { row, cells } of sheet.rows) reach(row, cells.at(-1)?.column ?? 0);
  for (const { row, columns } of look.rows) if (columns.length > 0) reach(row, columns.at(-1) ?? 0);
  for (const merge of look.merges) reach(merge.bottom, merge.right);
  return { lastRow, lastColumn };
}
