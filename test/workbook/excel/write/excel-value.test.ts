import { excelValue, neededFormat } from '../../../../src/workbook/excel/write/excel-value';

describe('text in a cell without a text format', () => {
  test.each([
    '- ขั้นที่ ๑',
    '=1+1',
    '+66',
    '@x',
    "'ก",
    '00123',
    '1/2/2564',
    'TRUE',
    'true ',
    '๑๒๓',
    '50%',
    ' ก',
    'มี.ค. 64',
    '#N/A',
  ])('%j goes behind an apostrophe', (value) => {
    expect(excelValue({ value }, 'General')).toBe(`'${value}`);
  });

  test.each(['มาตรการ', 'อบรมเจ้าหน้าที่', 'Truely', `ก ${'๑'.repeat(200)}`, 'ก 1\nข 2'])(
    '%j goes as it is',
    (value) => {
      expect(excelValue({ value }, 'General')).toBe(value);
    },
  );
});

test('text in a cell of the text format goes as it is', () => {
  expect(excelValue({ value: '- ขั้นที่ ๑' }, '@')).toBe('- ขั้นที่ ๑');
  expect(neededFormat({ value: '- ขั้นที่ ๑' }, '@')).toBeNull();
});

test.each([[{ value: 5 }], [{ value: true }], [{ formula: '=A1' }], [{ value: "'ก" }]])(
  '%j gets out of the text format',
  (cell) => {
    expect(neededFormat(cell, '@')).toBe('General');
  },
);

test('a day gets a date format unless it has one', () => {
  expect(neededFormat({ date: '2021-10-01' }, 'General')).toBe('m/d/yyyy');
  expect(neededFormat({ date: '2021-10-01' }, '@')).toBe('m/d/yyyy');
  expect(neededFormat({ date: '2021-10-01' }, '[$-D07041E]d mmm yyyy')).toBeNull();
});

test('line breaks of Windows become those of a cell', () => {
  expect(excelValue({ value: 'ก\r\nข' }, '@')).toBe('ก\nข');
});

test('no value empties the cell', () => {
  expect(excelValue({ value: null }, 'General')).toBe('');
});
