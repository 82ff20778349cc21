import type { RuleId } from '../../../src/domain';
import { recogniseTables } from '../../../src/tables';
import { cellAddress } from '../../../src/workbook';
import { type GridValue, sheet, typed, workbook } from '../grid';

function read(rows: string | readonly (readonly GridValue[])[], merges: readonly string[] = []) {
  const grid = typeof rows === 'string' ? typed(rows) : rows;
  const { tables, findings } = recogniseTables(workbook(sheet('แผ่น', grid, { merges })));
  const at = (rule: RuleId) =>
    findings
      .filter((one) => one.rule === rule)
      .map(({ place }) => (place ? cellAddress(place.row, place.column) : null));
  return { tables, rows: tables.flatMap((table) => table.rows), at, findings };
}

describe('headings over each part of a table', () => {
  const header = 'มาตรการ|สถานะ';

  test('departments are the owners of what stands below them', () => {
    const { tables, rows, at } = read(`
แผน ปีงบประมาณ 2568|
กองคลัง|
${header}
ก|แล้วเสร็จ
สำนักปลัด|
${header}
ข|แล้วเสร็จ`);
    expect(tables).toHaveLength(1);
    expect(rows.map(({ measure }) => [measure.owners, measure.topic])).toEqual([
      [['กองคลัง'], null],
      [['สำนักปลัด'], null],
    ]);
    expect(at('heading.used')).toEqual(['A2', 'A5']);
    expect(rows[0]?.readings).toContainEqual({
      field: 'owner',
      places: [{ sheet: 'แผ่น', row: 1, column: 0 }],
      how: ['inherited'],
    });
  });

  test('other lines are topics', () => {
    const { rows, at } = read(`
ด้านที่ ๑ การให้บริการ|
${header}
ก|แล้วเสร็จ
การใช้อำนาจ|
${header}
ข|แล้วเสร็จ`);
    expect(rows.map(({ measure }) => measure.topic)).toEqual(['ด้านที่ ๑ การให้บริการ', 'การใช้อำนาจ']);
    expect(at('heading.used')).toEqual(['A1', 'A4']);
  });

  test('behind a wide gap the year and the round of the first part still hold', () => {
    const { tables } = read(`
แผน ปีงบประมาณ 2568 รอบ 6 เดือน|
${header}
ก|แล้วเสร็จ
|
|
กองช่าง|
${header}
ข|แล้วเสร็จ`);
    expect(tables.map(({ fiscalYear, round }) => [fiscalYear, round])).toEqual([
      [2568, 6],
      [2568, 6],
    ]);
    expect(tables[1]?.rows[0]?.measure.owners).toEqual(['กองช่าง']);
  });
});

test('a header that a scan moved to the left is the same header, its lost word no value', () => {
  const { tables, rows, at } = read(`
ที่|มาตรการ|ผู้รับผิดชอบ|ผลการดำเนินการ
1|ก|กองคลัง|แล้วเสร็จ
2|ข|กองช่าง|ที่
มาตรการ|ผู้รับผิดชอบ|ผลการดำเนินการ|
3|ค|กองช่าง|แล้วเสร็จ`);
  expect(tables).toHaveLength(1);
  expect(rows.map(({ measure, report }) => [measure.number, report?.result])).toEqual([
    ['1', 'แล้วเสร็จ'],
    ['2', null],
    ['3', 'แล้วเสร็จ'],
  ]);
  expect(at('header.repeated')).toEqual(['A4']);
});

test('a step that sounds like a header stays a step, whatever stands around it', () => {
  const { rows } = read(`
มาตรการ|ขั้นตอน|ผู้รับผิดชอบ
ก|ประชุม|กองคลัง
|สรุปผลการดำเนินการ|
มาตรการ|ขั้นตอน|ผู้รับผิดชอบ
|ผลการดำเนินการเสนอนายก|
ข|ประชุม|กองช่าง`);
  expect(rows.map(({ measure }) => measure.steps)).toEqual([
    ['ประชุม', 'สรุปผลการดำเนินการ', 'ผลการดำเนินการเสนอนายก'],
    ['ประชุม'],
  ]);
});

