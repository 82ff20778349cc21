import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { check, typed } from '../check/book';
import { propose, templateToEdit } from '../../src/app';
import { OPTIONS } from '../check/book';
import { Shell } from './shell';

const shell = new Shell();
afterAll(() => shell.remove());

const ROWS = [
  ['รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
  ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'สถานะ'],
  ['ประกาศนโยบายไม่รับของขวัญ', 'จัดทำประกาศ', 'สำนักปลัด', 'ดำเนินการเสร็จเรียบร้อยแล้ว'],
];
const MARK = 'สำนักงานของเรา';

async function template(from = 'บันทึกข้อความ', to = MARK): Promise<Uint8Array> {
  const parts = unzipSync(await templateToEdit(await check(await typed({ รายงาน: { rows: ROWS } }))));
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'word/document.xml': strToU8(text.replace(from, to)) });
}

async function workbook(kept: Uint8Array | null): Promise<Uint8Array> {
  const book = await typed({ รายงาน: { rows: ROWS } });
  if (!kept) return book.save();
  const request = { ask: 'template', template: { name: 'kept.docx', file: kept } } as const;
  const answer = await propose(await check(book), request, OPTIONS);
  if (answer.outcome !== 'proposal') throw new Error(answer.reason);
  await book.apply(answer.proposal.plan);
  return book.save();
}

const memoText = (out: string) =>
  strFromU8(unzipSync(readFileSync(join(out, 'b-memo.docx')))['word/document.xml'] ?? new Uint8Array());

test('the memo is made in the template that is given', async () => {
  const out = join(shell.folder, 'given');
  const given = shell.file('own.docx', await template());
  const { code, err } = await shell.call(
    'report',
    shell.file('b.xlsx', await workbook(null)),
    '--template',
    given,
    '--out',
    out,
  );
  expect([code, err.includes('own.docx')]).toEqual([0, true]);
  expect(memoText(out)).toContain(MARK);
});

test('or in the one that the workbook keeps, unless the standard memo is asked for', async () => {
  const file = shell.file('b.xlsx', await workbook(await template()));
  const [kept, standard] = [join(shell.folder, 'kept'), join(shell.folder, 'standard')];
  expect((await shell.call('report', file, '--out', kept)).err).toContain('kept.docx');
  expect(memoText(kept)).toContain(MARK);
  await shell.call('report', file, '--out', standard, '--no-template');
  expect(memoText(standard)).not.toContain(MARK);
});

test('what is wrong with a given template is told in both languages, and nothing is written', async () => {
  const given = shell.file('bad.docx', await template('{{เรื่อง}}', '{{เรือง}}'));
  const out = join(shell.folder, 'bad');
  const file = shell.file('b.xlsx', await workbook(null));
  const {
    code,
    err,
    out: printed,
  } = await shell.call('report', file, '--template', given, '--out', out, '--json');
  expect(code).toBe(2);
  expect(err).toContain('ไม่รู้จัก {{เรือง}}');
  expect(err).toContain('{{เรือง}} in paragraph');
  expect(JSON.parse(printed)).toMatchObject({ findings: [{ rule: 'template.unknown', severity: 'error' }] });
  expect(shell.list('bad')).toEqual([]);
});

test('a template that is not there is told as any file', async () => {
  const file = shell.file('b.xlsx', await workbook(null));
  const { code, err } = await shell.call('report', file, '--template', join(shell.folder, 'none.docx'));
  expect(code).toBe(2);
  expect(err).toContain('none.docx');
});
