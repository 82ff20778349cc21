import {
  type Collection,
  EXCHANGE_FIELDS,
  LOG_MARK,
  type RowTexts,
  type Source,
  UNDECIDED,
  logEdit,
  logEntries,
} from '../../src/exchange';
import { FileWorkbook, newWorkbook } from '../../src/workbook/file';

const SOURCE: Source = {
  file: 'คลัง.xlsx',
  savedBy: 'นางสาวสมใจ ใจดีงาม',
  savedAt: '2024-03-15T20:30:00Z',
  place: null,
};
const NOTHING: Collection = {
  taken: [],
  agreed: [],
  conflicts: [],
  refused: [],
  files: [],
  proposed: [],
  unsure: [],
};
const TAKEN = {
  id: 'M01',
  field: 'result-6',
  sent: 'ก',
  text: '=1+1',
  now: 'ก',
  sources: [SOURCE],
  agreeing: [],
} as const;
const texts = (said: Partial<RowTexts>) =>
  ({ ...Object.fromEntries(EXCHANGE_FIELDS.map((field) => [field, ''])), ...said }) as RowTexts;

const linesOf = (outcome: Partial<Collection>, more: Partial<Parameters<typeof logEntries>[1]> = {}) =>
  logEntries(
    { ...NOTHING, ...outcome },
    {
      day: '2024-03-20',
      digits: 'thai',
      decisions: UNDECIDED,
      titles: new Map([['M01', 'เผยแพร่แผนจัดซื้อจัดจ้าง']]),
      added: new Map(),
      ...more,
    },
  );

test('a line says when, from which file, who saved it by the clocks of the office, what was sent, came back and is there', () => {
  expect(linesOf({ taken: [TAKEN] })).toEqual([
    [
      '๒๐ มี.ค. ๖๗',
      'คลัง.xlsx',
      'นางสาวสมใจ ใจดีงาม',
      '๑๖ มี.ค. ๖๗ ๐๓:๓๐ น.',
      'M01',
      'เผยแพร่แผนจัดซื้อจัดจ้าง',
      'ผลการดำเนินการ (รอบ ๖ เดือน)',
      'ก',
      '=1+1',
      'ก',
      'รับแล้ว',
    ],
  ]);
});

test('every file that said the same has a line of its own', () => {
  const sources = [SOURCE, { ...SOURCE, file: 'คลัง (1).xlsx' }];
  expect(linesOf({ taken: [{ ...TAKEN, sources }] }).map((line) => line[1])).toEqual([
    'คลัง.xlsx',
    'คลัง (1).xlsx',
  ]);
});

test('what was not taken stands in it with the reason', () => {
  const refused = [
    { ...TAKEN, reason: 'plan', field: 'owner' } as const,
    { ...TAKEN, reason: 'row-deleted', field: null } as const,
  ];
  const file = {
    name: 'อื่น.xlsx',
    savedBy: null,
    savedAt: null,
    refused: { reason: 'wrong-year', year: 2566, ours: 2567 } as const,
    sending: { id: null, owner: null, round: null, day: null, due: null, known: false },
    rows: 1,
    notes: [],
  };
  const unsure = [
    { key: 'same-1', id: 'M01', texts: texts({ measure: 'เผยแพร่', 'result-6': 'ทำแล้ว' }), sources: [SOURCE] },
  ];
  const lines = linesOf({ refused, files: [file], unsure });
  expect(lines.map((line) => [line[6], line[8], line[10]])).toEqual([
    ['', '', 'ไม่รวมไฟล์นี้: เป็นของปีงบประมาณ ๒๕๖๖'],
    ['ผู้รับผิดชอบ', '=1+1', 'ไม่รับ: ส่วนของแผน ผู้ประสานงานเป็นผู้กำหนด'],
    ['ทั้งแถว', '=1+1', 'ไฟล์ลบแถวนี้ ทะเบียนคงไว้'],
    ['ทั้งแถว', 'ผลการดำเนินการ (รอบ ๖ เดือน): ทำแล้ว', 'ยังไม่ยืนยันว่าเป็นแถวใด ไม่ได้รวม'],
  ]);
});

test('of a proposed row it says whether and as what it was added', () => {
  const row = {
    key: 'new-1',
    texts: texts({ measure: 'ใหม่' }),
    sources: [SOURCE],
    typedId: null,
    addable: true,
  };
  const resultOf = (more: Parameters<typeof linesOf>[1], addable = true) =>
    linesOf({ proposed: [{ ...row, addable }] }, more)[0]?.at(-1);
  const wished = (added: boolean) => ({ ...UNDECIDED, added: { 'new-1': added } });
  expect(resultOf({})).toBe('แถวที่เสนอ ยังไม่ได้ตัดสิน');
  expect(resultOf({ decisions: wished(false) })).toBe('แถวที่เสนอ ไม่เพิ่ม');
  expect(resultOf({ decisions: wished(true), added: new Map([['new-1', 'M02']]) })).toBe(
    'แถวที่เสนอ เพิ่มเป็น M02',
  );
  expect(resultOf({ decisions: wished(true) })).toContain('เพิ่มไม่ได้');
  expect(resultOf({}, false)).toContain('ไม่มีชื่อมาตรการ');
});

