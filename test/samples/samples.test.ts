import type { Finding, RuleId } from '../../src/domain';
import { type OpenedSample, openSample } from './open-sample';

const EVIDENCE = 'ตรวจสอบข้อมูลที่เว็บไซต์ของหน่วยงาน';

const of = (findings: readonly Finding[], rule: RuleId) => findings.filter((one) => one.rule === rule);
const titles = ({ register }: OpenedSample) => register.measures.map((measure) => measure.title);

describe('sample 000: a plan with one monitoring cell', () => {
  let sample: OpenedSample;
  beforeAll(async () => {
    sample = await openSample('000-plan', 12);
  });

  it('is one plan of four numbered measures', () => {
    expect(sample.tables.map((table) => [table.sheet, table.kind])).toEqual([['มาตรการ ๒๕๖๔', 'plan']]);
    expect(sample.register.subject).toBe('measures');
    expect(sample.register.fiscalYear).toBe(2564);
    expect(sample.register.measures.map((measure) => measure.number)).toEqual(['๑.', '๒.', '๓.', '๔.']);
    expect(titles(sample)[2]).toBe('ติดตามผลการดำเนินงานของแต่ละงานที่รับผิดชอบเป็นประจำ');
  });

  it('gives the one monitoring cell to all four', () => {
    expect(sample.snapshot.sheets[0]?.merges).toContainEqual({ top: 4, left: 3, bottom: 7, right: 3 });
    for (const { monitoring } of sample.register.measures) {
      expect(monitoring).toBe('- รายงานความก้าวหน้าและสรุปผล ณ สิ้นปีงบประมาณ');
    }
  });

  it('has the steps of the last measure apart', () => {
    expect(sample.register.measures.map((measure) => measure.steps.length)).toEqual([1, 1, 1, 3]);
    expect(sample.register.measures[3]?.steps[1]).toBe('ตรวจสอบและปรับปรุงเว็บไซต์ของหน่วยงานให้อัปเดตและเป็นปัจจุบัน');
  });

  it('names its agency, four signers with their opinions, and the score of the year before', () => {
    const { agency } = sample.register;
    expect(agency.name).toBe('องค์การบริหารส่วนตำบลธารสุขใจ');
    expect(agency.scores).toEqual([{ year: 2563, score: 72.07, grade: 'C' }]);
    expect(agency.signatures.map((block) => block.opinion)).toEqual([
      null,
      '- เห็นควรดำเนินการ',
      '- ควรดำเนินการ',
      '- ดำเนินการ',
    ]);
  });
});

describe('sample 001: a report of six columns', () => {
  let sample: OpenedSample;
  beforeAll(async () => {
    sample = await openSample('001-report', 6);
  });

  it('has ten measures under one header, though it is typed three times', () => {
    expect(sample.tables.map((table) => [table.sheet, table.kind])).toEqual([['รายงานผล', 'report']]);
    expect(sample.register.measures.map((measure) => measure.number)).toEqual(
      Array.from({ length: 10 }, (_, index) => `${index + 1})`),
    );
    expect(of(sample.findings, 'header.repeated')).toHaveLength(2);
    expect(sample.register.fiscalYear).toBe(2565);
  });

  it('has the period 1 October 2021 to 31 March 2022 in every row', () => {
    for (const { period } of sample.register.measures) {
      expect(period).toEqual({ from: '2021-10-01', to: '2022-03-31' });
    }
  });

  it('has eight done by the words of the document, and two whose words are asked about at their cells', () => {
    const reports = sample.register.measures.map((measure) => measure.reports[6]);
    expect(reports.filter((report) => report?.status === 'done')).toHaveLength(8);
    expect(reports.map((report, index) => (report?.status ? null : index + 1)).filter(Boolean)).toEqual([
      2, 3,
    ]);
    expect(of(sample.findings, 'status.unknown').map((one) => one.place)).toEqual([
      { sheet: 'รายงานผล', row: 5, column: 4 },
      { sheet: 'รายงานผล', row: 6, column: 4 },
    ]);
  });

  it('keeps the recommendation and both owners of a cell', () => {
    expect(sample.register.measures[1]?.reports[6]?.recommendation).toBe(
      'ควรดำเนินการอย่างสม่ำเสมอตลอดปีงบประมาณ',
    );
    expect(sample.register.measures[2]?.owners).toEqual(['งานการเจ้าหน้าที่', 'งานวิเคราะห์นโยบายและแผน']);
    expect(sample.register.agency.signatures).toHaveLength(4);
  });
});

