import { type LeftOutWhy, rollup } from '../../../src/app';
import { ROLLUP_WORDS, type RollUpOptions } from '../../../src/exchange';
import { STATUSES } from '../../../src/domain';
import type { SheetSnapshot } from '../../../src/workbook';
import { FileWorkbook } from '../../../src/workbook/file';
import { workbookOf } from '../../cli/workbooks';
import { type OfficeFile, officeFile, officeStatus } from '../../exchange/rollup/office-files';
import { OPTIONS } from '../../exchange/rollup/summaries';

const { sheets: SHEETS } = ROLLUP_WORDS.thai;

const SAY = (file: string, why: LeftOutWhy) => `${file}: ${JSON.stringify(why)}`;

const YEAR = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ (รอบ ๖ เดือน)';
const HEADER = ['มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'สถานะ'];
const NAME = 'ของเทศบาลตำบลทุ่งดาวเรือง อำเภอเมืองสมมุติ จังหวัดสมมุติบุรี';
const PERIOD = '1 ต.ค. 2568 - 31 มี.ค. 2569';
const row = (title: string, status: string, period = PERIOD) => [title, 'กองคลัง', period, status];
const book = (...rows: string[][]) => workbookOf({ มาตรการ: [[YEAR], [NAME], HEADER, ...rows] });

const sumUp = (files: readonly { name: string; bytes: Uint8Array }[], options: Partial<RollUpOptions> = {}) =>
  rollup(files, { ...OPTIONS, ...options }, SAY);

/** Rows of a sheet of the summary below its header, each as the texts of its cells by column. */
async function rowsOf(file: Uint8Array, name: string): Promise<string[][]> {
  const { sheets } = await FileWorkbook.open(file).read();
  const sheet = sheets.find((one): one is SheetSnapshot => one.name === name);
  const all = (sheet?.rows ?? []).map(({ cells }) => {
    const texts: string[] = [];
    for (const { column, value } of cells) texts[column] = String(value ?? '');
    return Array.from(texts, (text) => text ?? '');
  });
  const header = all.findIndex((texts) => texts.filter((text) => text !== '').length > 4);
  return all.slice(header + 1);
}

test("the figures are those of the offices' own tables and registers", async () => {
  const files: OfficeFile[] = [];
  for (let n = 0; n < 7; n++) files.push(await officeFile(n, 9));
  expect(new Set(files.map(({ kind }) => kind))).toEqual(new Set(['own-table', 'register']));
  const { summaries, leftOut } = await sumUp(files);
  expect(leftOut).toEqual([]);
  expect(summaries).toHaveLength(7);
  for (const [n, { name }] of files.entries()) {
    const said = summaries.find(({ file }) => file === name);
    const [notStarted, inProgress, done] = STATUSES.map(
      (status) =>
        Array.from({ length: 9 }, (_, at) => officeStatus(n, at)).filter((one) => one === status).length,
    );
    expect(said).toMatchObject({
      agency: `องค์การบริหารส่วนตำบลสมมุติ${n + 1}`,
      province: 'สมมุติบุรี',
      fiscalYear: 2569,
      measures: 9,
    });
    // Everything is due on 31 March and asked about on 20 April.
    const late = (notStarted ?? 0) + (inProgress ?? 0);
    expect(said?.rounds[0]).toEqual({ round: 6, notStarted, inProgress, done, unknown: 0, late, told: true });
    expect(said?.rounds[1]).toMatchObject({ round: 12, unknown: 9, told: false, late: 0 });
  }
});

test('messy and broken workbooks are told of; the others are counted all the same', async () => {
  const files = [await officeFile(0), await officeFile(24), await officeFile(49), await officeFile(50)];
  expect(files.map(({ kind }) => kind)).toEqual(['own-table', 'messy', 'broken', 'own-table']);
  const { summaries, leftOut } = await sumUp(files);
  expect(summaries.map(({ file }) => file)).toEqual(
    expect.arrayContaining([files[0]?.name, files[3]?.name]) as unknown,
  );
  expect(leftOut).toContainEqual({
    file: files[2]?.name,
    reason: expect.stringContaining('broken-zip') as unknown,
  });
  expect(summaries.length + leftOut.length).toBe(4);
});

test('a file that is nothing at all is left out with the reason, and stands on the sheet of files', async () => {
  const bad = { name: 'แปลก.xlsx', bytes: new TextEncoder().encode('เรียน นายก') };
  const none = { name: 'ไม่มีตาราง.xlsx', bytes: await workbookOf({ บันทึก: [['วันนี้ฝนตก']] }) };
  const { file, leftOut } = await sumUp([
    bad,
    none,
    { name: 'ดี.xlsx', bytes: await book(row('ก', 'ดำเนินการแล้วเสร็จ')) },
  ]);
  expect(leftOut.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('not-a-zip'),
    expect.stringContaining('workbook.no-table'),
  ]);
  const told = await rowsOf(file, SHEETS.files);
  expect(told.map((cells) => cells[1])).toEqual(['แปลก.xlsx', 'ไม่มีตาราง.xlsx']);
});

