import { readAgency } from '../../../src/tables';
import { sheetOf, workbookOf } from './sheets';

const FIELDS = [
  ['ชื่อหน่วยงาน', 'องค์การบริหารส่วนตำบลธารสุขใจ'],
  ['ประเภท', 'องค์การบริหารส่วนตำบล'],
  ['อำเภอ', 'เมืองสมมุติ'],
  ['จังหวัด', 'สมมุติบุรี'],
  ['ส่วนราชการ', 'สำนักปลัด'],
  ['โทรศัพท์', '๐-๐๐๐๐-๐๐๐๑'],
  ['เลขที่หนังสือ (ที่)', 'สม ๐๐๐๐๑/-'],
  ['เว็บไซต์', 'https://www.thansukjai.example'],
  ['ปีงบประมาณ', '๒๕๖๔'],
  ['เรียน', 'นายกองค์การบริหารส่วนตำบลธารสุขใจ - ผ่านปลัด อบต.'],
] as const;

const SCORES = [
  ['ปีงบประมาณ', 'คะแนน ITA', 'ระดับ'],
  [2563, 72.07, 'C'],
  ['๒๕๖๔', '๘๑.๕๐', 'B'],
] as const;

const SIGNATURES = [
  ['ความเห็น (หัวข้อ)', 'ความเห็น', 'ชื่อ–สกุล', 'ตำแหน่ง', 'คำรักษาการ', 'ตำแหน่งที่รักษาการ'],
  [null, null, 'นางสาวสมใจ ใจดีงาม', 'นักพัฒนาชุมชน', 'รักษาราชการแทน', 'หัวหน้าสำนักปลัด'],
  ['ความเห็นปลัดองค์การบริหารส่วนตำบล', '- เห็นควรดำเนินการ', '(นางวันดี มีสุขล้น)', 'ปลัดองค์การบริหารส่วนตำบล', null, null],
] as const;

const read = (...rows: Parameters<typeof sheetOf>[1][]) =>
  readAgency(workbookOf(sheetOf('หน่วยงาน', rows.flat())), []);