test('the newest lines stand first, and earlier ones stay below as they were', async () => {
  const port = FileWorkbook.open(newWorkbook());
  const add = async (day: string) => {
    const edit = logEdit(linesOf({ taken: [TAKEN] }, { day }), await port.read());
    if (!edit) throw new Error('it says nothing');
    expect((await port.apply({ edits: [edit] })).outcome).toBe('applied');
  };
  for (const day of ['2024-03-20', '2024-03-21', '2024-03-22']) await add(day);
  const { sheets } = await port.read();
  const sheet = sheets.find(({ mark }) => mark === LOG_MARK);
  expect(sheet?.name).toBe('บันทึกการรวม');
  const lines = (sheet?.rows ?? []).slice(2).map(({ cells }) => cells);
  expect(lines.map(([first]) => first?.text)).toEqual(['๒๒ มี.ค. ๖๗', '๒๑ มี.ค. ๖๗', '๒๐ มี.ค. ๖๗']);
  expect(lines.map((cells) => cells.find(({ column }) => column === 8))).toEqual(
    lines.map(() => expect.objectContaining({ value: '=1+1', formula: null }) as unknown),
  );
});

test('a period is written as people write it, and words that name no day as they are', () => {
  const refused = (text: string) =>
    linesOf({
      refused: [
        {
          ...TAKEN,
          reason: 'plan',
          field: 'period',
          sent: '2023-10-01/2024-03-31',
          text,
          now: '/2024-03-31',
        },
      ],
    })[0]?.slice(7, 10);
  const was = '๑ ต.ค. ๖๖ - ๓๑ มี.ค. ๖๗';
  expect(refused('2023-10-01/2024-04-30')).toEqual([was, '๑ ต.ค. ๖๖ - ๓๐ เม.ย. ๖๗', '๓๑ มี.ค. ๖๗']);
  expect(refused('2023-10-01/ก่อนสิ้นปี')).toEqual([was, '๑ ต.ค. ๖๖ - ก่อนสิ้นปี', '๓๑ มี.ค. ๖๗']);
  expect(refused('รอบแรก/รอบสอง')?.[1]).toBe('รอบแรก/รอบสอง');
  const row = texts({ measure: 'ใหม่', period: '2023-10-01/2024-03-31' });
  const proposed = [{ key: 'new-1', texts: row, sources: [SOURCE], typedId: null, addable: true }];
  expect(linesOf({ proposed })[0]?.[8]).toContain(was);
});

test('a cell that came back empty says so', () => {
  expect(linesOf({ taken: [{ ...TAKEN, text: '' }] })[0]?.slice(7)).toEqual(['ก', '(ว่าง)', 'ก', 'รับแล้ว']);
});

test('a file that came to what is there already has its line beside those that did not', () => {
  const other = { ...SOURCE, file: 'ช่าง.xlsx' };
  const conflict = { ...TAKEN, key: 'k', sides: [{ text: 'ข', sources: [SOURCE] }], agreeing: [other] };
  expect(linesOf({ conflicts: [conflict] }).map((line) => [line[1], line[8], line[10]])).toEqual([
    ['ช่าง.xlsx', 'ก', 'ตรงกับทะเบียนอยู่แล้ว'],
    ['คลัง.xlsx', 'ข', 'ขัดกัน ยังไม่ได้เลือก คงค่าในทะเบียน'],
  ]);
});

test('what an earlier line says already is not said once more, and nothing new makes no edit', async () => {
  const port = FileWorkbook.open(newWorkbook());
  const refused = { ...TAKEN, id: 'M02', reason: 'plan' as const, field: 'measure' as const, text: 'ชื่อใหม่' };
  const first = logEdit(linesOf({ taken: [TAKEN], refused: [refused] }), await port.read());
  await port.apply({ edits: first ? [first] : [] });
  const again = linesOf(
    { agreed: [{ ...TAKEN, now: TAKEN.text }], refused: [refused] },
    { day: '2024-03-29' },
  );
  expect(again).toHaveLength(2);
  expect(logEdit(again, await port.read())).toBeNull();
  const other = linesOf({ refused: [{ ...refused, text: 'ชื่ออื่น' }] });
  expect(logEdit([...again, ...other], await port.read())).toMatchObject({
    content: { rows: { length: 5 } },
  });
});
