import { isMark, markName, markOfName, marksBySheet, sheetKey } from '../../src/workbook';

test('a mark becomes a name and comes back', () => {
  for (const mark of ['agency', 'report-6', 'report-2567-12']) {
    expect(isMark(mark)).toBe(true);
    expect(markOfName(markName(mark))).toBe(mark);
  }
});

test('what cannot stand in a name is no mark', () => {
  for (const mark of ['', 'Report', 'report 6', 'report_6', '-6', 'a--b', 'รายงาน', 'a'.repeat(101)]) {
    expect(isMark(mark)).toBe(false);
  }
});

test('Excel changes the case of names as it likes', () => {
  expect(markOfName('TIDTAM_MARK_REPORT_6')).toBe('report-6');
  expect(markOfName('Tidtam_Lists')).toBeNull();
});

test('marks belong to the sheet that the name refers to; a lost one to none', () => {
  const marks = marksBySheet([
    { name: 'Tidtam_Mark_report_6', refersTo: "'รายงาน'!$A$1" },
    { name: 'Tidtam_Mark_lists', refersTo: '#REF!$A$1' },
    { name: 'Owners', refersTo: "'แผน'!$A$1" },
  ]);
  expect([...marks]).toEqual([[sheetKey('รายงาน'), 'report-6']]);
});