describe('sample 002: a plan, and what came of half of it', () => {
  let sample: OpenedSample;
  beforeAll(async () => {
    sample = await openSample('002-outcome', 12);
  });

  it('has four measures; both rounds are named in the monitoring of each', () => {
    expect(sample.tables.map((table) => [table.sheet, table.kind, table.rows.length])).toEqual([
      ['มาตรการ', 'plan', 4],
      ['ผลการดำเนินการ', 'outcome', 2],
    ]);
    expect(sample.register.fiscalYear).toBe(2566);
    expect(sample.register.measures).toHaveLength(4);
    for (const { monitoring } of sample.register.measures) {
      expect(monitoring).toContain('รอบ ๖ เดือน');
      expect(monitoring).toContain('รอบ ๑๒ เดือน');
    }
  });

  it('joins result and outcome to the two measures they belong to', () => {
    expect(sample.register.measures.map((measure) => measure.reports[12]?.outcome != null)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(sample.register.measures[1]?.reports[12]?.result).toContain(
      'จัดทำระบบเรื่องร้องเรียนผ่านเว็บไซต์ของ อบต.',
    );
  });

  it('has three signers, two with room for an opinion', () => {
    expect(sample.register.agency.signatures.map((block) => block.opinionHeading)).toEqual([
      null,
      'ความเห็นปลัด อบต.',
      'ความเห็นนายก อบต.ธารสุขใจ',
    ]);
  });
});

describe('sample 003: the projects of the year after six months', () => {
  let sample: OpenedSample;
  beforeAll(async () => {
    sample = await openSample('003-projects', 6);
  });

  it('has ten projects with budget, period and owner', () => {
    const { subject, fiscalYear, measures } = sample.register;
    expect([subject, fiscalYear, measures.length]).toEqual(['projects', 2564, 10]);
    expect(measures[0]).toMatchObject({
      title: 'ก่อสร้างถนนคอนกรีตเสริมเหล็กสายบ้านธารใส หมู่ที่ ๒',
      budget: 495000,
      owners: ['กองช่าง'],
      period: { from: '2020-12-01', to: '2021-03-31' },
    });
    expect(sample.tables[0]?.round).toBe(6);
  });

  it('has every status but the cancelled one, which is asked about', () => {
    expect(sample.register.measures.map((measure) => measure.reports[6]?.status ?? null)).toEqual([
      'done',
      'in-progress',
      'not-started',
      'in-progress',
      null,
      'done',
      'in-progress',
      'not-started',
      'in-progress',
      'done',
    ]);
    expect(of(sample.findings, 'status.outside').map((one) => one.place?.row)).toEqual([10]);
  });

  it('puts each project under its strategy', () => {
    const topics = sample.register.measures.map((measure) => measure.topic);
    expect(new Set(topics.slice(0, 3))).toEqual(new Set(['ยุทธศาสตร์ที่ ๑ การพัฒนาด้านโครงสร้างพื้นฐาน']));
    expect(new Set(topics).size).toBe(3);
  });

  it('has a signer who acts for another post', () => {
    expect(sample.register.agency.signatures[1]).toMatchObject({
      position: 'นักพัฒนาชุมชน',
      acting: 'รักษาราชการแทน',
      actingFor: 'หัวหน้าสำนักปลัด องค์การบริหารส่วนตำบลธารสุขใจ',
    });
  });
});

describe('sample 004: a plan and its status table', () => {
  let sample: OpenedSample;
  beforeAll(async () => {
    sample = await openSample('004-status', 6);
  });

  it('has twelve measures, all done, each with its evidence note', () => {
    expect(sample.tables.map((table) => [table.sheet, table.kind, table.rows.length])).toEqual([
      ['มาตรการ', 'plan', 12],
      ['สถานะ', 'status', 12],
    ]);
    expect(sample.register.measures).toHaveLength(12);
    for (const { reports } of sample.register.measures) {
      expect(reports[6]).toMatchObject({ status: 'done', evidence: EVIDENCE });
    }
  });

  it('has the monitoring of its printed page in every row, and owners but for one', () => {
    for (const { monitoring } of sample.register.measures) {
      expect(monitoring).toBe('รายงานความก้าวหน้าและสรุปผล ณ ๓๑ มีนาคม ๒๕๖๔');
    }
    expect(sample.register.measures[0]?.owners).toEqual(['สำนักปลัด', 'กองคลัง']);
    expect(sample.register.measures[9]?.owners).toEqual(['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา']);
    const blank = sample.findings.filter((one) => ['owner.missing', 'cell.inherited'].includes(one.rule));
    expect(blank.map((one) => one.place)).toContainEqual({ sheet: 'มาตรการ', row: 13, column: 2 });
  });

  it('has a score of Thai digits, and one person who signs twice', () => {
    const { agency } = sample.register;
    expect(agency).toMatchObject({ kind: 'municipality', fiscalYear: 2564 });
    expect(agency.scores).toEqual([{ year: 2562, score: 67.87, grade: 'C' }]);
    expect(agency.signatures).toHaveLength(4);
    expect(new Set(agency.signatures.map((block) => block.name)).size).toBe(3);
    expect(agency.signatures[3]).toMatchObject({
      acting: 'ปฏิบัติหน้าที่',
      actingFor: 'นายกเทศมนตรีตำบลทุ่งดาวเรือง',
    });
  });
});

describe('every sample', () => {
  it.each(['000-plan', '001-report', '002-outcome', '003-projects', '004-status'])(
    '%s is a workbook of the office: only the agency sheet is ours',
    async (file) => {
      const { snapshot, findings } = await openSample(file, 6);
      const sheets = snapshot.sheets.map(({ name, mark }) => [name, mark]);
      expect(sheets.at(-1)).toEqual(['หน่วยงาน', 'agency']);
      expect(sheets.slice(0, -1).every(([, mark]) => mark === null)).toBe(true);
      expect(snapshot.sheets.every((sheet) => sheet.tables.length === 0)).toBe(true);
      expect(findings.filter((one) => one.severity === 'error')).toEqual([]);
      expect(findings.filter((one) => one.rule.startsWith('agency.'))).toEqual([]);
    },
  );
});

it('the sample register has a finding for nothing but what a clerk has still to do', async () => {
  const { findings } = await openSample('register', 6);
  expect(findings.map(({ rule }) => rule)).toEqual([]);
});
