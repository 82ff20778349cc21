import type { PlanEdit } from '../../../../src/workbook';
import { FileWorkbook, newWorkbook } from '../../../../src/workbook/file';

const PAGE = {
  orientation: 'portrait',
  margins: { top: 1, bottom: 1, left: 1, right: 1, header: 1, footer: 1 },
} as const;

/** A sheet with five columns of 100 pt. */
async function book(widths: readonly number[]): Promise<FileWorkbook> {
  const workbook = FileWorkbook.open(newWorkbook());
  const content = { styles: {}, rows: [[{ value: 'ก' }]], heights: [], widths, merges: [], page: PAGE };
  await workbook.apply({ edits: [{ edit: 'put-sheet', mark: '', name: 'แผน', content }] });
  return workbook;
}

const laid = (left: number, widths: readonly (number | null)[]): PlanEdit => ({
  edit: 'replace-block',
  sheet: 'แผน',
  area: { top: 4, left, bottom: 4, right: left + widths.length - 1 },
  rows: [],
  merges: [],
  heights: [],
  widths,
  expected: [widths.map(() => null)],
  styles: {},
});

/** Widths in pt of the first columns; 0 for those the sheet says nothing of. */
function widthsOf(workbook: FileWorkbook, count: number): number[] {
  const columns = workbook.look('แผน')?.columns ?? [];
  return Array.from({ length: count }, (_, column) => {
    const width = columns.find(({ first, last }) => first <= column && column <= last)?.width ?? 0;
    return Math.round((width * 72) / 96);
  });
}

describe('widths of columns of a sheet that is there', () => {
  it('change for the columns of the area and for no others', async () => {
    const workbook = await book([99, 99, 99, 99, 99]);
    expect(await workbook.apply({ edits: [laid(1, [60, null, 150])] })).toMatchObject({ outcome: 'applied' });
    expect(widthsOf(workbook, 5)).toEqual([99, 60, 99, 150, 99]);
  });

  it('are said for columns that the sheet said nothing of', async () => {
    const workbook = await book([]);
    await workbook.apply({ edits: [laid(2, [60, 150])] });
    expect(widthsOf(workbook, 5)).toEqual([0, 0, 60, 150, 0]);
    const again = FileWorkbook.open(workbook.save());
    expect(widthsOf(again, 5)).toEqual([0, 0, 60, 150, 0]);
  });

  it('go back with the plan', async () => {
    const workbook = await book([99, 99]);
    const applied = await workbook.apply({ edits: [laid(0, [60])] });
    if (applied.outcome !== 'applied') throw new Error('refused');
    await workbook.restore(applied.restore);
    expect(widthsOf(workbook, 2)).toEqual([99, 99]);
  });

  it.each([[[0]], [[-3]], [[4000]]])('of %s are no widths', async (widths) => {
    const workbook = await book([99]);
    expect(await workbook.apply({ edits: [laid(0, widths)] })).toMatchObject({
      outcome: 'refused',
      refusals: [{ reason: 'invalid-plan', detail: 'width' }],
    });
  });
});
