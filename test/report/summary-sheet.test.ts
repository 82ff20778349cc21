import { progressFigures, reportPlan, reportSheets } from '../../src/report';
import type { Register } from '../../src/domain';
import type { PlanRow, SheetContent } from '../../src/workbook';
import { AFTER_SIX, measure, register, report, twelveDone } from './registers';

function summary(made: Register): SheetContent {
  return reportSheets(made, progressFigures(made, AFTER_SIX), AFTER_SIX)[1]!.content;
}

const values = (row: PlanRow | undefined): unknown[] =>
  (row ?? []).map((cell) => cell?.date ?? cell?.value).filter((value) => value !== undefined && value !== '');
const rowsWith = (content: SheetContent, text: string): unknown[][] =>
  content.rows.map(values).filter((row) => row[0] === text);

describe('the summary of a round', () => {
  test('twelve measures all done are 100 per cent', () => {
    const content = summary(register(twelveDone()));
    expect(rowsWith(content, 'ดำเนินการเสร็จเรียบร้อยแล้ว')).toEqual([['ดำเนินการเสร็จเรียบร้อยแล้ว', 12, 100]]);
    expect(rowsWith(content, 'ยังไม่ดำเนินการ')).toEqual([['ยังไม่ดำเนินการ', 0, 0]]);
    expect(rowsWith(content, 'รวม')).toEqual([['รวม', 12, 100]]);
    expect(rowsWith(content, 'สำนักปลัด')).toEqual([['สำนักปลัด', 12, 0, 0, 12, 0, 100]]);
  });

  test('figures and dates are real ones; Thai digits and the Buddhist era come from their format', () => {
    const made = register([
      measure('ก', { period: { from: null, to: '2022-03-31' }, reports: { 6: report('not-started') } }),
    ]);
    const content = summary(made);
    const cells = content.rows.flat().filter((cell) => cell !== null);
    const due = cells.find(({ date }) => date === '2022-03-31');
    expect(content.styles[due?.style ?? '']?.format).toBe('[$-D07041E]d mmm yyyy');
    const count = cells.find(({ value }) => value === 1);
    expect(content.styles[count?.style ?? '']?.format).toBe('[$-D00041E]#,##0');
  });

  test('lists what is late with owner, due date and status', () => {
    const late = measure('จัดทำประกาศ', {
      number: '๑.',
      owners: ['กองคลัง'],
      period: { from: null, to: '2022-03-31' },
      reports: { 6: report('in-progress') },
    });
    expect(rowsWith(summary(register([late])), '๑. จัดทำประกาศ')).toEqual([
      ['๑. จัดทำประกาศ', 'กองคลัง', '2022-03-31', 'อยู่ระหว่างดำเนินการ'],
    ]);
  });

  test('lists what waits for a status, with the words that wait', () => {
    const waiting = measure('อบรม', { reports: { 6: report(null, { statusText: 'ยกเลิก' }) } });
    const content = summary(register([waiting]));
    expect(rowsWith(content, 'รอยืนยันสถานะ')).toEqual([['รอยืนยันสถานะ', 1, 100]]);
    expect(rowsWith(content, 'อบรม')).toEqual([['อบรม', 'สำนักปลัด', 'ยกเลิก']]);
  });

  test('a long list has its header again on every page, and each measure once', () => {
    const late = Array.from({ length: 60 }, (_, at) =>
      measure(`มาตรการที่ยาว ${at} ` + 'ด้านความโปร่งใสในการจัดซื้อจัดจ้าง '.repeat(1 + (at % 3)), {
        period: { from: null, to: '2022-03-31' },
        reports: { 6: report('in-progress') },
      }),
    );
    const { rows, page } = summary(register(late));
    const listed = rows.map(values).filter(([first]) => String(first).startsWith('มาตรการที่ยาว'));
    expect(listed).toHaveLength(60);
    const header = ['มาตรการ', 'ผู้รับผิดชอบ', 'กำหนดเสร็จ', 'สถานะ'];
    const isListed = (at: number) => String(values(rows[at])[0]).startsWith('มาตรการที่ยาว');
    const inList = (page.breaksBefore ?? []).filter((at) => isListed(at) || isListed(at + 1));
    expect(inList.length).toBeGreaterThan(2);
    for (const at of inList) expect(values(rows[at])).toEqual(header);
  });

  test('a long list is cut, and how many more there are is said', () => {
    const content = summary(register(Array.from({ length: 510 }, (_, at) => measure(`มาตรการ ${at}`))));
    expect(rowsWith(content, 'มาตรการ ๔๙๙')).toHaveLength(1);
    expect(rowsWith(content, 'มาตรการ ๕๐๐')).toHaveLength(0);
    expect(rowsWith(content, 'และอีก ๑๐ มาตรการ ดูในแผ่นงาน “แผนมาตรการ”')).toHaveLength(1);
  });

  test('a list that fits on a page stays together under its header', () => {
    const waiting = Array.from({ length: 14 }, (_, at) =>
      measure(`มาตรการ ${at}`, { owners: [`กอง ${at}`] }),
    );
    const content = summary(register(waiting));
    const at = (text: string): number => content.rows.findIndex((row) => row[0]?.value === text);
    const list = content.rows.findLastIndex((row) => row[0]?.value === 'มาตรการ');
    const page = (row: number): number => content.page.breaksBefore!.filter((start) => start <= row).length;
    expect(page(at('มาตรการที่รอยืนยันสถานะ'))).toBe(1);
    expect(page(list)).toBe(1);
    expect(page(content.rows.length - 1)).toBe(1);
  });

  test('a register without measures divides by nothing', () => {
    expect(rowsWith(summary(register([])), 'รวม')).toEqual([['รวม', 0, 0]]);
  });
});

describe('the plan', () => {
  test('puts two sheets of ours, marked by the round, and touches nothing else', () => {
    const made = register(twelveDone());
    const options = { ...AFTER_SIX, round: 12 } as const;
    const { edits } = reportPlan(made, progressFigures(made, options), options);
    expect(
      edits.map((edit) => [edit.edit, 'mark' in edit && edit.mark, 'name' in edit && edit.name]),
    ).toEqual([
      ['put-sheet', 'report-12', 'รายงาน รอบ ๑๒ เดือน'],
      ['put-sheet', 'summary-12', 'สรุป รอบ ๑๒ เดือน'],
    ]);
  });
});