test('a header that is only spelt like a known one, or only holds a telling word, is said to be a guess', () => {
  const { tables, at } = read('มาตรการ|ผู้รับพิดขอบ|ฝ่ายที่รับผิดชอบงาน|รอบการติดตาม\nก|กองคลัง|ข|ค');
  expect(tables[0]?.columns.map(({ role }) => role)).toEqual(['measure', 'owner', 'owner', 'monitoring']);
  expect(at('column.guessed')).toEqual(['B1', 'C1', 'D1']);
});

test('where a sure header is there already, nothing is guessed to be it', () => {
  const { tables, at } = read('มาตรการ|ขั้นตอน|ผู้รับผิดชอบ|ปฏิทินการดำเนินงาน|วิธีการดำเนินงาน\nก|ข|กองคลัง|ค|ง');
  expect(tables[0]?.columns.map(({ role }) => role).slice(3)).toEqual(['unknown', 'steps']);
  expect(at('column.unknown')).toEqual(['D1']);
});

test('what may be a table and is none to the program is said, once for a table', () => {
  const { tables, at } = read(`
มาตรการที่กำหนด|สิ่งที่ทำแล้ว|เรื่องเด่น
ก|ข|ค
ง|จ|ฉ`);
  expect(tables).toEqual([]);
  expect(at('table.doubtful')).toEqual(['A1']);
});

test('columns without a header, inside a table or beside it, are said not to be read', () => {
  const { at } = read('มาตรการ||สถานะ|\nก|1|แล้วเสร็จ|x\nข|2|แล้วเสร็จ|y');
  expect(at('column.unknown')).toEqual(['B1', 'D1']);
});

test('hidden columns are read, and that is said', () => {
  const page = sheet('แผ่น', typed('มาตรการ|ผู้รับผิดชอบ|สถานะ\nก|กองคลัง|แล้วเสร็จ'));
  const { tables, findings } = recogniseTables(workbook({ ...page, hiddenColumns: [1, 7] }));
  expect(tables[0]?.rows[0]?.measure.owners).toEqual(['กองคลัง']);
  expect(findings.map(({ rule, place, data }) => [rule, place?.column, data])).toEqual([
    ['columns.hidden', 1, { columns: 'B' }],
  ]);
});

test('rows behind empty ones are read when they look like the table, and that is said', () => {
  const { rows, findings } = read('มาตรการ|ผู้รับผิดชอบ\nก|กองคลัง\n|\n|\nข|กองช่าง');
  expect(rows).toHaveLength(2);
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'rows.apart', data: { count: 1, first: 5, last: 5 } }),
  );
});

test('a row of nothing but a title may be a heading: that is asked', () => {
  expect(read('มาตรการ|ผู้รับผิดชอบ\nก|กองคลัง\nการใช้อำนาจ|\nข|กองช่าง').at('measure.lone')).toEqual(['A3']);
});

test('a merged owner speaks for a row that has only a title', () => {
  const { rows } = read('มาตรการ|ผู้รับผิดชอบ\nก|กองคลัง\nหมวดเอกสาร|\nข|กองช่าง', ['B2:B3']);
  expect(rows.map(({ measure }) => [measure.title, measure.topic])).toEqual([
    ['ก', null],
    ['หมวดเอกสาร', null],
    ['ข', null],
  ]);
});

test('blank topics are those of the row above, and that is asked', () => {
  const { rows, at } = read('ประเด็น|มาตรการ|ผู้รับผิดชอบ\nโปร่งใส|ก|กองคลัง\n|ข|กองช่าง');
  expect(rows.map(({ measure }) => measure.topic)).toEqual(['โปร่งใส', 'โปร่งใส']);
  expect(at('cell.inherited')).toEqual(['A3']);
});

test('results that a plan keeps are not used, and that is said', () => {
  expect(read('มาตรการ|ผู้รับผิดชอบ|หลักฐาน\nก|กองคลัง|คำสั่ง').at('column.unused')).toEqual(['C1']);
});

