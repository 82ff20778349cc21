import { insertSample, insertTable, makeReport, type Choices, type InsertOptions } from '../../../src/app';
import { FileWorkbook, newWorkbook } from '../../../src/workbook/file';
import { ExcelHost } from '../../excel-host';
import { adapter } from './plans';
import { pictureOf } from './picture';

const OPTIONS: InsertOptions = { today: '2026-03-20', digits: 'thai', language: 'thai' };
const CHOICES: Choices = { round: 6, sheet: null, today: '2026-03-20', digits: 'thai' };

test('the main job gives the same workbook in Excel as in a file, in five round trips', async () => {
  const host = await ExcelHost.fromSnapshot(newWorkbook());
  const excel = adapter(host);
  const file = FileWorkbook.open(newWorkbook());
  for (const port of [excel, file]) expect((await insertSample(port, OPTIONS)).outcome).toBe('inserted');
  const before = host.roundTrips;
  const made = await makeReport(excel, CHOICES);
  expect(host.roundTrips - before).toBe(5);
  expect(made).toMatchObject({ outcome: 'made', sheets: expect.any(Array) as unknown });
  await makeReport(file, CHOICES);
  const [{ sheets }, inFile] = [await excel.read(), await file.read()];
  expect(sheets).toEqual(inFile.sheets);
});

test('a report made again over the old one is put back as it was', async () => {
  const host = new ExcelHost();
  const port = adapter(host);
  await insertSample(port, OPTIONS);
  await makeReport(port, CHOICES);
  const before = pictureOf(host);
  host.user.type('มาตรการ', 'Z1', 'ของผู้ใช้');
  const again = await makeReport(port, { ...CHOICES, round: 12, digits: 'arabic' });
  if (again.outcome !== 'made') throw new Error(again.outcome);
  expect((await port.restore(again.restore)).outcome).toBe('applied');
  host.user.clear('มาตรการ', 'Z1');
  expect(pictureOf(host)).toEqual(before);
});

test.each(['register', 'agency', 'plan', 'status', 'report', 'outcome', 'projects'] as const)(
  'the table %s is inserted and taken away again',
  async (what) => {
    const host = new ExcelHost();
    const port = adapter(host);
    const before = pictureOf(host);
    const inserted = await insertTable(port, what, OPTIONS);
    if (inserted.outcome !== 'inserted') throw new Error(inserted.outcome);
    expect(host.sheetNames).toEqual(expect.arrayContaining([...inserted.sheets]));
    expect((await port.restore(inserted.restore)).outcome).toBe('applied');
    expect(pictureOf(host)).toEqual(before);
  },
);