describe('the agency sheet', () => {
  it('gives every fact, in whichever digits it is typed', () => {
    const { agency, findings, sheet } = read(FIELDS, [[]], SCORES, [[]], SIGNATURES);
    expect(sheet).toBe('หน่วยงาน');
    expect(findings).toEqual([]);
    expect(agency).toMatchObject({
      name: 'องค์การบริหารส่วนตำบลธารสุขใจ',
      kind: 'sao',
      district: 'เมืองสมมุติ',
      province: 'สมมุติบุรี',
      department: 'สำนักปลัด',
      phone: '๐-๐๐๐๐-๐๐๐๑',
      documentCode: 'สม ๐๐๐๐๑/-',
      website: 'https://www.thansukjai.example',
      fiscalYear: 2564,
      addressee: 'นายกองค์การบริหารส่วนตำบลธารสุขใจ - ผ่านปลัด อบต.',
    });
  });

  it('gives the scores, the newest year first', () => {
    expect(read(FIELDS, SCORES).agency.scores).toEqual([
      { year: 2564, score: 81.5, grade: 'B' },
      { year: 2563, score: 72.07, grade: 'C' },
    ]);
  });

  it('gives the signature chain in the order of the sheet, names without their brackets', () => {
    expect(read(FIELDS, SIGNATURES).agency.signatures).toEqual([
      {
        opinionHeading: null,
        opinion: null,
        name: 'นางสาวสมใจ ใจดีงาม',
        position: 'นักพัฒนาชุมชน',
        acting: 'รักษาราชการแทน',
        actingFor: 'หัวหน้าสำนักปลัด',
      },
      {
        opinionHeading: 'ความเห็นปลัดองค์การบริหารส่วนตำบล',
        opinion: '- เห็นควรดำเนินการ',
        name: 'นางวันดี มีสุขล้น',
        position: 'ปลัดองค์การบริหารส่วนตำบล',
        acting: null,
        actingFor: null,
      },
    ]);
  });

  it('is understood with its parts in another order, beside each other and with blank rows', () => {
    const rows = [
      ...SIGNATURES,
      [],
      ['ระดับ', 'ปีงบประมาณ', 'คะแนน'],
      ['C', 2563, '72.07 คะแนน'],
      [],
      [null, 'จังหวัด :', null, 'จังหวัดสมมุติบุรี', 'อำเภอ', 'อ.เมืองสมมุติ'],
      [null, 'ชื่อ หน่วยงาน', null, null, 'เทศบาลตำบลทุ่งดาวเรือง'],
      ['ปีงบประมาณ พ.ศ.', 2564],
      ['ที่', 'สม ๐๐๐๐๒/'],
      ['ส่วนราชการ', 'สำนักปลัด'],
    ];
    const { agency, findings } = read(rows);
    expect(findings).toEqual([]);
    expect(agency).toMatchObject({
      name: 'เทศบาลตำบลทุ่งดาวเรือง',
      kind: 'municipality',
      district: 'เมืองสมมุติ',
      province: 'สมมุติบุรี',
      fiscalYear: 2564,
      documentCode: 'สม ๐๐๐๐๒/',
      scores: [{ year: 2563, score: 72.07, grade: 'C' }],
    });
    expect(agency.signatures).toHaveLength(2);
  });

  it('is found under any name by its labels, and ours by its mark before all others', () => {
    const other = sheetOf('ข้อมูล', FIELDS);
    const ours = sheetOf('Sheet3', [['ชื่อหน่วยงาน', 'เทศบาลตำบลทุ่งดาวเรือง']], 'agency');
    const plan = sheetOf('มาตรการ', [['มาตรการ', 'ผู้รับผิดชอบ']]);
    expect(readAgency(workbookOf(plan, other), []).sheet).toBe('ข้อมูล');
    expect(readAgency(workbookOf(plan, other, ours), []).sheet).toBe('Sheet3');
  });

  it('is not a table that only has such headers', () => {
    const headers = ['ที่', 'หน่วยงาน', 'ประเภท', 'อำเภอ', 'จังหวัด', 'ปีงบประมาณ'];
    const table = sheetOf('หน่วยงาน', [headers, [1, 'กองคลัง', 'กอง', 'ก', 'ข', 2564]]);
    expect(readAgency(workbookOf(table), []).sheet).toBeNull();
  });

  it('says once what a memo would leave blank', () => {
    const { findings } = read([
      ['ชื่อหน่วยงาน', 'องค์การบริหารส่วนตำบลธารสุขใจ'],
      ['ส่วนราชการ', '..........'],
      ['เลขที่หนังสือ (ที่)', null],
    ]);
    expect(findings).toEqual([
      {
        rule: 'agency.incomplete',
        severity: 'warning',
        place: { sheet: 'หน่วยงาน', row: 0, column: 0 },
        data: { fields: 'อำเภอ, จังหวัด, ส่วนราชการ, เลขที่หนังสือ (ที่)' },
      },
    ]);
  });

  it('says that the memo is addressed to nobody where the name does not tell who the head is', () => {
    const fields = (name: string) => read([['ชื่อหน่วยงาน', name]]).findings[0]?.data.fields;
    expect(fields('โรงพยาบาลสมมุติรักษ์')).toContain('เรียน');
    expect(fields('องค์การบริหารส่วนตำบลธารสุขใจ')).not.toContain('เรียน');
  });

  it('has the usual chain of signatures when none is given', () => {
    const { agency } = read(FIELDS);
    expect(agency.signatures.length).toBeGreaterThanOrEqual(3);
    expect(agency.signatures.at(-1)?.position).toContain('นายกองค์การบริหารส่วนตำบลธารสุขใจ');
  });

  it('prints an unusual acting word beside the position instead of dropping it', () => {
    const row = [null, null, 'นายมานะ ตั้งใจจริง', 'รองปลัดเทศบาล', 'ทำการแทน', 'ปลัดเทศบาล'];
    expect(read(FIELDS, [SIGNATURES[0], row]).agency.signatures).toMatchObject([
      { position: 'รองปลัดเทศบาล ทำการแทน', acting: null, actingFor: 'ปลัดเทศบาล' },
    ]);
  });

  it.each(['101', '-', 'ไม่มี', '1234'])('takes no score that is none: %s', (score) => {
    expect(read(FIELDS, [SCORES[0], [2563, score, 'C']]).agency.scores).toEqual([]);
  });

  it('reads a score as it is, not as it is shown', () => {
    const sheet = sheetOf('หน่วยงาน', [...FIELDS, ...SCORES.slice(0, 1)]);
    const shown = { column: 1, value: 72.07, text: '72', formula: null, date: null, error: null };
    const year = { column: 0, value: 2563, text: '2,563', formula: null, date: null, error: null };
    const rows = [...sheet.rows, { row: 20, hidden: false, cells: [year, shown] }];
    expect(readAgency(workbookOf({ ...sheet, rows }), []).agency.scores).toEqual([
      { year: 2563, score: 72.07, grade: null },
    ]);
  });
});

