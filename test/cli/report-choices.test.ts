import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { MEMO_KINDS } from '../../src/memo';
import { LAYOUT_IDS } from '../../src/report';
import { FileWorkbook } from '../../src/workbook/file';
import { SAMPLE_FOLDER } from '../samples/open-sample';
import { Shell } from './shell';

const shell = new Shell();
afterAll(() => shell.remove());

const sample = (name: string): string => join(SAMPLE_FOLDER, `${name}.xlsx`);
const memoText = (out: string, name: string): string =>
  strFromU8(unzipSync(readFileSync(join(out, `${name}-memo.docx`)))['word/document.xml'] ?? new Uint8Array())
    .replace(/<[^>]*>/g, ' ')
    .replace(/ +/g, ' ');

async function sheetTexts(path: string): Promise<string> {
  const { sheets } = await FileWorkbook.open(readFileSync(path)).read();
  const report = sheets.find(({ mark }) => mark?.startsWith('report'));
  return report?.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join('\n') ?? '';
}

test('--layout and --memo choose how the sheet and the memo are made, and the result remembers it', async () => {
  const out = join(shell.folder, 'chosen');
  const call = ['--out', out, '--round', '6', '--date', '2021-03-31'];
  const { code } = await shell.call(
    'report',
    sample('004-status'),
    ...call,
    '--layout',
    'status-owner',
    '--memo',
    'cover',
  );
  expect(code).toBe(0);
  expect(memoText(out, '004-status')).toContain('ขอส่งรายงานผลการดำเนินการ');
  const made = join(out, '004-status-report.xlsx');
  expect(await sheetTexts(made)).toContain('ผู้รับผิดชอบ');
  await shell.call('report', made, ...call);
  expect(memoText(out, '004-status-report')).toContain('ขอส่งรายงานผลการดำเนินการ');
  expect(await sheetTexts(join(out, '004-status-report-report.xlsx'))).toContain('ผู้รับผิดชอบ');
});

test('--as-of makes the report as of a day', async () => {
  const out = join(shell.folder, 'as-of');
  const call = ['--out', out, '--round', '6', '--date', '2021-03-31', '--as-of', '2021-02-28'];
  expect((await shell.call('report', sample('004-status'), ...call)).code).toBe(0);
  expect(await sheetTexts(join(out, '004-status-report.xlsx'))).toContain('ณ วันที่ ๒๘ กุมภาพันธ์ ๒๕๖๔');
});

test('a kind of memo that the table is not for is told, with those that can be made', async () => {
  const out = join(shell.folder, 'other');
  const call = ['--out', out, '--round', '6', '--date', '2021-03-31', '--memo', 'monitoring'];
  const { code, err } = await shell.call('report', sample('004-status'), ...call);
  expect(code).toBe(0);
  expect(err).toMatch(/“monitoring”.*“report”.*sections/);
});

test.each([
  ['--layout', LAYOUT_IDS],
  ['--memo', MEMO_KINDS],
] as const)('an unknown name for %s is refused with the names there are', async (option, names) => {
  const { code, err } = await shell.call('report', sample('004-status'), option, 'nonsense');
  expect(code).toBe(2);
  const [thai, english] = err.split('\n');
  for (const name of names) expect([thai, english].every((line) => line?.includes(name))).toBe(true);
});

test.each(['2021-02-30', '2564-02-28', 'เมื่อวาน'])('%s is no day for --as-of', async (day) => {
  expect((await shell.call('report', sample('004-status'), '--as-of', day)).code).toBe(2);
});

test('--help lists the names of layouts and memos', async () => {
  const { out } = await shell.call('report', '--help');
  for (const name of [...LAYOUT_IDS, ...MEMO_KINDS]) expect(out).toContain(`"${name}"`);
});
