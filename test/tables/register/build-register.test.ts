import { type Register, emptyAgency } from '../../../src/domain';
import { buildRegister, recogniseTables } from '../../../src/tables';
import type { SheetSnapshot } from '../../../src/workbook';
import { document000, document001, document002, document003, document004 } from '../documents';
import { sheet, typed, workbook } from '../grid';
import { findingsOf, ruleCounts } from '../tell';

interface Options {
  readonly round?: 6 | 12;
  readonly sheet?: string;
  readonly year?: number;
}

function build(sheets: readonly SheetSnapshot[], options: Options = {}) {
  const { tables } = recogniseTables(workbook(...sheets));
  const agency = { ...emptyAgency(), fiscalYear: options.year ?? null };
  const built = buildRegister(
    tables,
    { agency, findings: [] },
    {
      round: options.round ?? 6,
      sheet: options.sheet ?? null,
    },
  );
  const register: Register | null = built.outcome === 'register' ? built.register : null;
  return { ...built, register, measures: register?.measures ?? [] };
}

const table = (name: string, text: string) => sheet(name, typed(text));

describe('the five documents', () => {
  test('000: nothing but a plan: its measures, each waiting for a status', () => {
    const { register, measures, findings } = build([document000()]);
    expect(register).toMatchObject({ subject: 'measures', fiscalYear: 2564 });
    expect(measures.map((measure) => measure.reports)).toEqual([{}, {}, {}, {}]);
    expect(findings.map((one) => [one.rule, one.place?.row])).toEqual([
      ['status.missing', 4],
      ['status.missing', 5],
      ['status.missing', 6],
      ['status.missing', 7],
    ]);
  });

  test('001: the report stands for itself, under the round asked for', () => {
    const { register, findings } = build([document001()], { round: 12 });
    expect(register?.fiscalYear).toBe(2565);
    expect(register?.measures.map((measure) => measure.reports[12]?.status ?? null)).toEqual([
      'done',
      null,
      null,
      ...Array.from({ length: 7 }, () => 'done'),
    ]);
    expect(findings).toEqual([]);
  });

  test('002: results join their plan; what was not reported keeps its place without a status', () => {
    const { register, measures, findings } = build([document002()], { round: 12 });
    expect(register?.fiscalYear).toBe(2566);
    expect(measures.map(({ number, steps, owners }) => [number, steps.length, owners.length])).toEqual([
      ['๑.', 2, 1],
      ['๒.', 1, 1],
      ['๓.', 1, 1],
      ['๔.', 5, 1],
    ]);
    expect(measures.map((measure) => measure.reports[12]?.outcome?.slice(0, 9) ?? null)).toEqual([
      '- ประชาชน',
      '- ประชาชน',
      null,
      null,
    ]);
    expect(ruleCounts(findings)).toEqual({ 'plan.unmatched': 2 });
  });

  test('003: projects of the six-month round; another round has nothing to say', () => {
    expect(build([document003()], { round: 6 }).register).toMatchObject({
      subject: 'projects',
      fiscalYear: 2564,
    });
    expect(build([document003()], { round: 12 }).findings.map((one) => [one.rule, one.data])).toEqual([
      ['round.missing', { round: 12 }],
    ]);
  });

  test('004: twelve measures with owner and monitoring of the plan, status and evidence of the report', () => {
    const { register, measures, findings } = build([document004()]);
    expect(measures).toHaveLength(12);
    for (const measure of measures) {
      expect(measure.reports[6]).toMatchObject({
        status: 'done',
        evidence: 'ตรวจสอบข้อมูลที่เว็บไซต์ของหน่วยงาน',
      });
      expect(measure.owners).not.toEqual([]);
      expect(measure.monitoring).toContain('๓๑ มีนาคม ๒๕๖๔');
    }
    // Only the days of the monitoring tell the year.
    expect(register?.fiscalYear).toBe(2564);
    expect(ruleCounts(findings)).toEqual({ 'plan.reworded': 2 });
  });
});

const PLAN = 'มาตรการ|ขั้นตอน|ผู้รับผิดชอบ';
const REPORT = 'มาตรการ|สถานะ|หลักฐาน';
const THREE = ['จัดทำแนวทางการใช้ทรัพย์สิน', 'ให้ความรู้ผลประโยชน์ทับซ้อน', 'ปรับปรุงเว็บไซต์ของหน่วยงาน'];

function plan(name: string, titles: readonly string[], title = '') {
  return table(name, `${title}\n${PLAN}\n${titles.map((one) => `${one}|ทำ|กองคลัง`).join('\n')}`);
}

