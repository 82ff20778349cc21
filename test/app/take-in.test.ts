import { checkSnapshot, propose, readSource, sourceView } from '../../src/app';
import type { Proposing } from '../../src/app';
import { FileWorkbook, newWorkbook } from '../../src/workbook/file';
import { DOCUMENTS, typeSheet } from '../tables/documents';
import { cell, docxOf, paragraphs, printed, table } from '../word/docx-file';

const CHOICES = { round: null, sheet: null, today: '2021-03-31', digits: 'thai' } as const;
const OPTIONS = { language: 'th', today: '2021-03-31', digits: 'thai' } as const;

/** A workbook that takes plans, and the documents that its person reads into it. */
class Book {
  private readonly port = FileWorkbook.open(newWorkbook());

  async takeIn(bytes: Uint8Array, tables: readonly number[]): Promise<Proposing> {
    const source = await readSource({ kind: 'docx', bytes });
    const check = checkSnapshot(await this.port.read(), CHOICES);
    const sources = new Map([['one', source]]);
    return propose(check, { ask: 'take-in', source: 'one', tables }, { ...OPTIONS, sources });
  }

  async apply(proposing: Proposing): Promise<void> {
    if (proposing.outcome !== 'proposal') throw new Error(proposing.reason);
    const { outcome } = await this.port.apply(proposing.proposal.plan);
    expect(outcome).toBe('applied');
  }

  async register() {
    const { tables } = checkSnapshot(await this.port.read(), CHOICES);
    return tables.find(({ kind }) => kind === 'register');
  }
}

const [, , , last] = DOCUMENTS;
const document004 = () => docxOf((last?.tables ?? []).flatMap((one) => printed(one.printed)));

const plan = (year: string, ...rows: readonly (readonly string[])[]) =>
  docxOf([
    ...paragraphs(`แผนมาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. ${year}`),
    table([['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินการ'].map((text) => cell(text)), ...rows]),
  ]);

test('a document is shown table by table, with the places where a person finds them', async () => {
  const source = await readSource({ kind: 'docx', bytes: await document004() });
  const { kind, tables } = sourceView(source);
  expect(kind).toBe('docx');
  expect(tables.map((one) => [one.index, one.kind, one.rowCount, one.at])).toEqual([
    [0, 'plan', 12, { table: 1, row: 1, column: 1 }],
    [1, 'status', 12, { table: 4, row: 1, column: 1 }],
  ]);
  // The sixth measure is the first of the second printed page.
  expect(tables[0]?.rows[5]?.at).toEqual({ table: 2, row: 2, column: 1 });
  expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
});

test('plan and report of one document become one register, read back as they were', async () => {
  const book = new Book();
  await book.apply(await book.takeIn(await document004(), [0, 1]));
  const register = await book.register();
  expect(register?.rows).toHaveLength(12);
  const expected = last?.tables.map((one) => one.expected.rows) ?? [];
  expect(register?.rows.map(({ measure }) => measure.title)).toEqual(expected[1]?.map(({ title }) => title));
  expect(register?.rows.map(({ measure }) => measure.owners)).toEqual(
    expected[0]?.map(({ owners }) => owners),
  );
  expect(register?.rows.every(({ measure }) => measure.reports[6]?.status === 'done')).toBe(true);
});

test('taken in a second time there is nothing to change', async () => {
  const book = new Book();
  const bytes = await plan('๒๕๖๔', ['ก', 'ทำ', 'กองคลัง', 'ต.ค. ๒๕๖๓ - มี.ค. ๒๕๖๔', 'ดำเนินการแล้วเสร็จ']);
  await book.apply(await book.takeIn(bytes, [0]));
  expect(await book.takeIn(bytes, [0])).toMatchObject({ outcome: 'cannot', reason: 'nothing' });
});

test('of a document of an earlier year only the plan comes along, its days in the year of the register', async () => {
  const book = new Book();
  const row = (title: string, from: number) => [
    title,
    'ทำ',
    'กองคลัง',
    `ต.ค. ${from} - มี.ค. ${from + 1}`,
    'ดำเนินการแล้วเสร็จ',
  ];
  await book.apply(await book.takeIn(await plan('๒๕๖๕', row('ประกาศนโยบายไม่รับของขวัญ', 2564)), [0]));
  const proposing = await book.takeIn(await plan('๒๕๖๔', row('จัดทำคู่มือการยืมทรัพย์สิน', 2563)), [0]);
  expect(proposing).toMatchObject({
    proposal: { notes: [{ rule: 'source.other-year', data: { source: 2564, register: 2565 } }] },
  });
  await book.apply(proposing);
  const rows = (await book.register())?.rows ?? [];
  expect(rows.map(({ measure }) => measure.title)).toEqual(['ประกาศนโยบายไม่รับของขวัญ', 'จัดทำคู่มือการยืมทรัพย์สิน']);
  expect(rows[1]?.measure.period).toEqual(rows[0]?.measure.period);
  expect(rows[0]?.report?.status).toBe('done');
  expect(rows[1]?.report?.status ?? null).toBeNull();
});

test('tables that are not there, projects, and tables without a row are not taken in', async () => {
  const book = new Book();
  const projects = table([
    ['โครงการ/กิจกรรม', 'งบประมาณ (บาท)', 'ผู้รับผิดชอบ', 'สถานะการดำเนินงาน'],
    ['ซ่อมถนน', '๑๐๐,๐๐๐', 'กองช่าง', 'ดำเนินการแล้วเสร็จ'],
  ]);
  expect(await book.takeIn(await docxOf([projects]), [0])).toMatchObject({ reason: 'not-measures' });
  expect(await book.takeIn(await docxOf([projects]), [7])).toMatchObject({ reason: 'gone' });
  expect(await book.takeIn(await plan('๒๕๖๔'), [0])).toMatchObject({ reason: 'nothing' });
});

test('a source that is no longer kept is gone', () => {
  const { name, rows } = typeSheet('x', []);
  expect([name, rows]).toEqual(['x', []]);
  const check = checkSnapshot({ sheets: [], names: [], state: null, readOnly: false }, CHOICES);
  const request = { ask: 'take-in', source: 'lost', tables: [0] } as const;
  expect(propose(check, request, OPTIONS)).toMatchObject({ outcome: 'cannot', reason: 'gone' });
});

test('a table whose cells were guessed says so where it is shown', async () => {
  const text = 'มาตรการ\nขั้นตอน\nผู้รับผิดชอบ\n๑. ก\n- ทำ\nกองคลัง\n๒. ข\n- ทำ\nกองช่าง';
  const { tables } = sourceView(await readSource({ kind: 'text', text }));
  expect(tables[0]?.findings[0]).toMatchObject({
    finding: { rule: 'table.guessed' },
    at: { table: 1, row: 1, column: 1 },
  });
});
