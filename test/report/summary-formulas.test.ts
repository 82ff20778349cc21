import { type Measure, type Round, emptyAgency } from '../../src/domain';
import { progressFigures, type ReportOptions, reportSheets } from '../../src/report';
import { buildRegister, recogniseTables } from '../../src/tables';
import type { PlanCell, SheetContent, WorkbookSnapshot } from '../../src/workbook';
import { sheet } from '../tables/grid';
import { AFTER_SIX, measure, register, report, twelveDone } from './registers';

const HEADER = ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'สถานะการดำเนินงาน'];

/** A workbook with one table of the office, and the summary made of it. */
function summaryOf(
  rows: readonly (readonly string[])[],
  name = 'รายการ',
  options: Partial<ReportOptions> = {},
): SheetContent {
  const snapshot: WorkbookSnapshot = {
    sheets: [sheet(name, [HEADER, ...rows])],
    names: [],
    state: null,
    readOnly: false,
  };
  const { tables } = recogniseTables(snapshot);
  const chosen: ReportOptions = { ...AFTER_SIX, ...options };
  const round: Round = chosen.round;
  const built = buildRegister(tables, { agency: emptyAgency(), findings: [] }, { round, sheet: null });
  if (built.outcome !== 'register') throw new Error(built.outcome);
  const figures = progressFigures(built.register, chosen);
  return reportSheets(built.register, figures, chosen, { snapshot, tables })[1]!.content;
}

const rowOf = ({ rows }: SheetContent, label: string): readonly (PlanCell | null)[] =>
  rows.find((row) => row[0]?.value === label) ?? [];
const figure = (content: SheetContent, label: string, column: number) => rowOf(content, label)[column];

const TYPED = [
  ['ปรับปรุงเว็บไซต์', 'ก', 'กองคลัง\nสำนักปลัด', 'ดำเนินการแล้วเสร็จ'],
  ['จัดทำประกาศ', 'ข', 'กองคลัง', 'ยังไม่ดำเนินการ'],
  ['อบรมบุคลากร', 'ค', 'กองช่าง', 'อยู่ระหว่างดำเนินการ'],
];

describe('figures over a column of words', () => {
  test('count the official word and the words of the catalogue that stand in it', () => {
    const content = summaryOf(TYPED);
    expect(figure(content, 'ดำเนินการเสร็จเรียบร้อยแล้ว', 3)).toMatchObject({
      value: 1,
      formula: `=COUNTIF('รายการ'!$D$2:$D$4,"ดำเนินการเสร็จเรียบร้อยแล้ว")+COUNTIF('รายการ'!$D$2:$D$4,"ดำเนินการแล้วเสร็จ")`,
    });
    expect(figure(content, 'รวม', 3)).toMatchObject({
      value: 3,
      formula: `=COUNTIF('รายการ'!$A$2:$A$4,"?*")`,
    });
    expect(figure(content, 'รอยืนยันสถานะ', 3)?.formula).toMatch(/^=D\d+-SUM\(D\d+:D\d+\)$/);
    expect(figure(content, 'ยังไม่ดำเนินการ', 5)?.formula).toMatch(/^=IF\(D\d+=0,0,D\d+\/D\d+\*100\)$/);
  });

  test('owners are counted by the cell that names them, line by line', () => {
    const cell = figure(summaryOf(TYPED), 'กองคลัง', 4);
    expect(cell?.value).toBe(1);
    expect(cell?.formula).toContain('FIND(CHAR(10)&SUBSTITUTE(SUBSTITUTE($A');
    expect(cell?.formula).not.toContain('กองคลัง');
  });

  test('the sheet is named in quotes, whatever it is called', () => {
    const content = summaryOf(TYPED, "งาน 'หลัก' =1+1");
    expect(figure(content, 'ยังไม่ดำเนินการ', 3)?.formula).toBe(
      `=COUNTIF('งาน ''หลัก'' =1+1'!$D$2:$D$4,"ยังไม่ดำเนินการ")`,
    );
  });

  test('nothing that a person typed stands in one', () => {
    const typed = [
      ['=1+1', 'ก', '=HYPERLINK("http://x")', 'ดำเนินการแล้วเสร็จ'],
      ['"&A1&"', 'ข', '")+1+("', 'ยังไม่ดำเนินการ'],
    ];
    const formulas = summaryOf(typed).rows.flatMap((row) => row.flatMap((cell) => cell?.formula ?? []));
    expect(formulas.length).toBeGreaterThan(0);
    for (const formula of formulas) expect(formula).not.toMatch(/1\+1|HYPERLINK|&A1&|\)\+1\+\(/);
  });

  test('are plain numbers where a formula would give others: an owner taken from the cell above', () => {
    const content = summaryOf([...TYPED, ['ลดขั้นตอน', 'ง', '', 'ยังไม่ดำเนินการ']]);
    expect(figure(content, 'ยังไม่ดำเนินการ', 3)?.formula).toBeDefined();
    expect(figure(content, 'กองช่าง', 1)).toEqual({ value: 2, style: 'count' });
  });

  test('are plain numbers where the words were read with a grain of salt', () => {
    const content = summaryOf([...TYPED, ['ลดขั้นตอน', 'ง', 'กองช่าง', 'ดำเนินการ แล้ว เสร็จ']]);
    expect(figure(content, 'ดำเนินการเสร็จเรียบร้อยแล้ว', 3)?.formula ?? '').not.toContain("'รายการ'!");
  });
});

describe('figures over the ticks of the report', () => {
  const made = register([
    ...twelveDone(),
    measure('อบรม', { owners: ['กองคลัง', 'สำนักปลัด'], reports: { 6: report('in-progress') } }),
    measure('ยกเลิก', { reports: { 6: report(null, { statusText: 'ยกเลิก' }) } }),
  ]);
  const summary = (options: Partial<ReportOptions>, of: readonly Measure[] = made.measures): SheetContent => {
    const chosen = { ...AFTER_SIX, ...options };
    const all = register(of);
    return reportSheets(all, progressFigures(all, chosen), chosen)[1]!.content;
  };

  test('count cells that begin with the tick, and say how many wait', () => {
    const content = summary({ layout: 'status' });
    expect(figure(content, 'ดำเนินการเสร็จเรียบร้อยแล้ว', 3)).toMatchObject({
      value: 12,
      formula: `=COUNTIF('รายงาน รอบ ๖ เดือน'!$E$7:$E$21,"✓*")`,
    });
    expect(figure(content, 'รวม', 3)).toEqual({ value: 14, style: 'totalCount' });
    expect(figure(content, 'รอยืนยันสถานะ', 3)).toMatchObject({ value: 1 });
  });

  test('owners are counted where the table names them', () => {
    expect(figure(summary({ layout: 'status' }), 'กองคลัง', 3)?.formula).toBeUndefined();
    const told = figure(summary({ layout: 'status-owner' }), 'กองคลัง', 3);
    expect(told?.value).toBe(1);
    expect(told?.formula).toContain('LEFT(');
  });

  test('are plain numbers where the table shows no status', () => {
    expect(figure(summary({ layout: 'report' }), 'อยู่ระหว่างดำเนินการ', 3)).toEqual({
      value: 1,
      style: 'count',
    });
  });
});
