import { outcomeSheet, planSheet, projectsSheet, reportSheet, statusSheet } from '../../../src/tables';
import { NO_REPORT, OPTIONS, measure, valuesOf } from './measures';

const ALL = { planSheet, statusSheet, reportSheet, outcomeSheet, projectsSheet };

describe.each(Object.entries(ALL))('%s', (_, sheetOf) => {
  const content = sheetOf([measure(), measure()], OPTIONS);

  it('is as wide as the text of A4 landscape at the most', () => {
    const width = content.widths.reduce((sum, each) => sum + each, 0);
    expect(width).toBeLessThanOrEqual(((29.7 - 4) / 2.54) * 72 + 0.5);
    expect(content.page.orientation).toBe('landscape');
  });

  it('repeats its header on every page and keeps it in view', () => {
    const { first, last } = content.page.titleRows ?? { first: -1, last: -1 };
    expect(first).toBe(1);
    expect(content.freeze).toEqual({ rows: last + 1, columns: 0 });
    expect(content.rows[last]?.every((cell) => cell?.style === 'header')).toBe(true);
  });

  it('gives every row a height and every cell of the table a border', () => {
    expect(content.heights).toHaveLength(content.rows.length);
    expect(content.heights.every((height) => height !== null && height >= 24 && height <= 409)).toBe(true);
    for (const row of content.rows.slice(1)) {
      for (const cell of row)
        expect(content.styles[cell?.style ?? '']).toMatchObject({ border: 'thin', wrap: true });
    }
  });

  it('sets everything in TH SarabunPSK 16 and every text as text', () => {
    for (const [name, style] of Object.entries(content.styles)) {
      expect(style).toMatchObject({ font: 'TH SarabunPSK', size: 16 });
      if (!['baht', 'satang'].includes(name)) expect(style.format).toBe('@');
    }
  });
});

describe('the plan', () => {
  it('has the four columns of the rule', () => {
    expect(valuesOf(planSheet([], OPTIONS), 1)).toEqual([
      'มาตรการ',
      'ขั้นตอนหรือวิธีการ',
      'ผู้รับผิดชอบ',
      'การกำกับติดตาม',
    ]);
  });

  it('prints the number with the measure, steps and owners on lines of their own', () => {
    const row = measure({
      number: '๑.',
      title: 'ให้ความรู้',
      steps: ['ฝึกอบรม', 'ประชุม'],
      owners: ['สำนักปลัด', 'กองคลัง'],
      monitoring: 'รอบ ๖ เดือน',
    });
    expect(valuesOf(planSheet([row], OPTIONS), 2)).toEqual([
      '๑. ให้ความรู้',
      '- ฝึกอบรม\n- ประชุม',
      'สำนักปลัด\nกองคลัง',
      'รอบ ๖ เดือน',
    ]);
  });

  it('is higher where a cell has more lines', () => {
    const steps = Array.from({ length: 5 }, (_, step) => `ขั้นตอนที่ ${step + 1}`);
    const { heights } = planSheet([measure(), measure({ steps })], OPTIONS);
    expect(heights[3]).toBeGreaterThanOrEqual(5 * 21);
    expect(heights[3]).toBeGreaterThan(heights[2] ?? 0);
  });
});

describe('the status table', () => {
  const reports = (status: 'done' | 'in-progress' | null, evidence: string | null) => ({
    reports: { 6: { ...NO_REPORT, status, evidence } },
  });

  it('has a two-level header as in document 004', () => {
    const content = statusSheet([], OPTIONS);
    expect(valuesOf(content, 1)).toEqual(['มาตรการ', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'สถานะการดำเนินงาน', null, null]);
    expect(valuesOf(content, 2)).toEqual([
      null,
      null,
      'ยังไม่ดำเนินการ',
      'อยู่ระหว่างดำเนินการ',
      'ดำเนินการเสร็จเรียบร้อยแล้ว',
    ]);
    expect(content.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 4 },
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 1, left: 2, bottom: 1, right: 4 },
    ]);
  });

  it('gives the group over the statuses the one line that it needs', () => {
    expect(statusSheet([], OPTIONS).heights[1]).toBe(24);
  });

  it('ticks the one status, its evidence beside the tick, and puts dashes under the others', () => {
    const content = statusSheet(
      [measure(reports('done', 'ตรวจสอบข้อมูลที่เว็บไซต์')), measure(reports('in-progress', null))],
      OPTIONS,
    );
    expect(valuesOf(content, 3).slice(2)).toEqual(['-', '-', '✓ ตรวจสอบข้อมูลที่เว็บไซต์']);
    expect(valuesOf(content, 4).slice(2)).toEqual(['-', '✓', '-']);
  });

  it('leaves a measure of unknown status blank, and takes the status of no other round', () => {
    const other = measure({ reports: { 12: { ...NO_REPORT, status: 'done' } } });
    const content = statusSheet([measure(reports(null, null)), other], OPTIONS);
    expect(valuesOf(content, 3).slice(2)).toEqual([null, null, null]);
    expect(valuesOf(content, 4).slice(2)).toEqual([null, null, null]);
  });
});

describe('the report and the projects', () => {
  const period = { from: '2021-10-01', to: '2022-03-31' };

  it('prints the period in short Buddhist dates, in the digits that were chosen', () => {
    const rows = [measure({ period })];
    expect(valuesOf(reportSheet(rows, OPTIONS), 2)[3]).toMatch(/^๑ ต\.ค\. ?(๒๕)?๖๔ -\n๓๑ มี\.ค\. ?(๒๕)?๖๕$/);
    expect(valuesOf(reportSheet(rows, { ...OPTIONS, digits: 'arabic' }), 2)[3]).toMatch(/^1 ต\.ค\./);
  });

  it('writes a budget as a number', () => {
    const content = projectsSheet(
      [measure({ number: '๑', budget: 495000 }), measure({ budget: 99.5 })],
      OPTIONS,
    );
    const budgets = content.rows.slice(2).map((row) => row[2]);
    expect(budgets).toEqual([
      { value: 495000, style: 'baht' },
      { value: 99.5, style: 'satang' },
    ]);
    expect(valuesOf(content, 2).slice(0, 2)).toEqual(['๑', measure().title]);
  });

  it('shows a status that waits for an answer as it was typed', () => {
    const row = measure({ reports: { 6: { ...NO_REPORT, statusText: 'ยกเลิก' } } });
    expect(valuesOf(projectsSheet([row], OPTIONS), 2)).toContain('ยกเลิก');
  });

  it('has English headers in English', () => {
    expect(valuesOf(outcomeSheet([], { ...OPTIONS, language: 'english' }), 1)).toEqual([
      'Measure',
      'Result',
      'Outcome',
    ]);
  });
});
