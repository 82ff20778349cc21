import { recogniseTables } from '../../../src/tables';
import { type GridValue, sheet, workbook } from '../grid';
import { findingsOf, ruleCounts } from '../tell';

function read(rows: readonly (readonly GridValue[])[], merges: readonly string[] = [], title = '') {
  const all = title === '' ? rows : [[title], ...rows];
  const { tables, findings } = recogniseTables(workbook(sheet('แผ่น', all, { merges })));
  return { rows: tables[0]?.rows ?? [], findings };
}

const TICKS = ['มาตรการ', 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'];

test.each<[string, GridValue[], string | null, string | null]>([
  ['one tick', ['', '✓', ''], 'in-progress', null],
  ['dashes say no', ['-', '-', '✔'], 'done', null],
  ['nothing', ['', '', ''], null, 'status.missing'],
  ['dashes only', ['-', '-', '-'], null, 'status.missing'],
  ['two ticks', ['✓', '', '✓'], null, 'status.many-ticks'],
  ['a count', ['', 3, ''], null, 'status.not-a-tick'],
  ['words', ['', '', 'ตรวจสอบที่เว็บไซต์'], null, 'status.not-a-tick'],
  ['X, which may mean planned', ['', '', 'X'], null, 'status.not-a-tick'],
  ['true', [false, true, false], 'in-progress', null],
])('ticks: %s', (_, cells, status, rule) => {
  const { rows, findings } = read([TICKS, ['ก', ...cells]]);
  expect(rows[0]?.report?.status ?? null).toBe(status);
  expect(findings.map((one) => one.rule)).toEqual(rule === null ? [] : [rule]);
});

test('the words beside the tick are the evidence; a tick without them, where others have them, lacks it', () => {
  const { rows, findings } = read([TICKS, ['ก', '', '', '✓ ดูที่เว็บไซต์'], ['ข', '', '', '✓']]);
  expect(rows.map((row) => row.report?.evidence)).toEqual(['ดูที่เว็บไซต์', null]);
  expect(findingsOf(findings, 'evidence.missing').map((one) => one.data['measure'])).toEqual(['ข']);
});

test.each<[string, string | null, string | null]>([
  ['ดำเนินการแล้วเสร็จ', 'done', null],
  ['ยังไม่ได้ดำเนินการ', 'not-started', null],
  ['ยกเลิก', null, 'status.outside'],
  ['เผยแพร่ความรู้', null, 'status.unknown'],
  ['', null, 'status.missing'],
])('a status column that says "%s"', (text, status, rule) => {
  const { rows, findings } = read([
    ['มาตรการ', 'สถานะ', 'ผู้รับผิดชอบ'],
    ['ก', text, 'กองคลัง'],
  ]);
  expect(rows[0]?.report?.status).toBe(status);
  expect(findings.map((one) => one.rule)).toEqual(rule === null ? [] : [rule]);
});

const PERIOD = ['มาตรการ', 'ระยะเวลา'];
const FROM_TO = ['มาตรการ', 'วันเริ่มต้น', 'วันสิ้นสุด'];

test('real dates are days, whatever they look like', () => {
  const shown = { value: 44_286, text: '31/03/2564', date: '2021-03-31' };
  const start = { value: 44_105, text: '1/10/2563', date: '2020-10-01' };
  expect(read([PERIOD, ['ก', shown]]).rows[0]?.measure.period).toEqual({ from: null, to: '2021-03-31' });
  expect(read([FROM_TO, ['ก', start, shown]]).rows[0]?.measure.period).toEqual({
    from: '2020-10-01',
    to: '2021-03-31',
  });
});

test('from and to may be typed, a due day stands alone', () => {
  expect(read([FROM_TO, ['ก', '1 ต.ค. 63', '31 มี.ค. 64']]).rows[0]?.measure.period).toEqual({
    from: '2020-10-01',
    to: '2021-03-31',
  });
  expect(
    read([
      ['มาตรการ', 'กำหนดแล้วเสร็จ'],
      ['ก', '31 มี.ค. 64'],
    ]).rows[0]?.measure.period,
  ).toEqual({ from: null, to: '2021-03-31' });
});

test.each([
  [PERIOD, ['ก', 'เร็ว ๆ นี้'], 'period.unreadable'],
  [PERIOD, ['ก', '31 มี.ค. 64 - 1 ต.ค. 63'], 'period.reversed'],
  [PERIOD, ['ก', '1 ต.ค. 65 - 31 มี.ค. 66'], 'period.outside-year'],
  [PERIOD, ['ก', '1 ต.ค. ๒๕๖3 - 31 มี.ค. 2564'], 'digits.mixed'],
  [FROM_TO, ['ก', '1 ต.ค. 63', ''], 'period.unreadable'],
])('doubtful periods are said: %#', (header, row, rule) => {
  const { findings } = read([header, row], [], 'มาตรการ ประจำปีงบประมาณ พ.ศ. 2564');
  expect(findings.map((one) => one.rule)).toEqual([rule]);
});

test('the fiscal year of the title is that of สิ้นปีงบประมาณ', () => {
  const { rows } = read([PERIOD, ['ก', 'สิ้นปีงบประมาณ']], [], 'แผน ปีงบประมาณ พ.ศ. ๒๕๖๔');
  expect(rows[0]?.measure.period).toEqual({ from: null, to: '2021-09-30' });
});

test('an error in a cell is said and read as nothing', () => {
  const { rows, findings } = read([
    ['มาตรการ', 'ผู้รับผิดชอบ', 'ผลการดำเนินการ', 'ผลลัพธ์'],
    ['ก', 'กองคลัง', { error: '#REF!' }, 'ดีขึ้น'],
  ]);
  expect(rows[0]?.report?.result).toBeNull();
  expect(findingsOf(findings, 'cell.error')).toEqual([
    expect.objectContaining({ place: { sheet: 'แผ่น', row: 1, column: 2 }, data: { error: '#REF!' } }),
  ]);
});

test('evidence is the address behind a link formula, only when it is a web address', () => {
  const header = ['มาตรการ', 'สถานะ', 'หลักฐาน'];
  const link = (address: string) => ({ value: 'ดูที่นี่', formula: `=HYPERLINK("${address}","ดูที่นี่")` });
  const { rows } = read([
    header,
    ['ก', 'แล้วเสร็จ', link('https://a.example/1')],
    ['ข', 'แล้วเสร็จ', link('javascript:alert(1)')],
  ]);
  expect(rows.map((row) => row.report?.evidence)).toEqual(['https://a.example/1', 'ดูที่นี่']);
});

test('a dash is an answer: nothing is inherited, and the owner is missing', () => {
  const { rows, findings } = read([
    ['มาตรการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม'],
    ['ก', 'กองคลัง', 'รอบ 6 เดือน'],
    ['ข', '-', '-'],
  ]);
  expect(rows[1]?.measure).toMatchObject({ owners: [], monitoring: null });
  expect(ruleCounts(findings)).toEqual({ 'owner.missing': 1, 'monitoring.missing': 1 });
});

test('what is blank everywhere is missing, not inherited', () => {
  const { findings } = read([
    ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'การกำกับติดตาม'],
    ['ก', 'ข', '', ''],
    ['ค', '', '', ''],
    ['ง', 'จ', '', ''],
  ]);
  expect(ruleCounts(findings)).toEqual({
    'owner.missing': 3,
    'monitoring.missing': 3,
    'steps.missing': 1,
    'measure.lone': 1,
  });
});

