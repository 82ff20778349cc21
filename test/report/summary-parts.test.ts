import { type PreviousReport, progressFigures, type ReportOptions, reportSheets } from '../../src/report';
import type { Measure, Status } from '../../src/domain';
import type { PlanChart, SheetContent } from '../../src/workbook';
import { AFTER_SIX, measure, register, report } from './registers';

function summary(
  measures: readonly Measure[],
  options: Partial<ReportOptions> = {},
  previous: PreviousReport | null = null,
): SheetContent {
  const made = register(measures);
  const chosen = { ...AFTER_SIX, ...options };
  return reportSheets(made, progressFigures(made, chosen), chosen, { previous })[1]!.content;
}

const lines = ({ rows }: SheetContent): string[][] =>
  rows.map((row) =>
    row.flatMap((cell) => (cell?.value === undefined ? [] : String(cell.value))).filter(Boolean),
  );
/** The rows below a heading, up to the next empty row. */
function part(content: SheetContent, title: string): string[][] {
  const all = lines(content);
  const first = all.findIndex(([text]) => text === title);
  if (first < 0) return [];
  const end = all.findIndex((row, at) => at > first && row.length === 0);
  return all.slice(first + 2, end < 0 ? undefined : end);
}

describe('what changed', () => {
  const both = (title: string, six: Status | null, twelve: Status | null): Measure =>
    measure(title, { reports: { 6: report(six), 12: report(twelve) } });
  const measures = [
    both('ก', 'in-progress', 'done'),
    both('ข', 'done', 'done'),
    both('ค', 'not-started', null),
  ];
  const TITLE = 'มาตรการที่สถานะเปลี่ยนแปลงจากรอบ ๖ เดือน';

  test('from round 6 to round 12, as the register has both', () => {
    expect(part(summary(measures, { round: 12 }), TITLE)).toEqual([
      ['ก', 'สำนักปลัด', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'],
      ['ค', 'สำนักปลัด', 'ยังไม่ดำเนินการ', 'รอยืนยันสถานะ'],
    ]);
  });

  test('is not asked of round 6', () => {
    expect(lines(summary(measures)).flat()).not.toContain(TITLE);
  });

  test('since the report before: another status, what is new, and how many are gone', () => {
    const told = new Map<string, Status | null>([
      ['ก', 'not-started'],
      ['ข', 'done'],
      ['หายไป', 'done'],
    ]);
    const previous: PreviousReport = {
      day: '2022-03-15',
      round: 6,
      total: told.size,
      statusOf: ({ title }) => told.get(title),
    };
    const content = summary(measures, {}, previous);
    expect(part(content, 'มาตรการที่สถานะเปลี่ยนแปลงจากรายงานเมื่อ ๑๕ มีนาคม ๒๕๖๕')).toEqual([
      ['ก', 'สำนักปลัด', 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ'],
      ['ค', 'สำนักปลัด', 'เพิ่มใหม่', 'ยังไม่ดำเนินการ'],
      ['รายงานเมื่อ ๑๕ มีนาคม ๒๕๖๕ มีอีก ๑ มาตรการซึ่งไม่มีในรายงานนี้'],
    ]);
  });
});

describe('the bars by owner', () => {
  const told = (owner: string, status: Status | null): Measure =>
    measure(owner, { owners: [owner], reports: { 6: report(status) } });
  const chartOf = (
    measures: readonly Measure[],
    options: Partial<ReportOptions> = {},
  ): PlanChart | undefined => summary(measures, options).charts?.[0];

  test('are drawn from the rows of the table by owner', () => {
    const content = summary([told('กองคลัง', 'done'), told('กองช่าง', 'in-progress')]);
    const chart = content.charts![0]!;
    const { categories, series } = chart;
    const cells = (row: number, column: number) => content.rows[row]?.[column]?.value;
    expect([cells(categories.top, categories.left), cells(categories.bottom, categories.left)]).toEqual([
      'กองคลัง',
      'กองช่าง',
    ]);
    expect(
      series.map(({ name, values }) => [
        typeof name === 'string' ? name : cells(name.row, name.column),
        cells(values.top, values.left),
        cells(values.bottom, values.left),
      ]),
    ).toEqual([
      ['ดำเนินการเสร็จ', 1, 0],
      ['อยู่ระหว่างดำเนินการ', 0, 1],
      ['ยังไม่ดำเนินการ', 0, 0],
    ]);
  });

  test('stand in rows kept free on one page', () => {
    const owners = Array.from({ length: 30 }, (_, at) => told(`กอง ${at}`, 'done'));
    const content = summary(owners);
    const { at, height } = content.charts![0]!;
    let room = 0;
    let row = at.row;
    while (content.rows[row]?.length === 0) room += content.heights[row++] ?? 0;
    expect(room).toBeGreaterThanOrEqual((height * 72) / 2.54);
    expect(content.page.breaksBefore!.filter((start) => start > at.row && start < row)).toEqual([]);
    expect(lines(content).flat()).toContain('แผนภูมิแสดงผู้รับผิดชอบ ๒๒ รายแรกของตาราง');
  });

  test('are told apart without colours, and have Thai digits when these are chosen', () => {
    const chart = chartOf([told('กองคลัง', 'done'), told('กองช่าง', null)])!;
    expect(new Set(chart.series.map(({ pattern }) => pattern)).size).toBe(4);
    expect(chart.format).toBe('[$-D00041E]0');
    expect(chartOf([told('กองคลัง', 'done')], { digits: 'arabic' })?.format).toBe('0');
  });

  test('are left out while nobody has told a status', () => {
    expect(chartOf([told('กองคลัง', null)])).toBeUndefined();
  });
});

test('a list of several pages fills them: it is not broken before every row', () => {
  const long = 'เผยแพร่ข้อมูลข่าวสารให้สาธารณชนทราบ '.repeat(12);
  const content = summary(
    Array.from({ length: 12 }, (_, at) =>
      measure(`${at} ${long}`, { reports: { 6: report(null, { statusText: long }) } }),
    ),
  );
  const total = content.heights.reduce<number>((sum, height) => sum + (height ?? 0), 0);
  expect(content.page.breaksBefore!.length).toBeLessThan((total / 750) * 1.6);
});
