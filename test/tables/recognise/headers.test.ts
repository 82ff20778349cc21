import { recogniseTables } from '../../../src/tables';
import { sheet, typed, workbook } from '../grid';
import { findingsOf } from '../tell';

function tablesIn(text: string, options: Parameters<typeof sheet>[2] = {}) {
  return recogniseTables(workbook(sheet('แผ่น', typed(text), options))).tables;
}

function rolesOf(text: string, options: Parameters<typeof sheet>[2] = {}) {
  return tablesIn(text, options).map((table) => table.columns.map(({ role }) => role));
}

test('line breaks, spaces and torn letters in headers do not matter', () => {
  expect(
    rolesOf(`
ม า ต ร ก า ร|ขั้นตอน⏎หรือวิธีการ|ผู้รับผิดชอบ⏎หลัก|การกํากับติดตาม
ก|ข|กองคลัง|ค`),
  ).toEqual([['measure', 'steps', 'owner', 'monitoring']]);
});

test('headers that a scanner misread are taken by likeness, with less confidence', () => {
  const text = `
มาตรกาน|ขันตอนหรือวิธิการ|ผูรับผิดขอบ|การทำกับตดตาม
ก|ข|กองคลัง|ค`;
  expect(rolesOf(text)).toEqual([['measure', 'steps', 'owner', 'monitoring']]);
  expect(tablesIn(text)[0]?.confidence).toBeLessThan(0.95);
});

test('an unknown column is kept and said', () => {
  const { tables, findings } = recogniseTables(
    workbook(sheet('ก', typed('มาตรการ|ผู้รับผิดชอบ|สีของแฟ้ม\nก|กองคลัง|แดง'))),
  );
  expect(tables[0]?.columns[2]).toEqual({
    column: 2,
    header: 'สีของแฟ้ม',
    role: 'unknown',
    round: null,
    score: 0,
  });
  expect(findings).toEqual([
    expect.objectContaining({ rule: 'column.unknown', data: { header: 'สีของแฟ้ม' } }),
  ]);
  expect(tables[0]?.confidence).toBeCloseTo(0.67);
});

test('a group over the tick columns may be merged or left unmerged', () => {
  const text = `
มาตรการ|ขั้นตอน|สถานะการดำเนินงาน|||หมายเหตุ
||ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ|ดำเนินการเสร็จเรียบร้อยแล้ว|
ก|ข|-|✓|-|`;
  const roles = ['measure', 'steps', 'status.not-started', 'status.in-progress', 'status.done', 'note'];
  expect(rolesOf(text)).toEqual([roles]);
  expect(rolesOf(text, { merges: ['C1:E1', 'A1:A2', 'B1:B2', 'F1:F2'] })).toEqual([roles]);
});

test('the measures may be named on the lower line of a header', () => {
  const [table] = tablesIn(`
ผลการดำเนินการตามมาตรการ||||
||สถานะการดำเนินงาน||
มาตรการ|ขั้นตอน|ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ|ดำเนินการเสร็จเรียบร้อยแล้ว
ก|ข|-|✓|-`);
  expect(table).toMatchObject({ kind: 'status', area: { top: 1 }, titles: ['ผลการดำเนินการตามมาตรการ'] });
  expect(table?.rows.map((row) => row.report?.status)).toEqual(['in-progress']);
});

test('groups may be the rounds, and a header of numbers below is no measure', () => {
  const [table] = tablesIn(
    `
ที่|มาตรการ|ผู้รับผิดชอบ|รอบ ๖ เดือน||รอบ ๑๒ เดือน||หลักฐาน
|||สถานะ|ผลการดำเนินงาน|สถานะ|ผลการดำเนินงาน|
(๑)|(๒)|(๓)|(๔)|(๕)|(๖)|(๗)|(๘)
1|ก|กองคลัง|อยู่ระหว่างดำเนินการ|ครึ่งหนึ่ง|แล้วเสร็จ|ครบ|https://a.example
2|ข|กองช่าง|ยังไม่ดำเนินการ||||`,
    { merges: ['D1:E1', 'F1:G1', 'A1:A2', 'B1:B2', 'C1:C2', 'H1:H2'] },
  );
  expect(table?.columns.map(({ role, round }) => [role, round]).slice(3)).toEqual([
    ['status', 6],
    ['result', 6],
    ['status', 12],
    ['result', 12],
    ['evidence', null],
  ]);
  expect(table?.rows.map(({ measure }) => measure.title)).toEqual(['ก', 'ข']);
  expect(table?.rows[0]?.measure.reports).toMatchObject({
    6: { status: 'in-progress', result: 'ครึ่งหนึ่ง', evidence: null },
    12: { status: 'done', result: 'ครบ', evidence: 'https://a.example' },
  });
  expect(table?.rows[1]?.report).toEqual(table?.rows[1]?.measure.reports[6]);
});

test('one header over number and text of a measure reads both', () => {
  const [table] = tablesIn('มาตรการ||ผู้รับผิดชอบ\n๑.|จัดทำแนวทาง|กองคลัง', { merges: ['A1:B1'] });
  expect(table?.rows[0]?.measure).toMatchObject({ number: '๑.', title: 'จัดทำแนวทาง' });
});

