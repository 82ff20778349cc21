import fc from 'fast-check';
import { agencyInTitles, readAgency } from '../../../src/tables';
import { sheetOf, workbookOf } from './sheets';

const word = fc.constantFrom(
  ...['ชื่อหน่วยงาน', 'อำเภอ', 'จังหวัด', 'ปีงบประมาณ', 'คะแนน', 'ระดับ', 'ชื่อ–สกุล', 'ตำแหน่ง'],
  ...['อบต.', 'เทศบาลตำบล', 'ธารสุขใจ', '๒๕๖๔', '72.07', '(', ')', '-', '', ' ', '\n', 'ํา'],
);
const text = fc.oneof(
  word,
  fc.array(word, { maxLength: 5 }).map((parts) => parts.join('')),
  fc.string(),
);
const value = fc.oneof(text, fc.double(), fc.boolean(), fc.constant(null));

describe('whatever stands in a workbook', () => {
  it('names no agency but one with an official beginning and a name of its own', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (titles) => {
        const name = agencyInTitles(titles)?.name;
        if (name !== undefined) {
          expect(name).toMatch(/^(องค์การบริหารส่วน(ตำบล|จังหวัด)|เทศบาล(ตำบล|เมือง|นคร))\S+$/);
        }
      }),
    );
  });

  it('gives an agency whose parts are filled or null, scores between 0 and 100, and findings of the agency', () => {
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
        const { agency, findings } = readAgency(workbookOf(sheetOf('หน่วยงาน', rows)), []);
        for (const key of ['name', 'district', 'province', 'department', 'documentCode'] as const) {
          expect(agency[key] === null || agency[key].trim() !== '').toBe(true);
        }
        for (const { score } of agency.scores) expect(score >= 0 && score <= 100).toBe(true);
        for (const { rule } of findings) expect(rule).toMatch(/^agency\./);
      }),
    );
  });
});