test('what a workbook says is text in the summary, whatever it begins with', async () => {
  const bytes = await book(row('=1+1', 'อยู่ระหว่างดำเนินการ'), row('@SUM(A1)', 'ยังไม่ดำเนินการ'));
  const { file } = await sumUp([{ name: '=cmd.xlsx', bytes }]);
  const { sheets } = await FileWorkbook.open(file).read();
  const late = sheets.find(({ name }) => name === SHEETS.late);
  const titles = late?.rows.flatMap(({ cells }) => cells.filter(({ column }) => column === 4)) ?? [];
  expect(titles.map(({ value, formula }) => [value, formula]).slice(1)).toEqual([
    ['=1+1', null],
    ['@SUM(A1)', null],
  ]);
});

describe('late is', () => {
  const lateOf = async (options: Partial<RollUpOptions>, ...rows: string[][]) => {
    const { summaries } = await sumUp([{ name: 'a.xlsx', bytes: await book(...rows) }], options);
    return summaries[0]?.rounds.map(({ round, late }) => [round, late]);
  };

  test('what was due before the day and is said not to be done', async () => {
    const rows = [
      row('ก', 'ยังไม่ดำเนินการ'),
      row('ข', 'ดำเนินการแล้วเสร็จ'),
      row('ค', 'อยู่ระหว่างดำเนินการ', '1 ต.ค. 2568 - 30 ก.ย. 2569'),
      row('ง', ''),
    ];
    expect(await lateOf({ round: 6 }, ...rows)).toEqual([[6, 1]]);
    expect(await lateOf({ round: 6, today: '2026-03-31' }, ...rows)).toEqual([[6, 0]]);
    expect(await lateOf({ round: 6, today: '2026-10-01' }, ...rows)).toEqual([[6, 2]]);
  });

  test('judged by the newest round that tells the status: what was done later is late no longer', async () => {
    const header = ['มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'สถานะ รอบ ๖ เดือน', 'สถานะ รอบ ๑๒ เดือน'];
    const bytes = await workbookOf({
      มาตรการ: [
        ['มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
        [NAME],
        header,
        [...row('ก', 'อยู่ระหว่างดำเนินการ'), 'ดำเนินการแล้วเสร็จ'],
        [...row('ข', 'อยู่ระหว่างดำเนินการ'), 'อยู่ระหว่างดำเนินการ'],
        [...row('ค', 'อยู่ระหว่างดำเนินการ'), ''],
      ],
    });
    const { summaries } = await sumUp([{ name: 'a.xlsx', bytes }], { today: '2026-10-01' });
    expect(summaries[0]?.rounds.map(({ round, late }) => [round, late])).toEqual([
      [6, 1],
      [12, 1],
    ]);
  });
});

test('with a year asked for, workbooks of another are left out; those that tell none are counted and doubtful', async () => {
  const table = [HEADER, row('ก', 'ดำเนินการแล้วเสร็จ', '')];
  const files = [
    { name: 'a.xlsx', bytes: await workbookOf({ มาตรการ: [[YEAR], [NAME], ...table] }) },
    { name: 'b.xlsx', bytes: await workbookOf({ มาตรการ: [[YEAR.replace('๒๕๖๙', '๒๕๖๘')], ...table] }) },
    { name: 'c.xlsx', bytes: await workbookOf({ มาตรการ: table }) },
  ];
  const { summaries, leftOut } = await sumUp(files, { year: 2569 });
  expect(summaries.map(({ file, fiscalYear }) => [file, fiscalYear])).toEqual([
    ['a.xlsx', 2569],
    ['c.xlsx', null],
  ]);
  expect(leftOut.map(({ file }) => file)).toEqual(['b.xlsx']);
});

test('a summary that lies among the workbooks is told from them', async () => {
  const first = await sumUp([{ name: 'a.xlsx', bytes: await book(row('ก', 'ดำเนินการแล้วเสร็จ')) }]);
  const { leftOut } = await sumUp([{ name: 'สรุป.xlsx', bytes: first.file }]);
  expect(leftOut).toEqual([{ file: 'สรุป.xlsx', reason: expect.stringContaining('is-summary') as unknown }]);
});

test('a measure as long as a book is cut, and seen to be', async () => {
  const bytes = await book(row('ก'.repeat(5_000), 'ยังไม่ดำเนินการ'));
  const { file } = await sumUp([{ name: 'a.xlsx', bytes }]);
  const [told] = await rowsOf(file, SHEETS.late);
  expect(told?.[4]).toMatch(/^ก{300,400}…$/);
});

test('progress is told before each file', async () => {
  const seen: string[] = [];
  const bytes = await book(row('ก', 'ดำเนินการแล้วเสร็จ'));
  const files = ['a', 'b'].map((name) => ({ name, bytes }));
  await rollup(files, OPTIONS, SAY, (done, total) => void seen.push(`${done}/${total}`));
  expect(seen).toEqual(['0/2', '1/2']);
});
