import { moveReferences } from './formula/rewrite';
import { parseFormula } from './formula/parse';
import { ExcelHost } from '.';

describe('what Excel takes as a formula', () => {
  test.each([
    '=SUM(A1:B2,3)*-2%',
    '=IF(A1="เสร็จ",1,)',
    "='แผน งาน'!$A$1&รายการ!B2",
    '=Tidtam_Register[[#Headers],[สถานะ]]',
    '=ชื่อ ที่สอง',
    '={1,2;3,4}',
    '=A:A',
    '=$1:$3',
    '=#REF!+1',
    '=@A1',
  ])('%s', (formula) => {
    expect(() => parseFormula(formula)).not.toThrow();
  });

  test.each([
    '=',
    '=1 2',
    '=A1:',
    '=(1',
    '=1)',
    '="ก',
    '=ก,ข',
    `="${'ก'.repeat(256)}"`,
    '=1ก',
    `=${'1+'.repeat(4100)}1`,
  ])('not %s', (formula) => {
    expect(() => parseFormula(formula)).toThrow();
  });
});

test.each([
  ['=1+2*3^2', 19],
  ['=-A1%', -0.07],
  ['="ก"&A1', 'ก7'],
  ['=A1>=7', true],
  ['=SUM(A1:A3)', 12],
  ['=COUNTIF(B1:B3,"เสร็จ")', 2],
  ['=COUNTIF(B1:B3,"?*")', 3],
  ['=COUNTIF(B1:B3,"เ*")', 2],
  ['=COUNTA(B1:B9)', 3],
  ['=SUMPRODUCT((B1:B3="เสร็จ")*1)', 2],
  ['=SUMPRODUCT(ISNUMBER(FIND("ส",SUBSTITUTE(B1:B3,"ไม่",CHAR(10))))*(A1:A3=5))', 0],
  ['=SUMPRODUCT(ISNUMBER(FIND("ำ",B1:B3))*A1:A3)', 5],
  ['=IF(A3="","ว่าง",A3)', 5],
  ['=AVERAGE(A1:A3)', 6],
  ['=1/0', '#DIV/0!'],
  ['=IFERROR(1/0,0)', 0],
  ['=NOPE(1)', '#NAME?'],
  ['=A9', 0],
  ['=C1', 0],
])('%s gives %j', (formula, value) => {
  const host = new ExcelHost();
  host.user.paste('Sheet1', 'A1', [
    [7, 'เสร็จ'],
    ['', 'เสร็จ'],
    [5, 'ยังไม่ดำเนินการ'],
  ]);
  host.user.type('Sheet1', 'C1', formula);
  expect(host.sheet('Sheet1').cell('C1').value).toBe(value);
});

test.each([
  ['=A3+$B$3', '=A5+$B$5'],
  ['=SUM(A1:A9)', '=SUM(A1:A11)'],
  ['=A2', '=A2'],
  ['=อื่น!A3', '=อื่น!A3'],
  ['=\'แผน\'!A3&"A3"', '=\'แผน\'!A5&"A3"'],
  ['=SUM(A:A, 3:4)', '=SUM(A:A, 5:6)'],
])('two rows put in above row 3 make %s into %s', (before, after) => {
  const moved = moveReferences(before, 'แผน', 'แผน', (area) => ({
    ...area,
    top: area.top >= 2 ? area.top + 2 : area.top,
    bottom: area.bottom >= 2 && area.bottom < 1_048_575 ? area.bottom + 2 : area.bottom,
  }));
  expect(moved).toBe(after);
});

test('what the user typed may surround the cell that is asked for', async () => {
  const host = new ExcelHost();
  host.user.paste('Sheet1', 'B2', [
    ['มาตรการ', 'สถานะ'],
    ['อบรม', ''],
  ]);
  host.user.type('Sheet1', 'E9', 'อื่น');
  host.user.select('Sheet1', 'B3');
  await host.run(async (context) => {
    const region = context.workbook.getSelectedRange().getSurroundingRegion().load('address');
    await context.sync();
    expect(region.address).toBe('Sheet1!B2:C3');
  });
});
