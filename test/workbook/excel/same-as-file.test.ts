import { readdirSync, readFileSync } from 'node:fs';
import type { ApplyOutcome, WorkbookPlan, WorkbookPort } from '../../../src/workbook';
import { FileWorkbook, newWorkbook } from '../../../src/workbook/file';
import { ExcelHost } from '../../excel-host';
import { content, put, values } from '../contract';
import { adapter, EVERYTHING, richContent } from './plans';

const FOLDER = 'assets/samples';
/** Those of the documents: the register shows what is late today, and gets its lists by the plans below. */
const samples = readdirSync(FOLDER).filter((name) => /^\d{3}-.*\.xlsx$/.test(name));

test.each(samples)('%s is the same workbook in Excel as in its file', async (name) => {
  const bytes = new Uint8Array(readFileSync(`${FOLDER}/${name}`));
  const host = await ExcelHost.fromSnapshot(bytes);
  expect(await adapter(host).read()).toEqual(await FileWorkbook.open(bytes).read());
});

/** Excel tells names in an order of its own. */
async function readBy(port: WorkbookPort) {
  const { names, ...rest } = await port.read();
  return { ...rest, names: [...names].sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

async function done(job: Promise<ApplyOutcome>) {
  const outcome = await job;
  if (outcome.outcome === 'refused') throw new Error(JSON.stringify(outcome.refusals));
  return outcome;
}

test('the same plans make the same workbook in Excel as in a file, and so does putting back', async () => {
  const file = FileWorkbook.open(newWorkbook());
  const excel = adapter(await ExcelHost.fromSnapshot(newWorkbook()));
  const user = values([
    ['อบรม', 'เสร็จ', 1],
    ['ประชุม', 'ช้า', 2],
    ['- จัดทำแผน', '', 3],
  ]);
  const first: WorkbookPlan = {
    edits: [
      put('', 'แผน', content(user)),
      put('report-6', 'รายงาน', richContent('ก่อน')),
      put('lists', 'รายการ', content(values([['สถานะ'], ['เสร็จ'], ['ช้า']]))),
      put('days', 'วัน', content([[{ date: '2021-10-01' }, { value: 1234.5 }]])),
      { edit: 'remove-sheet', mark: 'blank' },
      { edit: 'name', name: 'Tidtam_Status', refersTo: "'รายการ'!$A$2:$A$3" },
      { edit: 'state', xml: '<state xmlns="urn:tidtam:state:1">เดิม</state>' },
    ],
  };
  await done(file.apply(first));
  await done(excel.apply(first));
  expect(await readBy(excel)).toEqual(await readBy(file));
  const inFile = await done(file.apply(EVERYTHING));
  const inExcel = await done(excel.apply(EVERYTHING));
  expect(inExcel.sheetNames).toEqual(inFile.sheetNames);
  expect(inExcel.restore.sheets).toEqual(inFile.restore.sheets);
  expect(await readBy(excel)).toEqual(await readBy(file));
  await done(file.restore(inFile.restore));
  await done(excel.restore(inExcel.restore));
  expect(await readBy(excel)).toEqual(await readBy(file));
});
