import { agencySheet, readAgency } from '../../../src/tables';
import { emptyAgency, type Agency } from '../../../src/domain';
import { sheetOf, workbookOf } from './sheets';

const FIELDS = [
  ['ชื่อหน่วยงาน', 'เทศบาลตำบลทุ่งดาวเรือง'],
  ['อำเภอ', 'เมืองสมมุติ'],
  ['จังหวัด', 'สมมุติบุรี'],
  ['ส่วนราชการ', 'สำนักปลัด'],
  ['ที่', 'สม ๐๐๐๐๒/'],
] as const;
type Rows = Parameters<typeof sheetOf>[1];
const read = (...rows: Rows[]) =>
  readAgency(workbookOf(sheetOf('หน่วยงาน', [...FIELDS, ...rows.flat()])), []).agency;

const signer = { opinionHeading: null, opinion: null, position: 'ปลัด', acting: null, actingFor: null };

const KNOWN: Agency = {
  ...emptyAgency(),
  name: 'เทศบาลตำบลทุ่งดาวเรือง',
  kind: 'municipality',
  through: 'ปลัด อบต.',
  author: 'งานบริหารงานทั่วไป สำนักปลัด',
  attachment: 'ดังนี้',
  oitItem: 'O42',
  source: 'ระบบ e-plan',
  references: [
    {
      number: 'สม 00001/101',
      date: '9 กุมภาพันธ์ 2565',
      subject: 'การแต่งตั้งคณะทำงาน',
      item: '๖',
      gist: 'แจ้งทุกกอง',
    },
    { number: null, date: null, subject: 'รายงานการวิเคราะห์', item: null, gist: null },
  ],
  signatures: [
    { ...signer, name: 'นางวันดี มีสุขล้น', sign: 'none' },
    { ...signer, name: 'นายมานะ ตั้งใจจริง', sign: 'plain', opinionHeading: 'ความเห็นปลัด', opinionLines: 3 },
    { ...signer, name: 'นายสมชาติ รักถิ่นฐาน', sign: 'brackets' },
  ],
};

describe('what memos need of the agency sheet', () => {
  it.each(['thai', 'english'] as const)('is laid out and read back as it was (%s)', (language) => {
    const { rows } = agencySheet(KNOWN, { language, digits: 'thai' });
    const values = rows.map((row) => row.map((cell) => cell?.value ?? null));
    expect(readAgency(workbookOf(sheetOf('แผ่นงาน', values, 'agency')), []).agency).toEqual(KNOWN);
  });

  it('is nothing at all on a sheet of before', () => {
    const agency = read([
      ['ชื่อ', 'ตำแหน่ง'],
      ['นางวันดี มีสุขล้น', 'ปลัด'],
    ]);
    expect(Object.keys(agency)).not.toEqual(expect.arrayContaining(['through']));
    expect(agency).not.toHaveProperty('references');
    expect(agency.signatures).toEqual([{ ...signer, name: 'นางวันดี มีสุขล้น' }]);
  });

  it('has earlier memos wherever their table stands, whose number is not that of ours', () => {
    const agency = read([
      ['ที่', 'วันที่', 'เรื่อง', 'ข้อ', 'สาระสำคัญ'],
      ['สม 00001/101', '9 ก.พ. 65', 'การแต่งตั้งคณะทำงาน', null, '-'],
      [],
      ['ผลคะแนน'],
      ['ปีงบประมาณ', 'คะแนน'],
      [2563, 72.07],
    ]);
    expect(agency.documentCode).toBe('สม ๐๐๐๐๒/');
    expect(agency.references).toEqual([
      { number: 'สม 00001/101', date: '9 ก.พ. 65', subject: 'การแต่งตั้งคณะทำงาน', item: null, gist: null },
    ]);
    expect(agency.scores).toHaveLength(1);
  });

  it.each([
    ['(ลงชื่อ)', 'brackets'],
    ['ลงชื่อ', 'plain'],
    ['ลงชื่อ......', 'plain'],
    ['ไม่มี', 'none'],
    ['อะไรก็ได้', undefined],
    ['-', undefined],
  ])('signs %s as %s', (word, sign) => {
    const [block] = read([
      ['ชื่อ', 'ตำแหน่ง', 'ลงชื่อ'],
      ['นางวันดี มีสุขล้น', 'ปลัด', word],
    ]).signatures;
    expect(block?.sign).toBe(sign);
  });

  it('has as many dotted lines as are typed for an opinion, within reason', () => {
    const lines = (opinion: string) =>
      read([
        ['ความเห็น', 'ชื่อ', 'ตำแหน่ง'],
        [opinion, 'นางวันดี มีสุขล้น', 'ปลัด'],
      ]).signatures[0]?.opinionLines;
    expect(lines('......\n……')).toBe(2);
    expect(lines(Array.from({ length: 50 }, () => '.....').join('\n'))).toBe(6);
    expect(lines('-')).toBeUndefined();
    expect(lines('เห็นควร')).toBeUndefined();
  });
});
