import { FileWorkbook } from '../../../src/workbook/file';
import type { PlanEdit, RestorePoint } from '../../../src/workbook';
import { richWorkbook } from '../../fixtures/rich-workbook';
import { cellAt, content, put, sheetOf, values } from '../contract';

async function applied(workbook: FileWorkbook, ...edits: PlanEdit[]): Promise<RestorePoint> {
  const outcome = await workbook.apply({ edits });
  if (outcome.outcome === 'refused') throw new Error(JSON.stringify(outcome.refusals));
  return outcome.restore;
}

test('restoring can itself be undone, until something else happens', async () => {
  const workbook = FileWorkbook.open(richWorkbook());
  const point = await applied(workbook, put('report-6', 'รายงาน', content(values([['ก']]))));
  const full = workbook.save();
  const back = await workbook.restore(point);
  expect(workbook.save()).toEqual(FileWorkbook.open(richWorkbook()).save());
  if (back.outcome === 'refused') throw new Error('refused');
  const forth = await workbook.restore(back.restore);
  expect(workbook.save()).toEqual(full);
  if (forth.outcome === 'refused') throw new Error('refused');
  await applied(workbook, put('other', 'อื่น', content([])));
  expect((await workbook.restore(forth.restore)).outcome).toBe('refused');
});

test('sheets of later plans keep the names they got, and their formulas the sheets they mean', async () => {
  const workbook = FileWorkbook.open(richWorkbook());
  const first = await applied(workbook, put('a', 'รายการ', content([])));
  await applied(workbook, put('b', 'รายการ', content([[{ formula: "='รายการ'!B1", value: 0 }]])));
  expect((await workbook.restore(first)).outcome).toBe('applied');
  const sheet = sheetOf(await workbook.read(), 'รายการ (2)');
  expect(cellAt(sheet, 0, 0)?.formula).toBe("='รายการ (2)'!B1");
});

test('the same sheets put again are the same bytes', async () => {
  const sheets = ['report-6', 'summary-6'].map((mark) => {
    const sheet = content(values([['หัว'], ['ก']]));
    const page = { ...sheet.page, titleRows: { first: 0, last: 0 } };
    return put(mark, mark, {
      ...sheet,
      page: mark === 'report-6' ? page : { ...page, printArea: { top: 0, left: 0, bottom: 1, right: 0 } },
    });
  });
  const workbook = FileWorkbook.open(richWorkbook());
  await applied(workbook, ...sheets);
  const once = workbook.save();
  const again = FileWorkbook.open(once);
  await applied(again, ...sheets);
  expect(again.save()).toEqual(once);
});

test('saving changes nothing, and the bytes that were opened neither', async () => {
  const bytes = richWorkbook();
  const copy = bytes.slice();
  const workbook = FileWorkbook.open(bytes);
  await applied(workbook, put('a', 'ก', content([])));
  expect(workbook.save()).toEqual(workbook.save());
  expect(bytes).toEqual(copy);
});
