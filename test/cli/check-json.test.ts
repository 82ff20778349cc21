import { NO_MEMORY, checkWorkbook, memoryEdit, propose } from '../../src/app';
import { findingKey } from '../../src/domain';
import { FileWorkbook } from '../../src/workbook/file';
import { Shell, fingerprint } from './shell';
import { workbookOf } from './workbooks';

/** The parts of the object that these facts speak of. */
interface Printed {
  readonly tables: readonly Record<string, unknown>[];
  readonly findings: readonly {
    rule: string;
    cell: string | null;
    fixes: readonly Record<string, unknown>[];
  }[];
  readonly ignored: readonly { rule: string; cell: string | null }[];
}

const SHEETS = {
  รายงาน: [
    ['รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
    ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'สถานะ', 'รหัสอ้างอิงภายใน'],
    ['๑. ประกาศนโยบาย', '- จัดทำ\n- เผยแพร่', 'สำนักปลัด', 'ยกเลิก', 'ก-1'],
    ['๒. อบรม', 'จัดอบรม', 'กองคลัง', 'แล้วเสร็จ', 'ก-2'],
  ],
};

const shell = new Shell();
afterAll(() => shell.remove());

async function printed(file: string): Promise<Printed> {
  const seen = await shell.call('check', file, '--json', '--lang', 'en');
  expect(seen.code).toBe(0);
  return JSON.parse(seen.out) as Printed;
}

test('every fix of a finding says what it would write, and the file stays as it is', async () => {
  const file = shell.file('report.xlsx', await workbookOf(SHEETS));
  const before = fingerprint(file);
  const { findings } = await printed(file);
  const of = (rule: string) => findings.find((one) => one.rule === rule);
  expect(of('status.outside')?.fixes).toEqual(
    ['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'].map((after, at) => ({
      id: ['status.not-started', 'status.in-progress', 'status.done'][at],
      label: ['Not started', 'In progress', 'Done'][at],
      sure: false,
      changes: [{ sheet: 'รายงาน', cell: 'D3', before: 'ยกเลิก', after }],
    })),
  );
  expect(of('status.wording')).toMatchObject({
    cell: 'D4',
    fixes: [{ id: 'status.wording', sure: true, label: 'Write “ดำเนินการเสร็จเรียบร้อยแล้ว”' }],
  });
  expect(of('column.unknown')?.fixes).toEqual([]);
  expect(fingerprint(file)).toBe(before);
});

test('a table says where its header is, what each column is, what has no place, and how fields came about', async () => {
  const { tables } = await printed(shell.file('table.xlsx', await workbookOf(SHEETS)));
  expect(tables[0]).toMatchObject({
    sheet: 'รายงาน',
    headerRows: { first: 2, last: 2 },
    hinted: false,
    unplaced: [{ letter: 'E', header: 'รหัสอ้างอิงภายใน' }],
    columns: [
      { letter: 'A', role: 'measure' },
      { letter: 'B', role: 'steps' },
      { letter: 'C', role: 'owner' },
      { letter: 'D', role: 'status' },
      { letter: 'E', role: 'unknown' },
    ],
    rows: [
      {
        firstRow: 3,
        number: '๑.',
        measure: 'ประกาศนโยบาย',
        steps: ['จัดทำ', 'เผยแพร่'],
        readings: expect.arrayContaining([
          { field: 'steps', how: expect.arrayContaining(['split']) as unknown, cells: ['B3'] },
        ]) as unknown,
      },
      { firstRow: 4 },
    ],
  });
});

test('what the workbook remembers as passed over is listed apart', async () => {
  const book = FileWorkbook.open(await workbookOf(SHEETS));
  const check = await checkWorkbook(book, { today: '2026-04-20', digits: 'thai', round: null, sheet: null });
  const meant = check.findings.filter(({ rule }) => rule === 'status.outside').map(findingKey);
  const options = { language: 'th', today: '2026-04-20', digits: 'thai' } as const;
  const answer = await propose(check, { ask: 'ignore', findings: meant }, options);
  if (answer.outcome === 'proposal') await book.apply(answer.proposal.plan);
  const file = shell.file('ignored.xlsx', book.save());
  const { findings, ignored } = await printed(file);
  expect(ignored).toMatchObject([{ rule: 'status.outside', cell: 'D3' }]);
  expect(findings.map(({ rule }) => rule)).not.toContain('status.outside');
  const plain = await shell.call('check', file, '--lang', 'en');
  expect(plain.out).toContain('1 passed over (remembered in the workbook)');
});

test('a person’s word on a table, remembered in the workbook, decides on the command line too', async () => {
  const book = FileWorkbook.open(await workbookOf(SHEETS));
  const headers = ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'สถานะ', 'รหัสอ้างอิงภายใน'];
  const hint = {
    sheet: 'รายงาน',
    headers,
    row: 1,
    lastRow: 1,
    columns: [
      { column: 0, role: 'measure', round: null },
      { column: 4, role: 'id', round: null },
    ],
    use: 'table',
  } as const;
  await book.apply({ edits: [memoryEdit({ ...NO_MEMORY, hints: [hint] })] });
  const { tables } = await printed(shell.file('hinted.xlsx', book.save()));
  expect(tables[0]).toMatchObject({ hinted: true, unplaced: [], rows: [{ id: 'ก-1' }, { id: 'ก-2' }] });
});
