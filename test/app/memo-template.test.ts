import { makeReport, memoFile, propose, readTemplate, templateOf, templateToEdit } from '../../src/app';
import { memoryEdit, readMemory } from '../../src/app/memory';
import { withTemplate } from '../../src/app/memory-template';
import { checkTemplate, writeMemo } from '../../src/memo';
import { FileWorkbook } from '../../src/workbook/file';
import { CHOICES, OPTIONS, check, typed } from '../check/book';

const ROWS = [
  ['รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
  ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'สถานะ', 'ผลการดำเนินการ'],
  ['ประกาศนโยบายไม่รับของขวัญ', 'จัดทำประกาศ', 'สำนักปลัด', 'ดำเนินการเสร็จเรียบร้อยแล้ว', 'ก'],
];
const book = () => typed({ รายงาน: { rows: ROWS } });
const NAME = 'แม่แบบ.docx';

async function ask(on: FileWorkbook, template: { name: string; file: Uint8Array } | null) {
  const answer = await propose(await check(on), { ask: 'template', template }, OPTIONS);
  if (answer.outcome !== 'proposal') return answer;
  expect(answer.proposal.preview).toMatchObject({ asks: false, cellCount: 0, sheets: [] });
  expect(answer.proposal.plan.edits.map(({ edit }) => edit)).toEqual(['state']);
  expect((await on.apply(answer.proposal.plan)).outcome).toBe('applied');
  return 'applied';
}

async function keeping(): Promise<FileWorkbook> {
  const on = await book();
  expect(await ask(on, { name: NAME, file: await templateToEdit(await check(on)) })).toBe('applied');
  return on;
}

test('a template is kept in the workbook, travels in its file, and is let go again', async () => {
  const on = await keeping();
  const opened = FileWorkbook.open(on.save());
  const kept = templateOf(await check(opened));
  expect(kept?.name).toBe(NAME);
  expect(await checkTemplate(kept?.file ?? new Uint8Array())).toEqual([]);
  expect(await ask(opened, null)).toBe('applied');
  const after = await check(opened);
  expect([templateOf(after), after.snapshot.state]).toEqual([null, null]);
});

test('the memo is made in it, and as the regulation has it without one', async () => {
  const on = await keeping();
  const made = await makeReport(on, CHOICES);
  if (made.outcome !== 'made') throw new Error(made.outcome);
  const own = await memoFile(made.memo, templateOf(made.check));
  expect([own.made, own.problems]).toEqual(['from-template', []]);
  const standard = await memoFile(made.memo, null);
  expect(standard).toEqual({ made: 'standard', file: await writeMemo(made.memo), problems: [] });
});

test('a kept template that has become unusable gives the standard memo, and why', async () => {
  const made = await makeReport(await book(), CHOICES);
  if (made.outcome !== 'made') throw new Error(made.outcome);
  const { made: how, problems } = await memoFile(made.memo, { name: NAME, file: new Uint8Array([1, 2, 3]) });
  expect([how, problems.map(({ problem }) => problem)]).toEqual(['standard', ['not-word']]);
});

test('a template that cannot be used is not kept', async () => {
  const on = await book();
  expect(await ask(on, { name: NAME, file: new Uint8Array([80, 75]) })).toEqual({
    outcome: 'cannot',
    reason: 'template',
    data: { count: 1 },
  });
  expect((await on.read()).state).toBeNull();
});

test('there is nothing to do for the same template again, or for none where none is', async () => {
  const on = await keeping();
  const file = templateOf(await check(on))?.file ?? new Uint8Array();
  expect(await ask(on, { name: NAME, file })).toMatchObject({ reason: 'nothing' });
  expect(await ask(await book(), null)).toMatchObject({ reason: 'nothing' });
});

test('there is a template to begin with before there are measures', async () => {
  const empty = await check(await typed({ แผ่น: { rows: [['ว่าง']] } }));
  expect(empty.register).toBeNull();
  expect((await readTemplate(NAME, await templateToEdit(empty))).outcome).toBe('usable');
});

test.each([
  ['no letters of base64', { name: 'ก', docx: '???' }],
  ['half of it', { name: 'ก', docx: 'A' }],
  ['no name', { docx: 'AAAA' }],
  ['nothing', { name: 'ก', docx: '' }],
])('a kept template that cannot be read is none: %s', (_, template) => {
  const memory = readMemory(null);
  expect(templateOf({ memory: { ...memory, more: { template } } })).toBeNull();
});

test('what else is remembered stays when a template comes and goes', () => {
  const memory = { ...readMemory(null), more: { later: 1 } };
  const kept = withTemplate(memory, { name: 'ก', file: new Uint8Array(100_000).fill(200) });
  const edit = memoryEdit(kept);
  const again = readMemory(edit.edit === 'state' ? edit.xml : null);
  expect(templateOf({ memory: again })).toEqual({ name: 'ก', file: new Uint8Array(100_000).fill(200) });
  expect(withTemplate(again, null).more).toEqual({ later: 1 });
});
