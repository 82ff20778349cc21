import { LAYOUT_IDS, type LayoutId, defaultLayout, progressFigures, reportSheets } from '../../src/report';
import type { Measure, Register } from '../../src/domain';
import type { ReportOptions } from '../../src/report';
import { AFTER_SIX, measure, register, report, twelveDone } from './registers';

const sheetsOf = (made: Register, options: Partial<ReportOptions>) =>
  reportSheets(made, progressFigures(made, { ...AFTER_SIX, ...options }), { ...AFTER_SIX, ...options });
const tableOf = (made: Register, options: Partial<ReportOptions>) => sheetsOf(made, options)[0]!.content;
const texts = (content: ReturnType<typeof tableOf>): string[][] =>
  content.rows.map((row) => row.map((cell) => String(cell?.value ?? '')));

describe('the layout that is proposed', () => {
  const words = 'ดำเนินการแล้วเสร็จ';
  const cases: readonly [string, LayoutId, Partial<Register>, Measure['reports']][] = [
    [
      'a status with the evidence beside its tick',
      'status',
      {},
      { 6: report('done', { evidence: 'รูปภาพ' }) },
    ],
    [
      'a status in a column of its own, and results',
      'status',
      {},
      { 6: report('done', { statusText: 'เสร็จ', result: 'จัดอบรม' }) },
    ],
    [
      'results that say the status themselves',
      'report',
      {},
      { 6: report('done', { statusText: words, result: words }) },
    ],
    ['recommendations', 'report', {}, { 6: report(null, { recommendation: 'ควรทำต่อ' }) }],
    ['outcomes', 'outcome', {}, { 6: report(null, { result: 'จัดอบรม', outcome: 'ประชาชนพอใจ' }) }],
    ['projects', 'projects', { subject: 'projects' }, {}],
    ['no report at all: the plan', 'plan', {}, {}],
    ['nothing of this round, but of another', 'status', {}, { 12: report('done') }],
    ['words that are no status', 'status', {}, { 6: report(null, { statusText: 'ยกเลิก' }) }],
  ];
  test.each(cases)('%s', (_, id, more, reports) => {
    expect(defaultLayout(register([measure('ก', { reports })], more), 6)).toBe(id);
  });

  test('gives way to the one that was chosen', () => {
    expect(texts(tableOf(register(twelveDone()), { layout: 'plan' })).flat()).toContain('การกำกับติดตาม');
    expect(texts(tableOf(register(twelveDone()), { layout: null })).flat()).toContain('สถานะการดำเนินงาน');
  });
});

test.each(LAYOUT_IDS)('%s fits the width of its page, and repeats its header', (layout) => {
  const { page, widths } = tableOf(register(twelveDone()), { layout });
  const paper = page.orientation === 'landscape' ? 29.7 : 21;
  const room = ((paper - page.margins.left - page.margins.right) / 2.54) * 72;
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(room);
  expect(page.titleRows).toBeDefined();
  expect(page.footer).toContain('หน้า &P / &N');
});

describe('as of any day', () => {
  const made = register(twelveDone());
  const asOf = { asOf: '2022-06-30' } as const;

  test('the title says the day instead of the round, and the sheets have marks of their own', () => {
    const [table, summary] = sheetsOf(made, asOf);
    expect([table!.mark, table!.name]).toEqual(['report-2022-06-30', 'รายงาน ณ ๓๐ มิ.ย. ๖๕']);
    expect([summary!.mark, summary!.name]).toEqual(['summary-2022-06-30', 'สรุป ณ ๓๐ มิ.ย. ๖๕']);
    expect(texts(table!.content)[2]![0]).toBe('ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ (ณ วันที่ ๓๐ มิถุนายน ๒๕๖๕)');
    expect(texts(summary!.content)[3]![0]).toBe('ข้อมูล ณ วันที่ ๓๐ มิถุนายน ๒๕๖๕');
  });

  test('what is late is judged by that day', () => {
    const due = measure('ก', {
      period: { from: null, to: '2022-05-31' },
      reports: { 6: report('in-progress') },
    });
    const late = (options: Partial<ReportOptions>): number =>
      progressFigures(register([due]), { ...AFTER_SIX, ...options }).late.length;
    expect([late({}), late(asOf)]).toEqual([0, 1]);
  });
});