test.each([
  [
    'Item over numbers counts',
    'Item|Action|Owner|Status\n1|Renew the domain|IT|Done',
    'Renew the domain',
    [],
  ],
  ['Item over words is the measure', 'Item|Action|Owner|Status\nWebsite|Renew|IT|Done', 'Website', ['Renew']],
  ['รายการ with กิจกรรม', 'รายการ|กิจกรรม|สถานะ\nเว็บไซต์|ต่ออายุ|แล้วเสร็จ', 'เว็บไซต์', ['ต่ออายุ']],
  ['มาตรการ before โครงการ', 'มาตรการ|โครงการ|สถานะ\nโปร่งใส|อบรม|แล้วเสร็จ', 'โปร่งใส', ['อบรม']],
])('weak headers: %s', (_, text, title, steps) => {
  const [table] = tablesIn(text);
  expect(table?.kind).toBe('tracker');
  expect(table?.rows[0]?.measure).toMatchObject({ title, steps });
  expect(table?.rows[0]?.report?.status).toBe('done');
});

test.each([
  ['a budget list', 'ที่|รายการ|งบประมาณ|เบิกจ่าย|คงเหลือ\n1|ค่าไฟฟ้า|100|50|50'],
  ['a staff list', 'ที่|ชื่อ-สกุล|ตำแหน่ง|ผู้รับผิดชอบ\n1|นางสาวสมใจ ใจดีงาม|นิติกร|งานกฎหมาย'],
  ['a rota', 'งาน|ผู้รับผิดชอบ\nเวรวันจันทร์|กองคลัง'],
  ['project money', 'โครงการ|งบประมาณ|เบิกจ่าย\nถนน|100|50'],
  ['scores', 'ตัวชี้วัด|คะแนน|ระดับ\nการปฏิบัติหน้าที่|80.5|B'],
  ['prose that names the words', 'มาตรการต่าง ๆ และผู้รับผิดชอบ\nสถานะการดำเนินงาน'],
  ['one column of measures', 'มาตรการ\nก\nข'],
])('%s is no table of measures', (_, text) => {
  expect(tablesIn(text)).toEqual([]);
});

test('tables side by side are two, each with the titles above it', () => {
  const tables = tablesIn(
    `
แผน ปีงบประมาณ 2565||||รายงาน รอบ 6 เดือน||
ที่|มาตรการ|ผู้รับผิดชอบ||ที่|มาตรการ|สถานะ
1|ก|กองคลัง||1|ก|แล้วเสร็จ
2|ข|กองช่าง||2|ข|อยู่ระหว่างดำเนินการ`,
    { merges: ['A1:C1', 'E1:G1'] },
  );
  expect(
    tables.map(({ kind, area, titles, fiscalYear, round }) => [kind, area.left, titles, fiscalYear, round]),
  ).toEqual([
    ['plan', 0, ['แผน ปีงบประมาณ 2565'], 2565, null],
    ['tracker', 4, ['รายงาน รอบ 6 เดือน'], null, 6],
  ]);
});

test('side by side without a column between, the second set of measures begins a table', () => {
  expect(rolesOf('ที่|มาตรการ|ผู้รับผิดชอบ|ที่|มาตรการ|สถานะ\n1|ก|กองคลัง|1|ก|แล้วเสร็จ')).toEqual([
    ['number', 'measure', 'owner'],
    ['number', 'measure', 'status'],
  ]);
});

test('what a measure is called never makes its row a header', () => {
  const [table] = tablesIn(`
มาตรการ|ผู้รับผิดชอบ|สถานะ
มาตรการป้องกันการรับสินบน|สำนักปลัด|อยู่ระหว่างดำเนินการ
มาตรการ|สำนักปลัด|ยังไม่ดำเนินการ
กิจกรรม|กองคลัง|ดำเนินการแล้ว`);
  expect(table?.rows).toHaveLength(3);
});

test('a header without measures is a table that is empty', () => {
  const { tables, findings } = recogniseTables(workbook(sheet('ก', typed('มาตรการ|ผู้รับผิดชอบ|สถานะ'))));
  expect(tables[0]?.rows).toEqual([]);
  expect(findingsOf(findings, 'table.empty')).toHaveLength(1);
});

test('hidden sheets and our own reports are not read', () => {
  const rows = typed('มาตรการ|สถานะ\nก|แล้วเสร็จ');
  const { tables } = recogniseTables(
    workbook(
      sheet('ซ่อน', rows, { visibility: 'hidden' }),
      sheet('รายงาน', rows, { mark: 'report-6' }),
      sheet('มาตรการ', rows, { mark: 'register' }),
      sheet('ว่าง', []),
    ),
  );
  expect(tables.map((table) => [table.sheet, table.kind])).toEqual([['มาตรการ', 'register']]);
});

test('a hidden sheet with measures is passed over, and that is said', () => {
  const rows = typed('มาตรการ|สถานะ\nก|แล้วเสร็จ\nข|แล้วเสร็จ');
  const notes = sheet('ลับ', [], { visibility: 'veryHidden' });
  const { tables, findings } = recogniseTables(
    workbook(notes, sheet('ซ่อน', rows, { visibility: 'veryHidden' })),
  );
  expect(tables).toEqual([]);
  expect(findings).toEqual([
    expect.objectContaining({ rule: 'sheet.hidden', place: null, data: { sheet: 'ซ่อน', rows: 2 } }),
  ]);
});
