import { type Collected, collect } from '../../../src/app';
import { UNDECIDED } from '../../../src/exchange';
import { cellAddress } from '../../../src/workbook';
import { REPORT, measure } from '../../exchange/send/forms';
import { Office, fill, read, saved, typedInto } from './returned';

const STATUS = 'สถานะการดำเนินงาน (รอบ ๖ เดือน)';
const RESULT = 'ผลการดำเนินการ (รอบ ๖ เดือน)';
const MEASURES = [
  measure('M01', { title: 'เผยแพร่แผนการจัดซื้อจัดจ้าง', owners: ['กองคลัง'] }),
  measure('M02', {
    title: 'ประกาศนโยบายไม่รับของขวัญ',
    owners: ['กองคลัง'],
    reports: { 6: { ...REPORT, result: 'ร่างประกาศ' } },
  }),
  measure('M03', { title: 'จัดทำคู่มือการให้บริการประชาชน', owners: ['กองช่าง'] }),
];

type Done = Extract<Collected, { outcome: 'collected' }>;

function done(collected: Collected): Done {
  if (collected.outcome === 'cannot') throw new Error(collected.reason);
  return collected;
}

function planOf({ proposing }: Done) {
  if (proposing.outcome === 'cannot') throw new Error(proposing.reason);
  return proposing.proposal.plan;
}

test('what a department filled in goes into the register, and comes out again byte for byte', async () => {
  const office = await Office.sent(MEASURES);
  const before = office.port.save();
  const { file, name } = office.file();
  const back = await saved(file, (lines) => {
    fill(lines, 'M01', STATUS, 'อยู่ระหว่าง  ดำเนินการ');
    fill(lines, 'M01', RESULT, '=SUM(1)\n- แต่งตั้งแล้ว');
    fill(lines, 'M02', RESULT, '');
  });
  const collected = done(collect(await office.check(), [await read(name, back)], UNDECIDED));
  const { view } = collected;
  expect(view.files).toMatchObject([
    { name, refused: null, rows: 2, notes: [], sending: { id: 's1', owner: 'กองคลัง', known: true } },
  ]);
  expect(view.taken.map(({ id, field, text }) => [id, field, text])).toEqual([
    ['M01', 'status-6', 'อยู่ระหว่างดำเนินการ'],
    ['M01', 'result-6', '=SUM(1)\n- แต่งตั้งแล้ว'],
    ['M02', 'result-6', ''],
  ]);
  expect([view.conflicts, view.refused, view.proposed, view.unsure]).toEqual([[], [], [], []]);
  const applied = await office.port.apply(planOf(collected));
  if (applied.outcome === 'refused') throw new Error(JSON.stringify(applied.refusals));
  expect(await office.cell('M01', STATUS)).toBe('อยู่ระหว่างดำเนินการ');
  expect(await office.cell('M01', RESULT)).toBe('=SUM(1)\n- แต่งตั้งแล้ว');
  expect(await office.cell('M02', RESULT)).toBe('');
  const { memory } = await office.check();
  expect(memory.exchange.sendings.map(({ answers }) => answers.length)).toEqual([1, 0]);
  await office.port.restore(applied.restore);
  expect(office.port.save()).toEqual(before);
});

test('the very file that was sent, typed into, is read as well', async () => {
  const office = await Office.sent(MEASURES);
  const { file, name } = office.file();
  const back = await read(name, file);
  const [first] = back.rows;
  const column = 9;
  expect(first?.code?.id).toBe('M01');
  const typed = await read(name, await typedInto(file, [[first?.place.row ?? 0, column, 'ทำแล้ว']]));
  const { view } = done(collect(await office.check(), [typed], UNDECIDED));
  expect(view.taken).toMatchObject([{ id: 'M01', text: 'ทำแล้ว', sent: '' }]);
  const untouched = done(collect(await office.check(), [back], UNDECIDED));
  expect([untouched.view.taken, untouched.view.agreed, untouched.view.refused]).toEqual([[], [], []]);
});

test('a formula of the register that gives way to what came back is told before', async () => {
  const office = await Office.sent(MEASURES);
  const { tables } = await office.check();
  const table = tables.find(({ kind }) => kind === 'register');
  const column = table?.columns.find(({ header }) => header === RESULT)?.column ?? 0;
  const row = table?.rows[1]?.firstRow ?? 0;
  const formula = '="ร่าง"&"ประกาศ"';
  await office.port.apply({
    edits: [
      {
        edit: 'write-cells',
        sheet: table?.sheet ?? '',
        top: row,
        left: column,
        rows: [[{ value: 'ร่างประกาศ', formula }]],
        expected: [['ร่างประกาศ']],
        styles: {},
      },
    ],
  });
  const { file, name } = office.file();
  const back = await saved(file, (lines) => fill(lines, 'M02', RESULT, 'ประกาศแล้ว'));
  const { proposing } = done(collect(await office.check(), [await read(name, back)], UNDECIDED));
  const notes = proposing.outcome === 'proposal' ? proposing.proposal.notes : [];
  expect(notes).toMatchObject([
    { rule: 'exchange.formulas-here', data: { cells: cellAddress(row, column), count: 1 } },
  ]);
});