function report(name: string, titles: readonly string[], status = 'แล้วเสร็จ', title = '') {
  return table(name, `${title}\n${REPORT}\n${titles.map((one) => `${one}|${status}|เว็บ`).join('\n')}`);
}

describe('joining a plan', () => {
  test('by number where the words differ, and the change of words is said', () => {
    const { measures, findings } = build([
      plan('แผน', ['1. แนวทางใช้ทรัพย์สินราชการ', '2. ให้ความรู้ผลประโยชน์ทับซ้อน']),
      report('ผล', ['1. มีแนวทางปฏิบัติเกี่ยวกับการใช้ทรัพย์สินของราชการ', '2. ให้ความรู้ผลประโยชน์ทับซ้อน']),
    ]);
    expect(measures.map(({ owners }) => owners)).toEqual([['กองคลัง'], ['กองคลัง']]);
    expect(findingsOf(findings, 'plan.reworded')).toHaveLength(1);
    expect(findingsOf(findings, 'plan.unmatched')).toEqual([]);
  });

  test('by title where the order differs, whatever the numbers say', () => {
    const [a = '', b = '', c = ''] = THREE;
    const { measures } = build([
      table('แผน', `${PLAN}\n1. ${a}|ก|กองคลัง\n2. ${b}|ข|กองช่าง\n3. ${c}|ค|สำนักปลัด`),
      report('ผล', [`1. ${c}`, `2. ${a}`, `3. ${b}`]),
    ]);
    expect(measures.map(({ title, owners }) => [title, owners[0]])).toEqual([
      [c, 'สำนักปลัด'],
      [a, 'กองคลัง'],
      [b, 'กองช่าง'],
    ]);
  });

  test('by id before everything else', () => {
    const { measures } = build([
      table('แผน', 'รหัส|มาตรการ|ผู้รับผิดชอบ\nM01|ก ก ก|กองคลัง\nM02|ข ข ข|กองช่าง'),
      table('ผล', 'รหัส|มาตรการ|สถานะ\nM02|ก ก ก|แล้วเสร็จ\nM01|ข ข ข|แล้วเสร็จ'),
    ]);
    expect(measures.map(({ id, owners }) => [id, owners[0]])).toEqual([
      ['M02', 'กองช่าง'],
      ['M01', 'กองคลัง'],
    ]);
  });

  test('what is reported and not planned is said, too', () => {
    const { findings } = build([plan('แผน', THREE), report('ผล', [...THREE, 'มาตรการไม่อยู่ในแผน'])]);
    expect(findingsOf(findings, 'report.unplanned').map((one) => one.data['measure'])).toEqual([
      'มาตรการไม่อยู่ในแผน',
    ]);
  });

  test('a plan of another year is not joined', () => {
    const { measures, findings } = build([
      plan('แผน', THREE, 'แผน ปีงบประมาณ พ.ศ. 2565'),
      report('ผล', THREE, 'แล้วเสร็จ', 'รายงาน ปีงบประมาณ พ.ศ. 2566'),
    ]);
    expect(measures.every((measure) => measure.owners.length === 0)).toBe(true);
    expect(findings.map((one) => [one.rule, one.data])).toEqual([
      ['plan.other-year', { plan: 2565, report: 2566 }],
    ]);
  });

  test('a plan of something else is left alone, and that is said', () => {
    const { measures, findings } = build([plan('อื่น', ['ซ่อมถนน', 'ขุดลอกคลอง']), report('ผล', THREE)], {
      year: 2566,
    });
    expect(measures).toHaveLength(3);
    expect(findings.map((one) => [one.rule, one.data])).toEqual([['table.unused', { table: 'อื่น!A1:C3' }]]);
  });
});

