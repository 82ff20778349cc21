import { type Collected, collect } from '../../../src/app';
import { type Decisions, LOG_MARK, type ReturnedFile, UNDECIDED } from '../../../src/exchange';
import { openPackage } from '../../../src/workbook/file/container';
import { REPORT, measure } from '../../exchange/send/forms';
import { Office, fill, read, saved } from './returned';

const RESULT = 'ผลการดำเนินการ (รอบ ๖ เดือน)';
const EVIDENCE = 'หลักฐาน (รอบ ๖ เดือน)';
const MEASURES = [
  measure('M01', { title: 'เผยแพร่แผนการจัดซื้อจัดจ้าง', owners: ['กองคลัง', 'กองช่าง'] }),
  measure('M02', { title: 'ประกาศนโยบายไม่รับของขวัญ', owners: ['กองคลัง'] }),
];

type Done = Extract<Collected, { outcome: 'collected' }>;

async function collected(
  office: Office,
  files: readonly ReturnedFile[],
  decisions: Partial<Decisions> = {},
): Promise<Done> {
  const outcome = collect(await office.check(), files, { ...UNDECIDED, ...decisions });
  if (outcome.outcome === 'cannot') throw new Error(outcome.reason);
  return outcome;
}

async function apply(office: Office, { proposing }: Done) {
  if (proposing.outcome === 'cannot') throw new Error(proposing.reason);
  const applied = await office.port.apply(proposing.proposal.plan);
  if (applied.outcome === 'refused') throw new Error(JSON.stringify(applied.refusals));
  return applied;
}

async function twoThatDiffer(office: Office): Promise<readonly ReturnedFile[]> {
  const one = await saved(office.file('กองคลัง').file, (lines) => fill(lines, 'M01', RESULT, 'คลังทำแล้ว'));
  const two = await saved(office.file('กองช่าง').file, (lines) => fill(lines, 'M01', RESULT, 'ช่างทำแล้ว'));
  return [await read('คลัง.xlsx', one), await read('ช่าง.xlsx', two)];
}

async function log(office: Office): Promise<readonly (readonly string[])[]> {
  const { sheets } = await office.port.read();
  const sheet = sheets.find(({ mark }) => mark === LOG_MARK);
  return (sheet?.rows ?? []).slice(2).map(({ cells }) => cells.map(({ text }) => text));
}

test('an undecided conflict leaves the register as it is and stands in the log, a decided one is written', async () => {
  const office = await Office.sent(MEASURES);
  const files = await twoThatDiffer(office);
  const first = await collected(office, files);
  expect(first.view.cells).toBe(0);
  await apply(office, first);
  expect(await office.cell('M01', RESULT)).toBe('');
  expect((await log(office)).map((line) => [line[1], line.at(-1)])).toEqual([
    ['คลัง.xlsx', 'ขัดกัน ยังไม่ได้เลือก คงค่าในทะเบียน'],
    ['ช่าง.xlsx', 'ขัดกัน ยังไม่ได้เลือก คงค่าในทะเบียน'],
  ]);
  const [conflict] = first.view.conflicts;
  const key = conflict?.key ?? '';
  const side = conflict?.sides.findIndex(({ text }) => text === 'ช่างทำแล้ว') ?? -1;
  const again = await collected(office, [...files].reverse(), { conflicts: { [key]: side } });
  await apply(office, again);
  expect(await office.cell('M01', RESULT)).toBe('ช่างทำแล้ว');
  const lines = await log(office);
  expect(lines.map((line) => line.at(-1))).toEqual([
    'ขัดกัน ไม่เลือกค่านี้',
    'ขัดกัน เลือกค่านี้',
    'ขัดกัน ยังไม่ได้เลือก คงค่าในทะเบียน',
    'ขัดกัน ยังไม่ได้เลือก คงค่าในทะเบียน',
  ]);
});

test('the log is no table of measures: what is checked afterwards is the register alone', async () => {
  const office = await Office.sent(MEASURES);
  const before = (await office.check()).tables.length;
  await apply(office, await collected(office, await twoThatDiffer(office)));
  expect((await office.check()).tables).toHaveLength(before);
});

