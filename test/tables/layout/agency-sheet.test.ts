import type { Agency } from '../../../src/domain';
import { agencySheet, readAgency } from '../../../src/tables';
import type { SheetContent } from '../../../src/workbook';
import { sheetOf, workbookOf } from '../agency/sheets';

const AGENCY: Agency = {
  name: 'เทศบาลตำบลทุ่งดาวเรือง',
  kind: 'municipality',
  district: 'เมืองสมมุติ',
  province: 'สมมุติบุรี',
  department: 'สำนักปลัด',
  phone: '๐-๐๐๐๐-๐๐๐๒',
  documentCode: 'สม ๐๐๐๐๒/',
  website: 'https://www.thungdaorueang.example',
  fiscalYear: 2564,
  addressee: null,
  scores: [{ year: 2562, score: 67.87, grade: 'C' }],
  signatures: [
    {
      opinionHeading: 'ความเห็นนายกเทศมนตรี',
      opinion: null,
      name: 'นายธีรภัทร พัฒนาถิ่นไทย',
      position: 'ปลัดเทศบาล',
      acting: 'ปฏิบัติหน้าที่',
      actingFor: 'นายกเทศมนตรีตำบลทุ่งดาวเรือง',
    },
  ],
};

function readBack(content: SheetContent): Agency {
  const rows = content.rows.map((row) => row.map((cell) => cell?.value ?? null));
  return readAgency(workbookOf(sheetOf('แผ่นงาน', rows, 'agency')), []).agency;
}

describe('the agency sheet as laid out', () => {
  it.each([
    ['thai', 'thai'],
    ['thai', 'arabic'],
    ['english', 'thai'],
    ['english', 'arabic'],
  ] as const)('is read back as it was (%s, %s digits)', (language, digits) => {
    expect(readBack(agencySheet(AGENCY, { language, digits }))).toEqual(AGENCY);
  });

  it('has every row its height and room for what is still to come', () => {
    const content = agencySheet(AGENCY);
    expect(content.heights).toHaveLength(content.rows.length);
    expect(content.rows.at(-1)?.every((cell) => cell?.value === undefined && cell?.style === 'text')).toBe(
      true,
    );
  });

  it('fits the text of A4 landscape', () => {
    const width = agencySheet(AGENCY).widths.reduce((sum, each) => sum + each, 0);
    expect(width).toBeLessThanOrEqual(728.5);
  });
});
