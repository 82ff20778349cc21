import {
  LIST_NAMES,
  REGISTER_TABLE,
  listsEdits,
  listsSheet,
  recogniseTables,
  registerSheet,
} from '../../../src/tables';
import { sheet, workbook } from '../grid';
import { NO_REPORT, OPTIONS, measure, valuesOf } from './measures';

const WITH_LISTS = { ...OPTIONS, lists: true };

describe('the register', () => {
  const reports = {
    6: { ...NO_REPORT, status: 'in-progress' as const },
    12: { ...NO_REPORT, status: 'done' as const, evidence: 'https://www.thansukjai.example/ita' },
  };
  const content = registerSheet(
    [measure({ id: 'M02', reports }), measure({ id: null }), measure({ id: null })],
    WITH_LISTS,
  );

  it('is a native table under one row of headers that are all different', () => {
    const headers = valuesOf(content, 1);
    expect(new Set(headers).size).toBe(headers.length);
    expect(headers).toEqual(expect.arrayContaining(['รหัส', 'มาตรการ', 'หลักฐาน (รอบ ๖ เดือน)']));
    expect(content.tables).toEqual([
      { name: REGISTER_TABLE, area: { top: 1, left: 0, bottom: 4, right: headers.length - 1 }, style: null },
    ]);
  });

  it('keeps id, topic and measure in view, its title beside them and merged with nothing', () => {
    expect(content.freeze).toEqual({ rows: 2, columns: 3 });
    expect(content.rows[0]).toEqual([{ value: OPTIONS.titles[0], style: 'heading' }]);
    expect(content.merges).toEqual([]);
  });

  it('keeps the ids that are there and gives the others the next free ones', () => {
    expect([2, 3, 4].map((row) => valuesOf(content, row)[0])).toEqual(['M02', 'M01', 'M03']);
  });

  it('keeps each round in columns of its own', () => {
    const headers = valuesOf(content, 1);
    const at = (header: string) => content.rows[2]?.[headers.indexOf(header)];
    expect(at('สถานะการดำเนินงาน (รอบ ๖ เดือน)')?.value).toBe('อยู่ระหว่างดำเนินการ');
    expect(at('สถานะการดำเนินงาน (รอบ ๑๒ เดือน)')?.value).toBe('ดำเนินการเสร็จเรียบร้อยแล้ว');
    expect(at('หลักฐาน (รอบ ๑๒ เดือน)')).toMatchObject({ link: 'https://www.thansukjai.example/ita' });
  });

  it.each([
    'http://[',
    'https://a.example/"b"',
    'javascript:alert(1)',
    'ดู https://a.example',
    `https://a.example/${'ก'.repeat(2000)}`,
  ])('keeps %s as text: a cell cannot link to it', (evidence) => {
    const one = registerSheet([measure({ reports: { 6: { ...NO_REPORT, evidence } } })], OPTIONS);
    const cell = one.rows[2]?.find((each) => each?.value === evidence);
    expect(cell).toEqual({ value: evidence, style: 'text' });
  });

  it('offers the lists where a cell is chosen from one', () => {
    const sources = content.validations?.map(({ source, area }) => [source, area.top, area.bottom]);
    expect(sources).toEqual([
      ['Tidtam_Owners', 2, 4],
      ['Tidtam_Statuses', 2, 4],
      ['Tidtam_Statuses', 2, 4],
    ]);
    expect(registerSheet([measure()], OPTIONS).validations).toEqual([]);
  });

  it('has one empty row to begin with', () => {
    const empty = registerSheet([], WITH_LISTS);
    expect(empty.rows).toHaveLength(3);
    expect(valuesOf(empty, 2).slice(0, 3)).toEqual(['M01', null, null]);
  });
});

describe('the lists', () => {
  it('hold the three statuses, each owner once, and both rounds', () => {
    const content = listsSheet(['สำนักปลัด', 'กองคลัง', 'สำนักปลัด']);
    expect([1, 2, 3].map((row) => valuesOf(content, row))).toEqual([
      ['ยังไม่ดำเนินการ', 'สำนักปลัด', 'รอบ ๖ เดือน'],
      ['อยู่ระหว่างดำเนินการ', 'กองคลัง', 'รอบ ๑๒ เดือน'],
      ['ดำเนินการเสร็จเรียบร้อยแล้ว', null, null],
    ]);
  });

  it('go by names that cover their entries and nothing else', () => {
    const names = listsEdits(['สำนักปลัด']).flatMap((edit) => (edit.edit === 'name' ? [edit] : []));
    expect(Object.fromEntries(names.map(({ name, refersTo }) => [name, refersTo]))).toEqual({
      [LIST_NAMES.statuses]: "'รายการ'!$A$2:$A$4",
      [LIST_NAMES.owners]: "'รายการ'!$B$2:$B$2",
      [LIST_NAMES.rounds]: "'รายการ'!$C$2:$C$3",
    });
  });
});

describe('a register made before the days had columns of their own', () => {
  it('is a register as before, its period read from words', () => {
    const rounds = ['๖', '๑๒'].flatMap((months) =>
      ['สถานะการดำเนินงาน', 'ผลการดำเนินการ', 'ผลลัพธ์', 'ข้อเสนอแนะ', 'หลักฐาน'].map(
        (header) => `${header} (รอบ ${months} เดือน)`,
      ),
    );
    const rows = [
      ['ทะเบียนมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๕'],
      ['รหัส', 'ประเด็น', 'มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'การกำกับติดตาม', ...rounds],
      [
        'M01',
        '',
        'ให้ความรู้',
        'อบรม',
        'สำนักปลัด',
        '๑ ต.ค. ๖๔ -\n๓๑ มี.ค. ๖๕',
        'รอบ ๖ เดือน',
        'ดำเนินการเสร็จเรียบร้อยแล้ว',
      ],
    ];
    const { tables } = recogniseTables(workbook(sheet('มาตรการ', rows, { mark: 'register' })));
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ kind: 'register', confidence: 1, fiscalYear: 2565 });
    expect(tables[0]?.rows[0]?.measure).toMatchObject({
      id: 'M01',
      period: { from: '2021-10-01', to: '2022-03-31' },
      reports: { 6: { status: 'done' } },
    });
  });
});
