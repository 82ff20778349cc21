import fc from 'fast-check';
import {
  mapSheetReferences,
  quoteSheetName,
  renameSheets,
  sheetKey,
  sheetOfReference,
} from '../../src/workbook';

const names = new Map([[sheetKey('รายการ'), 'รายการ (2)']]);

test.each([
  ["'รายการ'!$A$1:$A$3", "'รายการ (2)'!$A$1:$A$3"],
  ['รายการ!A1+1', "'รายการ (2)'!A1+1"],
  ['=SUM(รายการ!A1,รายการ!B1)', "=SUM('รายการ (2)'!A1,'รายการ (2)'!B1)"],
  ['"รายการ!A1"&รายการ!A1', '"รายการ!A1"&\'รายการ (2)\'!A1'],
  ["'รายการอื่น'!A1", "'รายการอื่น'!A1"],
  ['#REF!+Tidtam_Lists', '#REF!+Tidtam_Lists'],
])('in %s the sheet is called by its new name', (formula, renamed) => {
  expect(renameSheets(formula, names)).toBe(renamed);
});

test('the sheet of a plain reference', () => {
  expect(sheetOfReference("'รายงาน'!$A$1")).toBe('รายงาน');
  expect(sheetOfReference('รายงาน!$A$1:$B$2')).toBe('รายงาน');
  expect(sheetOfReference("'it''s'!A1")).toBe("it's");
  for (const other of ['#REF!$A$1', '"a"', 'A1', "'a'!$1:$3", '[1]Sheet1!$A$1']) {
    expect(sheetOfReference(other)).toBeNull();
  }
});

test('any sheet name is found where it is quoted', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 31 }), (name) => {
      const found: string[] = [];
      mapSheetReferences(`1+${quoteSheetName(name)}!$A$1&"x"`, (sheet) => {
        found.push(sheet);
        return null;
      });
      expect(found).toEqual([name]);
    }),
  );
});
