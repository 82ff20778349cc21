import { moveFormula } from '../../../../src/workbook/file/read/shared-formulas';

test.each([
  ['A1', 'B3'],
  ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
  ['SUM(B2:C3)', 'SUM(C4:D5)'],
  ['SUM(A:B,$C:D)', 'SUM(B:C,$C:E)'],
  ['LOG10(A1)+A1B+TRUE', 'LOG10(B3)+A1B+TRUE'],
  ['"A1 ""A1"" "&A1', '"A1 ""A1"" "&B3'],
  ["'A1'!A1+Q1!B2", "'A1'!B3+Q1!C4"],
  ['Table1[[#This Row],[A1]]*A1', 'Table1[[#This Row],[A1]]*B3'],
  ['_A1+ก1+name.A1', '_A1+ก1+name.A1'],
  ['XFD1048576', 'A2'],
])('%s, two rows down and one column on, is %s', (formula, moved) => {
  expect(moveFormula(formula, 2, 1)).toBe(moved);
});
