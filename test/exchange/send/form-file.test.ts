import {
  EXCHANGE_FIELDS,
  PROPOSALS,
  formFile,
  readRowCode,
  rowHashes,
  rowTexts,
} from '../../../src/exchange';
import { recogniseTables } from '../../../src/tables';
import { REPORT, form, measure, mine, opened, stateXml } from './forms';

const table = async (file: Uint8Array) => {
  const { tables } = recogniseTables(await opened(file));
  const [only, ...others] = tables;
  if (!only || others.length > 0) throw new Error(`one table, not ${tables.length}`);
  return only;
};

test('the form is the only table that is found, with its year and round', async () => {
  const { file } = await formFile(form([mine(measure('M01'))], { due: '2024-11-29' }), stateXml);
  expect(await table(file)).toMatchObject({ sheet: 'แบบรายงาน', fiscalYear: 2567, round: 6 });
});

test('a row that nobody touched says what was sent', async () => {
  const rows = [
    measure('M01'),
    measure('M02', { steps: ['ข้อเดียว'], period: null }),
    measure('ก-3.1', { title: '๑. มีเลขข้อ', topic: 'อื่น ๆ', owners: ['กองคลัง', 'ทุกสำนัก/กอง'] }),
    measure('M04', { reports: { 6: { ...REPORT, statusText: 'ขอเลื่อนดำเนินการ', result: '=1+1\n- ข้อสอง' } } }),
  ].map(mine);
  const { file, sending } = await formFile(form(rows), stateXml);
  const read = (await table(file)).rows.map(({ measure: one }) => rowTexts(one));
  expect(sending.rows.map(({ texts }) => texts)).toEqual(read);
  expect(sending.rows.map(({ hashes }) => hashes)).toEqual(read.map(rowHashes));
});

test('what the form has no column for counts as it stands in the register', async () => {
  const reports = { 12: { ...REPORT, result: 'ของรอบหลัง' } };
  const { sending } = await formFile(form([mine(measure('M01', { reports }))]), stateXml);
  expect(sending.rows[0]?.texts?.['result-12']).toBe('ของรอบหลัง');
});

test('a blank cell was sent blank, though a table is read as if it said what its neighbour says', async () => {
  // A register where all but one row say how they are monitored is read so, too.
  const rows = [measure('M01'), measure('M02', { monitoring: null })].map(mine);
  const { sending } = await formFile(form(rows), stateXml);
  expect(sending.rows.map(({ texts }) => texts?.monitoring)).toEqual(['รายงานทุก ๖ เดือน', '']);
});

test('the code of each row tells it, in the last column, and no empty row has one', async () => {
  const rows = [mine(measure('M01')), { measure: measure('M02'), editable: false }];
  const { file, sending } = await formFile(form(rows), stateXml);
  const [sheet] = (await opened(file)).sheets;
  const last = (sheet?.rows ?? []).map(({ cells }) => readRowCode(cells.at(-1)?.text ?? ''));
  expect(last.filter((code) => code !== null)).toEqual(
    sending.rows.map(({ id, editable, hashes }) => ({ id, editable, hashes, sending: 'k3f9ab' })),
  );
  expect(PROPOSALS).toBe(10);
});

test('a large register keeps its hashes when its texts are too many to keep', async () => {
  const long = 'ก'.repeat(20_000);
  const rows = Array.from({ length: 101 }, (_, at) => mine(measure(`M${at}`, { steps: [long] })));
  const { sending } = await formFile(form(rows), stateXml);
  expect(
    sending.rows.every(({ texts, hashes }) => texts === null && hashes.length === EXCHANGE_FIELDS.length * 6),
  ).toBe(true);
});