test('a proposed row is added with the next id when it is wished for, in one plan that can be put back', async () => {
  const office = await Office.sent(MEASURES);
  const before = office.port.save();
  const bytes = await saved(office.file('กองคลัง').file, (lines) => {
    fill(lines, 'M02', RESULT, 'ประกาศแล้ว');
    fill(lines, 'M02', EVIDENCE, 'https://example.go.th/nogift');
    const [header = []] = lines;
    const said: Readonly<Record<string, string>> = {
      มาตรการ: 'ตั้งศูนย์รับเรื่องร้องเรียน',
      ขั้นตอนหรือวิธีการ: '- ตั้งคณะทำงาน\n- เปิดศูนย์',
      ผู้รับผิดชอบ: 'กองคลัง',
      [RESULT]: '+ตั้งแล้ว',
    };
    return [...lines, header.map((name) => said[name] ?? '')];
  });
  const files = [await read('คลัง.xlsx', bytes)];
  const open = await collected(office, files);
  expect(open.view).toMatchObject({ added: 0, cells: 2 });
  const key = open.view.proposed[0]?.key ?? '';
  const wished = await collected(office, files, { added: { [key]: true } });
  expect(wished.view).toMatchObject({ added: 1, cells: 2 });
  const { restore } = await apply(office, wished);
  const { tables } = await office.check();
  const register = tables.find(({ kind }) => kind === 'register');
  expect(register?.rows.map(({ measure: { id, title, steps } }) => [id, title, steps.length])).toEqual([
    ['M01', 'เผยแพร่แผนการจัดซื้อจัดจ้าง', 2],
    ['M02', 'ประกาศนโยบายไม่รับของขวัญ', 2],
    ['M03', 'ตั้งศูนย์รับเรื่องร้องเรียน', 2],
  ]);
  expect(await office.cell('M02', RESULT)).toBe('ประกาศแล้ว');
  expect(await office.cell('M02', EVIDENCE)).toBe('https://example.go.th/nogift');
  expect(await office.cell('M03', RESULT)).toBe('+ตั้งแล้ว');
  expect((await log(office)).at(-1)?.at(-1)).toBe('แถวที่เสนอ เพิ่มเป็น M03');
  await office.port.restore(restore);
  expect(office.port.save()).toEqual(before);
});

test('merged a second time, the same files change nothing but say that all is there', async () => {
  const office = await Office.sent(MEASURES);
  const bytes = await saved(office.file('กองคลัง').file, (lines) => fill(lines, 'M02', RESULT, 'ประกาศแล้ว'));
  const files = [await read('คลัง.xlsx', bytes)];
  await apply(office, await collected(office, files));
  const again = await collected(office, files);
  expect([again.view.cells, again.view.taken, again.view.conflicts]).toEqual([0, [], []]);
  expect(again.view.agreed).toMatchObject([{ id: 'M02', text: 'ประกาศแล้ว' }]);
});

test('a cell of the register that was changed after the preview refuses the whole plan', async () => {
  const office = await Office.sent(MEASURES);
  const bytes = await saved(office.file('กองคลัง').file, (lines) => fill(lines, 'M02', RESULT, 'ประกาศแล้ว'));
  const { proposing } = await collected(office, [await read('คลัง.xlsx', bytes)]);
  if (proposing.outcome === 'cannot') throw new Error(proposing.reason);
  expect(proposing.proposal.preview).toMatchObject({ asks: true, cellCount: 1 });
  const [edit] = proposing.proposal.plan.edits;
  if (edit?.edit !== 'write-cells') throw new Error('cells first');
  await office.port.apply({ edits: [{ ...edit, rows: [[{ value: 'มีคนพิมพ์ไปแล้ว' }]] }] });
  expect(await office.port.apply(proposing.proposal.plan)).toMatchObject({
    outcome: 'refused',
    refusals: [{ reason: 'cell-changed' }],
  });
});

test('evidence that is an address is a link, and the link goes with the address', async () => {
  const told = { ...REPORT, evidence: 'https://example.go.th/old' };
  const office = await Office.sent([measure('M01', { reports: { 6: told } }), MEASURES[1] ?? measure('M02')]);
  const bytes = await saved(office.file('กองคลัง').file, (lines) => {
    fill(lines, 'M01', EVIDENCE, 'หนังสือที่ มท ๑');
    fill(lines, 'M02', EVIDENCE, 'https://example.go.th/new');
  });
  await apply(office, await collected(office, [await read('คลัง.xlsx', bytes)]));
  const pkg = openPackage(office.port.save());
  const links = pkg
    .names()
    .flatMap((name) =>
      /sheet\d+\.xml$/.test(name) ? [...pkg.text(name).matchAll(/<hyperlink ref="(\w+)"/g)] : [],
    );
  expect(links.map(([, ref]) => ref)).toEqual(['N6']);
});

test('a workbook without a register has nothing to merge into', async () => {
  const office = await Office.sent(MEASURES);
  const check = await office.check();
  const bare = { ...check, tables: [] };
  expect(collect(bare, await twoThatDiffer(office), UNDECIDED)).toEqual({
    outcome: 'cannot',
    reason: 'no-register',
  });
});

test('a dozen files of forty rows come to one plan', async () => {
  const owners = Array.from({ length: 12 }, (_, at) => `กองที่ ${at + 1}`);
  const measures = owners.flatMap((owner, at) =>
    Array.from({ length: 40 }, (_, row) =>
      measure(`M${at * 40 + row}`, { title: `มาตรการ ${at} ข้อ ${row} เพื่อความโปร่งใส`, owners: [owner] }),
    ),
  );
  const office = await Office.sent(measures);
  expect(office.files).toHaveLength(12);
  const files = await Promise.all(
    office.files.map(async ({ name, file, sending }) => {
      const first = sending.rows[0]?.id ?? '';
      return read(name, await saved(file, (lines) => fill(lines, first, RESULT, `ทำแล้วโดย ${name}`)));
    }),
  );
  const { view, proposing } = await collected(office, files);
  expect([view.taken.length, view.conflicts, view.refused]).toEqual([12, [], []]);
  expect(proposing.outcome).toBe('proposal');
});
