import { BLANK_MARK, FileWorkbook, newWorkbook } from '../../../src/workbook/file';
import { content, put } from '../contract';

test('a new workbook has one empty sheet, which is ours to take away', async () => {
  const workbook = FileWorkbook.open(newWorkbook());
  expect((await workbook.read()).sheets).toMatchObject([{ name: 'Sheet1', mark: BLANK_MARK, rows: [] }]);
  await workbook.apply({ edits: [put('', 'แผน', content([])), { edit: 'remove-sheet', mark: BLANK_MARK }] });
  const snapshot = await FileWorkbook.open(workbook.save()).read();
  expect(snapshot.sheets.map(({ name, mark }) => [name, mark])).toEqual([['แผน', null]]);
  expect(snapshot.names).toEqual([]);
});

test('every new workbook is the same', () => {
  expect(newWorkbook()).toEqual(newWorkbook());
});
