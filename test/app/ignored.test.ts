import { NO_MEMORY, contextOf, makeReport, memoryEdit, propose } from '../../src/app';
import { ignoring } from '../../src/app/ignored';
import { type Finding, findingKey } from '../../src/domain';
import type { FileWorkbook } from '../../src/workbook/file';
import { CHOICES, OPTIONS, type Typed, type Typing, check, ofRule, typed } from '../check/book';

const DONE = 'ดำเนินการเสร็จเรียบร้อยแล้ว';
const TOP = [
  ['รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
  ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'สถานะ', 'ผลการดำเนินการ'],
];
const A = ['ประกาศนโยบายไม่รับของขวัญ', 'จัดทำประกาศ', 'สำนักปลัด', 'ยกเลิก', 'ก'];
const B = ['อบรมผลประโยชน์ทับซ้อน', 'จัดอบรม', 'กองคลัง', 'ยกเลิก', 'ข'];
const C = ['สำรวจความพึงพอใจ', 'แจกแบบสอบถาม', 'กองช่าง', DONE, 'ค'];
const sheets = (...rows: readonly (readonly Typed[])[]): Record<string, Typing> => ({
  รายงาน: { rows: [...TOP, ...rows] },
});

async function ask(book: FileWorkbook, ask: 'ignore' | 'heed', findings: readonly Finding[]) {
  const answer = await propose(await check(book), { ask, findings: findings.map(findingKey) }, OPTIONS);
  if (answer.outcome !== 'proposal') return answer.reason;
  expect(answer.proposal.preview).toMatchObject({ asks: false, cells: [], cellCount: 0, sheets: [] });
  expect(answer.proposal.plan.edits.map(({ edit }) => edit)).toEqual(['state']);
  expect((await book.apply(answer.proposal.plan)).outcome).toBe('applied');
  return 'applied';
}

const titles = (findings: readonly Finding[]) => findings.map(({ data }) => data['measure']);
const outside = (from: readonly Finding[]) => from.filter(({ rule }) => rule === 'status.outside');

/** The same memory in a workbook that was changed meanwhile. */
async function later(from: FileWorkbook, rows: Record<string, Typing>): Promise<FileWorkbook> {
  const book = await typed(rows);
  const { state } = await from.read();
  await book.apply({ edits: [{ edit: 'state', xml: state }] });
  return book;
}

async function ignoringA(): Promise<FileWorkbook> {
  const book = await typed(sheets(A, B, C));
  const [first] = ofRule(await check(book), 'status.outside');
  expect(await ask(book, 'ignore', first ? [first] : [])).toBe('applied');
  return book;
}

test('what is passed over is listed apart, and comes back', async () => {
  const book = await ignoringA();
  const now = await check(book);
  expect(titles(outside(now.findings))).toEqual([B[0]]);
  expect(titles(now.ignored)).toEqual([A[0]]);
  expect(await ask(book, 'heed', now.ignored)).toBe('applied');
  const back = await check(book);
  expect(titles(outside(back.findings))).toEqual([A[0], B[0]]);
  expect([back.ignored, back.snapshot.state]).toEqual([[], null]);
});

test('it stays passed over when rows are inserted above, and when they are sorted', async () => {
  const book = await ignoringA();
  for (const rows of [
    sheets(C, A, B),
    sheets(B, C, A),
    { รายงาน: { rows: [['ร่าง'], [], ...TOP, A, B, C] } },
  ]) {
    const now = await check(await later(book, rows));
    expect(titles(outside(now.ignored))).toEqual([A[0]]);
    expect(titles(outside(now.findings))).toEqual([B[0]]);
  }
});

test('another finding of the same cell, measure or rule is not hidden', async () => {
  const book = await ignoringA();
  const changed = [...A.slice(0, 3), 'เลื่อน', 'ก'];
  const again = await check(await later(book, sheets(changed, B, C)));
  expect(titles(outside(again.findings))).toEqual([A[0], B[0]]);
  const renamed = ['ประกาศนโยบายอื่น', ...A.slice(1)];
  expect(titles(outside((await check(await later(book, sheets(renamed, B, C)))).findings))).toHaveLength(2);
  // One more measure of that name: one of the two is a new finding.
  const twice = await check(await later(book, sheets(A, B, A)));
  expect(titles(outside(twice.findings))).toEqual([B[0], A[0]]);
  expect(outside(twice.ignored)[0]?.place?.row).toBe(2);
});

test('where the words do not name a measure, the cell of the measure does', async () => {
  const broken = (row: readonly string[]): readonly Typed[] => [...row.slice(0, 4), 'เลข ๑2'];
  const book = await typed(sheets(broken(A), broken(B), C));
  const [first] = ofRule(await check(book), 'digits.mixed');
  await ask(book, 'ignore', first ? [first] : []);
  const now = await check(await later(book, sheets(C, broken(B), broken(A))));
  const rows = (list: readonly Finding[]) =>
    list.filter(({ rule }) => rule === 'digits.mixed').map(({ place }) => place?.row);
  expect([rows(now.findings), rows(now.ignored)]).toEqual([[3], [4]]);
});

test('what stops the report cannot be passed over, and what is gone cannot be named', async () => {
  const book = await typed({ ว่าง: { rows: [['ข้อความ']] } });
  const { findings, register } = await check(book);
  expect(register).toBeNull();
  expect(await ask(book, 'ignore', ofRule({ findings }, 'workbook.no-table'))).toBe('nothing');
  const report = await typed(sheets(A, B, C));
  expect(await ask(report, 'ignore', ofRule({ findings }, 'workbook.no-table'))).toBe('gone');
  expect(await ask(report, 'heed', ofRule(await check(report), 'status.outside'))).toBe('gone');
});

test('what only the memo asks for can be passed over as well', async () => {
  const book = await typed(sheets(A, B, C));
  const made = await makeReport(book, CHOICES);
  const emblem = ofRule(made.check, 'emblem.missing').map((one) => ignoring(one, contextOf(made.check)));
  expect(emblem).toHaveLength(1);
  await book.apply({ edits: [memoryEdit({ ...NO_MEMORY, ignored: emblem })] });
  const again = await makeReport(book, CHOICES);
  expect(ofRule(again.check, 'emblem.missing')).toEqual([]);
  expect(again.check.ignored.map(({ rule }) => rule)).toEqual(['emblem.missing']);
});

test('a memory that cannot be read is said, and nothing is hidden', async () => {
  const book = await typed(sheets(A, B, C));
  await book.apply({
    edits: [{ edit: 'state', xml: '<a xmlns="urn:tidtam:state:1"><memory>{</memory></a>' }],
  });
  const now = await check(book);
  expect(ofRule(now, 'memory.unreadable')).toHaveLength(1);
  expect(titles(outside(now.findings))).toHaveLength(2);
});