describe('a workbook without an agency sheet', () => {
  const from = (...titles: string[]) => readAgency(workbookOf(sheetOf('Sheet1', [['มาตรการ']])), titles);

  it('takes the agency that its titles name', () => {
    const { agency, findings, sheet } = from(
      'ผลการดำเนินการตามมาตรการ',
      'ของเทศบาลตำบลทุ่งดาวเรือง อำเภอเมืองสมมุติ จังหวัดสมมุติบุรี ประจำปีงบประมาณ พ.ศ. ๒๕๖๔',
    );
    expect(sheet).toBeNull();
    expect(agency).toMatchObject({
      name: 'เทศบาลตำบลทุ่งดาวเรือง',
      kind: 'municipality',
      district: 'เมืองสมมุติ',
      province: 'สมมุติบุรี',
    });
    expect(agency.signatures.length).toBeGreaterThan(0);
    expect(findings).toEqual([
      { rule: 'agency.from-title', severity: 'info', place: null, data: { name: 'เทศบาลตำบลทุ่งดาวเรือง' } },
    ]);
  });

  it.each([
    ['มาตรการ อบต.ธารสุขใจ ปี 2564'],
    ['มาตรการของ อบต. ธารสุขใจ'],
    ['ขององค์การบริหารส่วนตำบลธารสุขใจประจำปีงบประมาณ 2564'],
    ['ขององค์การบริการส่วนตำบลธารสุขใจ (รอบ ๖ เดือน)'],
    ['ขององค์การบริหารส่วนตำบล\nธารสุขใจ'],
  ])('reads the full name from %j', (title) => {
    expect(from(title).agency.name).toBe('องค์การบริหารส่วนตำบลธารสุขใจ');
  });

  it('takes one name said several times', () => {
    expect(from('มาตรการ อบต.ธารสุขใจ', 'องค์การบริหารส่วนตำบลธารสุขใจ').agency.name).toBe(
      'องค์การบริหารส่วนตำบลธารสุขใจ',
    );
  });

  it.each([
    ['none', ['มาตรการส่งเสริมคุณธรรม', 'องค์การบริหารส่วนตำบล ประจำปี ๒๕๖๔']],
    ['several', ['เทศบาลตำบลทุ่งดาวเรือง', 'อบต.ธารสุขใจ']],
  ])('asks for the sheet when the titles name %s', (_, titles) => {
    const { agency, findings } = from(...titles);
    expect(agency.name).toBeNull();
    expect(findings.map((one) => one.rule)).toEqual(['agency.missing']);
  });
});