describe('several reports', () => {
  test('of two rounds are filed under them', () => {
    const { outcome, measures, findings } = build(
      [report('รอบ 6 เดือน', THREE, 'อยู่ระหว่างดำเนินการ'), report('รอบ 12 เดือน', THREE, 'แล้วเสร็จ')],
      { round: 12, year: 2566 },
    );
    expect([outcome, findings]).toEqual(['register', []]);
    for (const { reports } of measures) {
      expect(reports[6]?.status).toBe('in-progress');
      expect(reports[12]?.status).toBe('done');
    }
  });

  test('of one round with the same measures are one; where they contradict each other there is no status', () => {
    const { measures, findings } = build([report('ก', THREE), report('ข', THREE, 'ยังไม่ดำเนินการ')]);
    expect(measures.map((measure) => measure.reports[6]?.status)).toEqual([null, null, null]);
    expect(findingsOf(findings, 'status.conflict').map((one) => one.place?.sheet)).toEqual(['ข', 'ข', 'ข']);
  });

  test('of one round with other measures stop, unless a sheet is named', () => {
    const sheets = [report('ก', THREE), report('ข', ['ซ่อมถนนสายหลัก', 'ขุดลอกคลองส่งน้ำ'])];
    const stopped = build(sheets);
    expect(stopped.outcome).toBe('stopped');
    expect(stopped.findings).toEqual([
      {
        rule: 'register.ambiguous',
        severity: 'error',
        place: { sheet: 'ข', row: 0, column: 0 },
        data: { tables: 'ก!A1:C4, ข!A1:C3' },
      },
    ]);
    expect(build(sheets, { sheet: 'ข' }).measures.map(({ title }) => title)).toEqual([
      'ซ่อมถนนสายหลัก',
      'ขุดลอกคลองส่งน้ำ',
    ]);
  });

  test('of different years stop', () => {
    const { findings } = build([
      report('2565', THREE, 'แล้วเสร็จ', 'ปีงบประมาณ พ.ศ. 2565'),
      report('2566', THREE, 'แล้วเสร็จ', 'ปีงบประมาณ พ.ศ. 2566'),
    ]);
    expect(findings.map((one) => one.rule)).toEqual(['register.ambiguous']);
  });

  test('pages of one table on one sheet are one, though titles stand between', () => {
    const { measures, outcome } = build([
      table('ผล', `${REPORT}\n${THREE[0]}|แล้วเสร็จ|ก\n\nหน้าต่อไป||\n${REPORT}\n${THREE[1]}|แล้วเสร็จ|ข`),
    ]);
    expect(outcome).toBe('register');
    expect(measures.map(({ title }) => title)).toEqual(THREE.slice(0, 2));
  });
});

test('two plans that have nothing in common stop', () => {
  const { outcome, findings } = build([plan('ก', THREE), plan('ข', ['ซ่อมถนนสายหลัก', 'ขุดลอกคลองส่งน้ำ'])]);
  expect([outcome, findings[0]?.rule]).toEqual(['stopped', 'register.ambiguous']);
});

test('the register of our own wins over all other tables; only the round reported must have a status', () => {
  const headers = 'รหัส|มาตรการ|ผู้รับผิดชอบ|สถานะการดำเนินงาน (รอบ ๖ เดือน)|สถานะการดำเนินงาน (รอบ ๑๒ เดือน)';
  const ours = sheet('มาตรการ', typed(`${headers}\nM01|ก|กองคลัง|แล้วเสร็จ|\nM02|ข|กองคลัง||`), {
    mark: 'register',
  });
  const { measures, findings } = build([report('เก่า', THREE), ours], { round: 6, year: 2569 });
  expect(measures.map(({ id, reports }) => [id, reports[6]?.status ?? null])).toEqual([
    ['M01', 'done'],
    ['M02', null],
  ]);
  expect(findings.map((one) => [one.rule, one.place?.row])).toEqual([['status.missing', 2]]);
});

test('without a table, or without one on the sheet named, there is nothing to report', () => {
  expect(build([sheet('ว่าง', [])]).findings.map((one) => one.rule)).toEqual(['workbook.no-table']);
  expect(build([table('ก', REPORT)]).findings.map((one) => one.rule)).toEqual(['workbook.no-measure']);
  expect(build([report('ก', THREE)], { sheet: 'ข' }).findings.map((one) => one.rule)).toEqual([
    'sheet.not-found',
  ]);
});

describe('the fiscal year', () => {
  test('is that of the titles, and a year that disagrees is said', () => {
    const { register, findings } = build([report('ผล', THREE, 'แล้วเสร็จ', 'ปีงบประมาณ พ.ศ. ๒๕๖๕')], {
      year: 2566,
    });
    expect(register?.fiscalYear).toBe(2565);
    expect(findings.map((one) => [one.rule, one.data])).toEqual([['year.disagree', { years: '2565, 2566' }]]);
  });

  test('is that of the agency, or of most periods, when no title tells', () => {
    expect(build([report('ผล', THREE)], { year: 2566 }).register?.fiscalYear).toBe(2566);
    const periods = table('ผล', 'มาตรการ|ระยะเวลา|สถานะ\nก|1 ต.ค.64 - 31 มี.ค.65|แล้วเสร็จ');
    expect(build([periods]).register?.fiscalYear).toBe(2565);
  });

  test('is missing when nothing tells', () => {
    const { register, findings } = build([report('ผล', THREE)]);
    expect(register?.fiscalYear).toBeNull();
    expect(findings.map((one) => one.rule)).toEqual(['year.missing']);
  });
});
