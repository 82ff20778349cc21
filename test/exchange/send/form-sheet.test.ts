import { PROPOSALS, type Form, formFile, formPlan } from '../../../src/exchange';
import type { Area, PlanCell, SheetContent } from '../../../src/workbook';
import { REPORT, form, measure, mine, stateXml } from './forms';

/** The sheet that is filled in, as planned. */
async function sheetOf(one: Form): Promise<SheetContent> {
  const { sending } = await formFile(one, stateXml);
  const [put] = formPlan(one, sending, stateXml).edits;
  if (put?.edit !== 'put-sheet') throw new Error('the sheet comes first');
  return put.content;
}

const headersOf = ({ rows, freeze }: SheetContent) =>
  (rows[(freeze?.rows ?? 1) - 1] ?? []).map((cell) => String(cell?.value ?? ''));

/** Headers of the cells of a row that can be typed into. */
function openCells(content: SheetContent, row: number): string[] {
  const isOpen = (cell: PlanCell | null) => content.styles[cell?.style ?? '']?.locked === false;
  return (content.rows[row] ?? []).flatMap((cell, at) =>
    isOpen(cell) ? [headersOf(content)[at] ?? ''] : [],
  );
}

const covers = ({ top, left, bottom, right }: Area, row: number, column: number) =>
  row >= top && row <= bottom && column >= left && column <= right;

const ASKED = ['สถานะการดำเนินงาน', 'ผลการดำเนินการ', 'ผลลัพธ์', 'ข้อเสนอแนะ', 'หลักฐาน'];
const of = (round: string) => ASKED.map((header) => `${header} (รอบ ${round} เดือน)`);
const PLAN = ['มาตรการ', 'ประเด็น', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'วันเริ่มต้น', 'กำหนดแล้วเสร็จ', 'การกำกับติดตาม'];
const CODE = 'รหัสติดตาม (โปรดอย่าแก้ไข)';

const SIX = measure('M01', { reports: { 6: { ...REPORT, result: 'ทำแล้ว' } } });

test('only what is asked for can be typed into, and nothing in the rows of others', async () => {
  const content = await sheetOf(form([mine(measure('M01')), { measure: measure('M02'), editable: false }]));
  const first = content.freeze?.rows ?? 0;
  expect(openCells(content, first)).toEqual(of('๖'));
  expect(openCells(content, first + 1)).toEqual([]);
  expect(content.protection).toBeDefined();
});

test('ten empty rows take proposals: all of them but id and code', async () => {
  const content = await sheetOf(form([mine(measure('M01'))]));
  const first = (content.freeze?.rows ?? 0) + 1;
  expect(content.rows).toHaveLength(first + PROPOSALS);
  for (let row = first; row < content.rows.length; row += 1) {
    expect(openCells(content, row)).toEqual([...PLAN, ...of('๖')]);
    expect((content.rows[row] ?? []).map((cell) => cell?.value ?? null)).toEqual(
      headersOf(content).map(() => null),
    );
  }
});

test('the measure comes first and stays in view; what is late is not told', async () => {
  const content = await sheetOf(form([mine(measure('M01'))]));
  expect(headersOf(content)).toEqual(['รหัส', ...PLAN, ...of('๖'), CODE]);
  expect(content.freeze?.columns).toBe(2);
});

test('an earlier round is shown to read where it says something, a later one never', async () => {
  const twelve = await sheetOf(form([mine(SIX)], { round: 12 }));
  expect(headersOf(twelve)).toEqual(['รหัส', ...PLAN, ...of('๖'), ...of('๑๒'), CODE]);
  expect(openCells(twelve, twelve.freeze?.rows ?? 0)).toEqual(of('๑๒'));
  const silent = await sheetOf(form([mine(measure('M01', { reports: { 6: REPORT } }))], { round: 12 }));
  expect(headersOf(silent)).toEqual(['รหัส', ...PLAN, ...of('๑๒'), CODE]);
  const later = measure('M01', { reports: { 12: { ...REPORT, result: 'ทำแล้ว' } } });
  expect(headersOf(await sheetOf(form([mine(later)])))).toEqual(['รหัส', ...PLAN, ...of('๖'), CODE]);
});

test('columns of the plan that say nothing in any row are left out', async () => {
  const bare = measure('M01', { topic: null, monitoring: null });
  const headers = headersOf(await sheetOf(form([mine(bare)])));
  expect(headers).not.toContain('ประเด็น');
  expect(headers).not.toContain('การกำกับติดตาม');
  expect(headers).toContain('วันเริ่มต้น');
});

test('every cell that can be typed into says what it wants, by a drop-down or a prompt', async () => {
  const content = await sheetOf(form([mine(measure('M01'))]));
  const helped = [...(content.validations ?? []), ...(content.prompts ?? [])].map(({ area }) => area);
  const first = content.freeze?.rows ?? 0;
  const silent = (content.rows[first] ?? []).flatMap((cell, column) =>
    content.styles[cell?.style ?? '']?.locked === false && !helped.some((area) => covers(area, first, column))
      ? [headersOf(content)[column]]
      : [],
  );
  expect(silent).toEqual([]);
});

test('statuses are chosen from the three words, owners of proposals from the departments', async () => {
  const content = await sheetOf(form([mine(measure('M01'))]));
  const last = content.rows.length - 1;
  const first = content.freeze?.rows ?? 0;
  expect(
    (content.validations ?? []).map(({ area, source }) => ({ top: area.top, bottom: area.bottom, source })),
  ).toEqual([
    { top: first + 1, bottom: last, source: expect.stringMatching(/^'คำชี้แจง'!\$A\$\d+:\$A\$\d+$/) as string },
    { top: first, bottom: last, source: expect.stringMatching(/^'คำชี้แจง'!\$A\$\d+:\$A\$\d+$/) as string },
  ]);
  // The form has no sheet of lists of its own to send people to.
  expect(JSON.stringify(content.validations)).not.toContain('แผ่นงาน รายการ');
  const none = await sheetOf(form([mine(measure('M01'))], { departments: [] }));
  expect(none.validations).toHaveLength(1);
});

test('agency, year, round, owner, day and the code of the sending stand above the table', async () => {
  const { rows, freeze } = await sheetOf(form([mine(measure('M01'))]));
  const head = rows.slice(0, (freeze?.rows ?? 1) - 1).map((row) => String(row[0]?.value));
  for (const said of [
    'เทศบาลตำบลทุ่งดาวเรือง',
    '๒๕๖๗',
    'รอบ ๖ เดือน',
    'กองคลัง',
    '๒๐ มีนาคม ๒๕๖๗',
    'สำนักปลัด โทร.',
    'k3f9ab',
  ])
    expect(head.join('\n')).toContain(said);
});

test('the code is not printed, and rows grow as they are filled in', async () => {
  const content = await sheetOf(form([mine(measure('M01'))]));
  expect(content.page.printArea?.right).toBe(headersOf(content).length - 2);
  expect(content.growingRows).toEqual({ first: content.freeze?.rows, last: content.rows.length - 1 });
});

test('a form holds no formula and no link', async () => {
  const link = { ...REPORT, evidence: 'https://example.go.th/a' };
  const content = await sheetOf(
    form([mine(measure('M01', { title: '=HYPERLINK("x")', reports: { 6: link } }))]),
  );
  const cells = content.rows.flatMap((row) => row.flatMap((cell) => cell ?? []));
  expect(cells.filter(({ formula, link: to }) => formula !== undefined || to !== undefined)).toEqual([]);
  expect(cells.map(({ value }) => value)).toContain('https://example.go.th/a');
});
