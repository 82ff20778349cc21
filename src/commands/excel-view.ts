import type { Place } from '../domain';
import type { Area } from '../workbook';
import type { ExcelDoor } from '../workbook/excel';

/** Shows cells of the open workbook, or a whole sheet. A sheet that is gone or hidden is left alone. */
export async function showInExcel({ run }: ExcelDoor, sheet: string, area: Area | null): Promise<void> {
  await run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load('visibility');
    await context.sync();
    if (worksheet.isNullObject || worksheet.visibility !== 'Visible') return;
    worksheet.activate();
    if (area) {
      const { top, left, bottom, right } = area;
      worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).select();
    }
    await context.sync();
  });
}

/** The cell that the person has selected. */
export function selectedCell({ run }: ExcelDoor): Promise<Place> {
  return run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('rowIndex, columnIndex, worksheet/name');
    await context.sync();
    return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
  });
}
