import { checkWorkbook } from '../../src/app';
import { emptyAgency } from '../../src/domain';
import { AGENCY_MARK, agencySheet } from '../../src/tables';
import { FileWorkbook, newWorkbook } from '../../src/workbook/file';

const memo = (number: string, subject: string | null) => ({
  number,
  date: '12 มกราคม 2566',
  subject,
  item: 'ข้อ 4',
  gist: 'โดยได้กำหนดมาตรการไว้ 60 มาตรการ',
});

test('earlier memos on the agency sheet are no table of measures, whatever they are about', async () => {
  const book = FileWorkbook.open(newWorkbook());
  const agency = {
    ...emptyAgency(),
    name: 'องค์การบริหารส่วนจังหวัดสมมุติบุรี',
    references: [memo('สม 51001/123', 'มาตรการส่งเสริมคุณธรรม'), memo('สม 51001/155', null)],
  };
  const content = agencySheet(agency, { language: 'thai', digits: 'arabic' });
  await book.apply({ edits: [{ edit: 'put-sheet', mark: AGENCY_MARK, name: 'หน่วยงาน', content }] });
  const { findings } = await checkWorkbook(book, {
    round: 6,
    today: '2023-04-10',
    digits: 'arabic',
    sheet: null,
  });
  expect(findings.map(({ rule }) => rule)).not.toContain('table.doubtful');
});