test('an owner merged over rows is shared, one left blank is taken from above', () => {
  const { rows, findings } = read(
    [
      ['มาตรการ', 'ผู้รับผิดชอบ'],
      ['ก', 'กองคลัง'],
      ['ข', ''],
      ['ค', 'กองช่าง'],
      ['ง', ''],
      ['จ', 'กองคลัง'],
    ],
    ['B2:B3'],
  );
  expect(rows.map(({ measure }) => measure.owners.join())).toEqual([
    'กองคลัง',
    'กองคลัง',
    'กองช่าง',
    'กองช่าง',
    'กองคลัง',
  ]);
  expect(findingsOf(findings, 'cell.shared').map((one) => one.data)).toEqual([{ count: 2, field: 'owner' }]);
  expect(findingsOf(findings, 'cell.inherited').map((one) => one.place?.row)).toEqual([4]);
});

test('the same measure twice is said at the second, with the row of the first', () => {
  const { findings } = read([
    ['มาตรการ', 'ผู้รับผิดชอบ'],
    ['1. จัดทำ แนวทาง', 'กองคลัง'],
    ['2. จัดทำแนวทาง', 'กองคลัง'],
  ]);
  expect(findings).toEqual([
    expect.objectContaining({
      rule: 'measure.duplicate',
      place: { sheet: 'แผ่น', row: 2, column: 0 },
      data: { measure: 'จัดทำแนวทาง', row: 2 },
    }),
  ]);
});

test('each field tells where it was read', () => {
  const { rows } = read([
    ['ที่', 'มาตรการ', 'ผู้รับผิดชอบ', 'สถานะ'],
    ['1', 'ก', 'กองคลัง', 'แล้วเสร็จ'],
  ]);
  const at = (column: number) => ({ sheet: 'แผ่น', row: 1, column });
  expect(rows[0]?.measure.places).toEqual({ number: at(0), measure: at(1), owner: at(2), status: at(3) });
});
