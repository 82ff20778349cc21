import { openPackage } from '../../../../src/workbook/file/container';
import { readWorkbook } from '../../../../src/workbook/file/read';
import { numberFormat } from '../../../../src/workbook/number-format';
import { dayOfSerial, serialOfIso } from '../../../../src/workbook/serial-day';
import { buildBook } from '../container/build-book';

/** 31 March 2021. */
const DAY = 44286;

test.each([
  ['d mmmm yyyy', '31 มีนาคม 2021'],
  ['[$-41E]d mmmm yyyy', '31 มีนาคม 2021'],
  ['[$-107041E]d mmmm yyyy', '31 มีนาคม 2564'],
  ['[$-107041E]d mmm yy', '31 มี.ค. 64'],
  ['[$-D07041E]d mmmm yyyy', '๓๑ มีนาคม ๒๕๖๔'],
  ['[$-D07041E]d mmmm yyyy;@', '๓๑ มีนาคม ๒๕๖๔'],
  ['[$-D00041E]d mmmm yyyy', '๓๑ มีนาคม ๒๐๒๑'],
  ['[$-1070000]d/mm/yyyy;@', '31/03/2564'],
  ['[$-D070000]d/mm/yy', '๓๑/๐๓/๖๔'],
  ['[$-th-TH,107]d mmm yyyy', '31 มี.ค. 2564'],
  ['[$-th-TH,D07]d mmm yyyy', '๓๑ มี.ค. ๒๕๖๔'],
  ['d mmm bbbb', '31 มี.ค. 2564'],
  ['d/m/bb', '31/3/64'],
  ['[$-409]d mmmm yyyy', '31 March 2021'],
  ['"ณ วันที่ "d mmmm bbbb', 'ณ วันที่ 31 มีนาคม 2564'],
  ['[$-107041E]"year" yyyy', 'year 2564'],
])('the date format %s', (code, text) => {
  expect(numberFormat(code).show(DAY)).toEqual({ text, day: '2021-03-31' });
});

test.each([
  ['[$-D000000]0.00', 44286.5, '๔๔๒๘๖.๕๐'],
  ['[$-D000000]#,##0', 44286, '๔๔,๒๘๖'],
  ['t#,##0', 44286, '๔๔,๒๘๖'],
  ['t0%', 0.25, '๒๕%'],
  ['0.0%', 0.755, '75.5%'],
  ['#,##0.00', 1234.5, '1,234.50'],
  ['h:mm', 0.3541666667, '8:30'],
  ['[h]:mm', 1.5, '36:00'],
  ['General', 1 / 3, '0.333333333'],
  ['General', 0.00001, '0.00001'],
  ['General', 1.5e-10, '1.5E-10'],
  ['@', 12, '12'],
  ['"unclosed', 5, '5'],
  ['[$-zzz', 5, '5'],
])('the number format %s shows %d as %s, and no date', (code, value, text) => {
  expect(numberFormat(code).show(value)).toEqual({ text, day: null });
});

test('days at the edges of the calendar', () => {
  expect([1, 59, 60, 61, 2958465].map(dayOfSerial)).toEqual([
    '1900-01-01',
    '1900-02-28',
    null,
    '1900-03-01',
    '9999-12-31',
  ]);
  expect([0, 0.5, -1, 2958466, NaN].map(dayOfSerial)).toEqual([null, null, null, null, null]);
  expect(['2021-03-31', '2021-03-31T12:00:00', '1900-01-01', 'soon'].map(serialOfIso)).toEqual([
    DAY,
    DAY + 0.5,
    1,
    null,
  ]);
});

describe('dates in a sheet', () => {
  const styles =
    '<numFmts><numFmt numFmtId="170" formatCode="[$-D07041E]d mmmm yyyy"/></numFmts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="20"/><xf numFmtId="71"/></cellXfs>';
  const xml =
    '<sheetData><row><c s="1"><v>44286</v></c><c s="2"><v>44286.5</v></c><c s="3"><v>0.5</v></c><c s="4"><v>44286</v></c>' +
    '<c s="0"><v>44286</v></c><c s="9"><v>44286</v></c><c s="1" t="d"><v>2021-03-31</v></c></row></sheetData>';
  const shown = (before: string) =>
    readWorkbook(
      openPackage(buildBook({ sheets: [{ name: 'S', xml }], styles, before })),
    ).sheets[0]!.rows[0]!.cells.map(({ text, date }) => [text, date]);

  test('are known by the format of their style', () => {
    expect(shown('')).toEqual([
      ['31/3/2564', '2021-03-31'],
      ['๓๑ มีนาคม ๒๕๖๔', '2021-03-31'],
      ['12:00', null],
      ['31/3/2564', '2021-03-31'],
      ['44286', null],
      ['44286', null],
      ['31/3/2564', '2021-03-31'],
    ]);
  });

  test('count from 1904 in old workbooks of the Mac', () => {
    expect(shown('<workbookPr date1904="1"/>').slice(0, 2)).toEqual([
      ['1/4/2568', '2025-04-01'],
      ['๑ เมษายน ๒๕๖๘', '2025-04-01'],
    ]);
    expect(shown('<workbookPr date1904="1"/>')[6]).toEqual(['31/3/2564', '2021-03-31']);
  });
});