describe('the plan', () => {
  const MONITORING = 'รายงาน ณ สิ้นปีงบประมาณ';
  const plan = (measures: readonly Measure[]) => tableOf(register(measures), { layout: 'plan' });

  test('prints what neighbours share once a page, merged', () => {
    const content = plan(
      Array.from({ length: 40 }, (_, at) => measure(`มาตรการที่ ${at + 1}`, { monitoring: MONITORING })),
    );
    const shared = content.merges.filter(({ left, right }) => left === 3 && right === 3);
    const starts = content.page.breaksBefore!;
    expect(starts.length).toBeGreaterThan(0);
    expect(shared.map(({ top }) => top).slice(1)).toEqual(starts);
    for (const { top, bottom } of shared) {
      expect(content.rows[top]![3]!.value).toBe(MONITORING);
      for (let row = top + 1; row <= bottom; row++) expect(content.rows[row]![3]!.value).toBeUndefined();
    }
  });

  test('does not merge over a section line, over another text, or an empty cell', () => {
    const content = plan([
      measure('ก', { monitoring: MONITORING }),
      measure('ข', { monitoring: MONITORING, topic: 'ด้านที่ ๑' }),
      measure('ค', { monitoring: 'รอบ ๖ เดือน', topic: 'ด้านที่ ๑' }),
      measure('ง', { topic: 'ด้านที่ ๑' }),
      measure('จ', { topic: 'ด้านที่ ๑' }),
    ]);
    expect(content.merges.filter(({ left }) => left === 3)).toEqual([]);
  });

  test('is a sheet of its own, whatever the round', () => {
    const [table] = sheetsOf(register(twelveDone()), { layout: 'plan', round: 12 });
    expect([table!.mark, table!.name]).toEqual(['report-plan', 'แผนมาตรการ']);
  });
});

describe('results', () => {
  const row = (reports: Measure['reports'], layout: LayoutId): string[] =>
    texts(tableOf(register([measure('อบรม', { number: '1)', reports })]), { layout })).find((cells) =>
      cells.some((text) => text.includes('อบรม')),
    )!;

  test('the period, the result and the recommendation of document 001', () => {
    const made = measure('อบรม', {
      number: '1)',
      steps: ['จัดประชุม', 'สรุปผล'],
      owners: ['กองคลัง', 'กองช่าง'],
      period: { from: '2021-10-01', to: '2022-03-31' },
      reports: { 6: report('done', { result: 'จัดแล้ว ๒ ครั้ง', recommendation: 'ควรทำต่อ' }) },
    });
    expect(texts(tableOf(register([made]), { layout: 'report' }))).toContainEqual([
      '๑) อบรม',
      '- จัดประชุม\n- สรุปผล',
      'กองคลัง\nกองช่าง',
      '๑ ต.ค. ๖๔ -\n๓๑ มี.ค. ๖๕',
      'จัดแล้ว ๒ ครั้ง',
      'ควรทำต่อ',
    ]);
  });

  test('a status without a result is told in its words, the evidence stands below', () => {
    const evidence = 'https://www.example.go.th/o27';
    expect(row({ 6: report('in-progress', { evidence }) }, 'outcome')).toEqual([
      '๑) อบรม',
      `อยู่ระหว่างดำเนินการ\n${evidence}`,
      '',
    ]);
  });

  test('what was not reported stays empty', () => {
    expect(row({}, 'outcome')).toEqual(['๑) อบรม', '', '']);
  });
});

test('projects have a number, the budget as a number, and the status in words', () => {
  const made = register(
    [
      measure('โครงการอบรมคุณธรรม', { number: '3', budget: 25000, reports: { 6: report('not-started') } }),
      measure('ปรับปรุงถนน', { reports: { 6: report(null, { statusText: 'ยกเลิก' }) } }),
    ],
    { subject: 'projects' },
  );
  const content = tableOf(made, {});
  expect(texts(content)).toContainEqual(['๓', 'โครงการอบรมคุณธรรม', '25000', 'สำนักปลัด', '', 'ยังไม่ดำเนินการ']);
  expect(texts(content)).toContainEqual(['', 'ปรับปรุงถนน', '', 'สำนักปลัด', '', 'รอยืนยันสถานะ: ยกเลิก']);
  expect(content.rows.flat().some((cell) => cell?.value === 25000)).toBe(true);
});
