import { recogniseTables } from '../../../src/tables';
import { type GridValue, sheet, typed, workbook } from '../grid';
import { findingsOf } from '../tell';

function read(text: string | readonly (readonly GridValue[])[], options: Parameters<typeof sheet>[2] = {}) {
  const rows = typeof text === 'string' ? typed(text) : text;
  return recogniseTables(workbook(sheet('แผ่น', rows, options)));
}

function titlesOf(text: string, options: Parameters<typeof sheet>[2] = {}) {
  return read(text, options).tables.map((table) => table.rows.map(({ measure }) => measure.title));
}

test('steps in rows of their own belong to the measure above', () => {
  const { tables } = read(`
ที่|มาตรการ|ขั้นตอน|ผู้รับผิดชอบ|สถานะ
1|ก|ขั้นหนึ่ง|กองคลัง|แล้วเสร็จ
||ขั้นสอง||แล้วเสร็จ
||ขั้นสาม|กองช่าง|
2|ข|ขั้นหนึ่ง|กองคลัง|แล้วเสร็จ`);
  const [first, second] = tables[0]?.rows ?? [];
  expect(first).toMatchObject({ firstRow: 1, lastRow: 3 });
  expect(first?.measure).toMatchObject({
    steps: ['ขั้นหนึ่ง', 'ขั้นสอง', 'ขั้นสาม'],
    owners: ['กองคลัง', 'กองช่าง'],
  });
  expect(second?.measure.title).toBe('ข');
});

test('a measure merged over its steps is one measure', () => {
  const text = 'มาตรการ|ขั้นตอน|ผู้รับผิดชอบ\nก|หนึ่ง|กองคลัง\n|สอง|กองช่าง\nข|สาม|กองช่าง';
  const { tables, findings } = read(text, { merges: ['A2:A3'] });
  expect(tables[0]?.rows.map(({ measure }) => measure.steps)).toEqual([['หนึ่ง', 'สอง'], ['สาม']]);
  expect(findings).toEqual([]);
});

test('steps of one measure that stand differently have no common status', () => {
  const { tables, findings } = read(`
มาตรการ|ขั้นตอน|สถานะ
ก|หนึ่ง|แล้วเสร็จ
|สอง|ยังไม่ดำเนินการ`);
  expect(tables[0]?.rows[0]?.report?.status).toBeNull();
  expect(findingsOf(findings, 'status.rows-differ')).toHaveLength(1);
});

test('a text across the table is the topic of what follows', () => {
  const { tables } = read(
    `
มาตรการ|ขั้นตอน|ผู้รับผิดชอบ
ด้านที่ ๑ การใช้งบประมาณ||
ก|ข|กองคลัง
การใช้อำนาจ||
ค|ง|กองช่าง`,
    { merges: ['A4:C4'] },
  );
  expect(tables[0]?.rows.map(({ measure }) => measure.topic)).toEqual(['ด้านที่ ๑ การใช้งบประมาณ', 'การใช้อำนาจ']);
});

test('where rows are numbered, a lone text without a number is a topic; else it is a measure with nothing yet', () => {
  expect(titlesOf('ที่|มาตรการ|ผู้รับผิดชอบ\n|การใช้อำนาจ|\n1|ก|กองคลัง\n2|ข|กองคลัง')).toEqual([['ก', 'ข']]);
  expect(titlesOf('มาตรการ|ขั้นตอน|ผู้รับผิดชอบ\nก|ข|กองคลัง\nการใช้อำนาจ||\nค|ง|กองช่าง')).toEqual([
    ['ก', 'การใช้อำนาจ', 'ค'],
  ]);
});

test('the table ends at signatures, at totals nothing is counted', () => {
  expect(
    titlesOf(`
ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ
1|ก|กองคลัง|แล้วเสร็จ
2|รวมพลังต้านทุจริต|กองคลัง|แล้วเสร็จ
รวม|๒ มาตรการ||
|ลงชื่อ|ผู้รายงาน|
|(นางสาวสมใจ ใจดีงาม)||
|หัวหน้าสำนักปลัด|งานธุรการ|แล้วเสร็จ`),
  ).toEqual([['ก', 'รวมพลังต้านทุจริต']]);
});

test('empty rows end a table unless what follows is like it', () => {
  expect(
    titlesOf(`
มาตรการ|ผู้รับผิดชอบ
ก|กองคลัง



ข|กองช่าง



ไม่เกี่ยวกับตาราง|`),
  ).toEqual([['ก', 'ข']]);
});

test('the totals row of a native table is no measure', () => {
  const table = {
    name: 'T',
    area: { top: 0, left: 0, bottom: 2, right: 1 },
    headerRow: true,
    totalsRow: true,
  };
  expect(titlesOf('มาตรการ|ผู้รับผิดชอบ\nก|กองคลัง\nทั้งสิ้น|1', { tables: [table] })).toEqual([['ก']]);
});

test('tables of different kinds stand one below the other, the lines between as titles of the second', () => {
  const { tables } = read(`
มาตรการ|ผู้รับผิดชอบ|
ก|กองคลัง|
รายงานผล รอบ 6 เดือน||
มาตรการ|สถานะ|หลักฐาน
ก|แล้วเสร็จ|เว็บไซต์`);
  expect(tables.map(({ kind, titles, rows, round }) => [kind, titles, rows.length, round])).toEqual([
    ['plan', [], 1, null],
    ['tracker', ['รายงานผล รอบ 6 เดือน'], 1, 6],
  ]);
});

test('the same header under a title of its own begins another table', () => {
  const header = 'มาตรการ|สถานะ';
  const { tables } = read(`
รอบ 6 เดือน|
${header}
ก|ยังไม่ดำเนินการ

รอบ 12 เดือน|
${header}
ก|แล้วเสร็จ`);
  expect(tables.map((table) => table.round)).toEqual([6, 12]);
});

test('a two-level header repeated at a page break is skipped as one', () => {
  const header = `มาตรการ|สถานะ||
|ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ|ดำเนินการแล้วเสร็จ`;
  const { tables, findings } = read(`${header}\nก|✓||\n${header}\nข||✓|`);
  expect(tables[0]?.rows.map((row) => row.report?.status)).toEqual(['not-started', 'in-progress']);
  expect(findingsOf(findings, 'header.repeated').map((one) => one.place?.row)).toEqual([3]);
});

test('a number without a measure is said, not dropped', () => {
  const { tables, findings } = read('ที่|มาตรการ|ขั้นตอน\n1|ก|ข\n2||ค\n3||');
  expect(tables[0]?.rows.map(({ measure }) => measure.number)).toEqual(['1', '2']);
  expect(findingsOf(findings, 'measure.untitled').map((one) => one.data['number'])).toEqual(['2']);
});

test('more than twenty thousand measures are too many', () => {
  const rows = Array.from({ length: 20_001 }, (_, index) => [`${index + 1}. ก`, 'กองคลัง']);
  const { tables, findings } = read([['มาตรการ', 'ผู้รับผิดชอบ'], ...rows]);
  expect(tables[0]?.rows).toHaveLength(20_000);
  expect(findingsOf(findings, 'table.too-large')).toEqual([
    expect.objectContaining({ severity: 'error', data: { rows: 20_001, limit: 20_000 } }),
  ]);
});
