import { readFileSync } from 'node:fs';
import { Shell } from './shell';

const shell = new Shell();
afterAll(() => shell.remove());

test('the tables of a Word file are checked like those of a workbook', async () => {
  const path = shell.file('plan.docx', readFileSync('test/fixtures/plan-libreoffice.docx'));
  const { code, out } = await shell.call('check', path, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    tables: [
      {
        kind: 'status',
        fiscalYear: 2567,
        rows: [{ status: 'done' }, { status: 'in-progress' }, { status: 'not-started' }],
      },
    ],
  });
});

test('text copied from a PDF is checked, and what was guessed is said', async () => {
  const lines = ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', '๑. ประกาศนโยบาย', '- จัดทำประกาศ', 'สำนักปลัด'];
  const { out } = await shell.call('check', shell.file('plan.txt', lines.join('\n')));
  expect(out).toContain('1 แถว');
  expect(out).toContain('PDF');
});

test.each([
  ['old.doc', 'old-format', 'เป็น Word รุ่นเก่า', 'old Word', oleFile()],
  ['not.docx', 'not-word', 'ไม่ใช่เอกสาร Word', 'not a Word document', 'มาตรการ'],
  ['scan.docx', 'pdf', 'เป็น PDF', 'is a PDF', '%PDF-1.7'],
])('%s is refused in both languages', async (name, problem, thai, english, content) => {
  const { code, out, err } = await shell.call('check', shell.file(name, content), '--json');
  expect(code).toBe(2);
  expect(err).toContain(thai);
  expect(err).toContain(english);
  expect(JSON.parse(out)).toMatchObject({ findings: [{ rule: problem, severity: 'error' }] });
});

function oleFile(): Uint8Array {
  const file = new Uint8Array(1024);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from('WordDocument').forEach((letter, at) => (file[512 + at * 2] = letter.charCodeAt(0)));
  return file;
}