describe('real dates', () => {
  const due = (date: string, text: string) =>
    read([
      ['มาตรการ', 'กำหนดแล้วเสร็จ'],
      ['ก', { value: 1, date, text }],
    ]);

  test('of a Buddhist year that was taken for a common one are read, and that is said', () => {
    const { rows, at } = due('2565-03-31', '31/3/2565');
    expect(rows[0]?.measure.period).toEqual({ from: null, to: '2022-03-31' });
    expect(at('period.era')).toEqual(['B2']);
  });

  test('of a year typed in two digits are not guessed', () => {
    const { rows, at } = due('1965-03-31', '31/3/65');
    expect(rows[0]?.measure.period).toBeNull();
    expect(at('period.unreadable')).toEqual(['B2']);
  });
});

test('a period without its end lasts as long as its fiscal year, and that is said', () => {
  const { rows, at } = read('มาตรการ|ระยะเวลา\nก|ตั้งแต่ 1 ต.ค. 64 เป็นต้นไป');
  expect(rows[0]?.measure.period).toEqual({ from: '2021-10-01', to: '2022-09-30' });
  expect(at('period.assumed')).toEqual(['B2']);
  expect(rows[0]?.readings.find(({ field }) => field === 'period')?.how).toContain('uncertain');
});

test('a whole period may stand under a due date', () => {
  const { rows } = read('มาตรการ|กำหนดแล้วเสร็จ\nก|ต.ค. 64 - มี.ค. 65\nข|มี.ค. 65');
  expect(rows.map(({ measure }) => measure.period)).toEqual([
    { from: '2021-10-01', to: '2022-03-31' },
    { from: null, to: '2022-03-31' },
  ]);
});

test.each<[GridValue, number | null, boolean]>([
  [15_000, 15_000, true],
  ['๑๕,๐๐๐ บาท', 15_000, true],
  ['15,000.-', 15_000, true],
  ['1.5 ล้านบาท', 1_500_000, true],
  ['3 แสน', 300_000, true],
  ['ไม่ใช้งบประมาณ', null, true],
  ['10,000 / 20,000', null, false],
  ['3 โครงการ 50,000 บาท', null, false],
])('a budget of %j is %j baht', (text, budget, isClear) => {
  const { rows, at } = read([
    ['โครงการ', 'ผู้รับผิดชอบ', 'งบประมาณ'],
    ['ก', 'กองคลัง', text],
  ]);
  expect(rows[0]?.measure.budget).toBe(budget);
  expect(at('budget.unreadable')).toEqual(isClear ? [] : ['C2']);
});

test('the day on which a measure was really done is no day on which it is due', () => {
  const { tables } = read('มาตรการ|ผู้รับผิดชอบ|วันที่แล้วเสร็จ\nก|กองคลัง|15 ก.พ. 65');
  expect(tables[0]?.columns[2]?.role).toBe('unknown');
});

test('results by the last day of their round', () => {
  const { tables, rows } = read(`
มาตรการ|ผลการดำเนินการ ณ 31 มี.ค. 68|ผลการดำเนินการ (ณ วันที่ ๓๐ กันยายน ๒๕๖๘)
ก|อยู่ระหว่างดำเนินการ|ดำเนินการแล้วเสร็จ`);
  expect(tables[0]?.columns.map(({ role, round }) => [role, round])).toEqual([
    ['measure', null],
    ['result', 6],
    ['result', 12],
  ]);
  expect(rows[0]?.measure.reports).toMatchObject({ 6: { status: 'in-progress' }, 12: { status: 'done' } });
});

test('of tables side by side whose rows do not meet, each is read by itself', () => {
  const { tables } = read(`
มาตรการ|ผู้รับผิดชอบ|การกำกับติดตาม||แผน ปี 2568||
ก|กองคลัง|รอบ 6 เดือน||ที่|มาตรการ|สถานะ
ข|กองช่าง|รอบ 6 เดือน||1|ค|แล้วเสร็จ`);
  expect(
    tables.map(({ area, rows }) => [area.left, area.right, rows.map(({ measure }) => measure.title)]),
  ).toEqual([
    [0, 2, ['ก', 'ข']],
    [4, 6, ['ค']],
  ]);
});

test('columns of ticks go by any word for their status', () => {
  const { rows } = read('มาตรการ|เสร็จสมบูรณ์|กำลังดำเนินการ|ยังไม่เริ่ม\nก||✓|\nข|✓||');
  expect(rows.map(({ report }) => report?.status)).toEqual(['in-progress', 'done']);
});
