import fc from 'fast-check';
import { MONTHS, daysInMonth, formatDay, makeDay, readDay } from '../../src/domain';

test.each([
  ['๑๑ ธันวาคม ๒๕๖๖', '2023-12-11'],
  ['20    เมษายน  ๒๕๖๕', '2022-04-20'],
  ['วันที่ ๒๙ มีนาคม ๒๕๖๔', '2021-03-29'],
  ['ลงวันที่ 9 กุมภาพันธ์  2565', '2022-02-09'],
  ['ณ ๓๑ มีนาคม ๒๕๖๔', '2021-03-31'],
  ['ณ วันที่ ๓๑ มีนาคม พ.ศ. ๒๕๖๔', '2021-03-31'],
  ['วันพุธที่ ๓๑ เดือน มีนาคม พุทธศักราช ๒๕๖๔', '2021-03-31'],
  ['31 มีนาคม ค.ศ. 2021', '2021-03-31'],
  ['31 มีนาคม 2021', '2021-03-31'],
  ['1 ต.ค.64', '2021-10-01'],
  ['1 ต.ค. 64', '2021-10-01'],
  ['1ต.ค64', '2021-10-01'],
  ['1 ตค. 64', '2021-10-01'],
  ['1 ตค 64', '2021-10-01'],
  ['1 ต. ค. 2564', '2021-10-01'],
  ['๑ ตุลา คม ๒๕๖๔', '2021-10-01'],
  ['1\nต.ค.\n64', '2021-10-01'],
  ['1-ต.ค.-64', '2021-10-01'],
  ['1/ต.ค./2564', '2021-10-01'],
  ['31/3/2564', '2021-03-31'],
  ['๓๑/๐๓/๒๕๖๔', '2021-03-31'],
  ['31/3/2021', '2021-03-31'],
  ['31-03-64', '2021-03-31'],
  ['31.3.64', '2021-03-31'],
  ['31/03/21', '2021-03-31'],
  ['2021-03-31', '2021-03-31'],
  ['2564-03-31', '2021-03-31'],
  ['31 March 2021', '2021-03-31'],
  ['March 31, 2021', '2021-03-31'],
  ['31st Mar 2021', '2021-03-31'],
  ['1Oct64', '2021-10-01'],
  ['Sept. 30, 2022', '2022-09-30'],
  ['29 ก.พ. 67', '2024-02-29'],
])('%j is %s', (text, day) => {
  expect(readDay(text)).toEqual({ day, mixedDigits: false });
});

test.each([
  ['20 เมษายน ๒๕๖5', '2022-04-20'],
  ['๓o กันยายน ๒๕๖๔', '2021-09-30'],
  ['3O/9/2564', '2021-09-30'],
])('%j is read and marked for its digits', (text, day) => {
  expect(readDay(text)).toEqual({ day, mixedDigits: true });
});

test.each([
  '31 กุมภาพันธ์ 2564',
  '29 ก.พ. 65',
  '31/4/2564',
  '3/31/2021',
  '0/3/2564',
  '31 มีนาคม',
  'มีนาคม 2564',
  '31 มีนาคม 256',
  '31 มีนาคม 25640',
  '1 ต.ค. 64 - 31 มี.ค. 65',
  'ภายหลังวันที่ 31 มีนาคม 2564',
  '31 พยายาม 2564',
  '31-03/64',
  '44470',
  'สิ้นปีงบประมาณ',
  '',
])('%j is no day', (text) => {
  expect(readDay(text)).toBeNull();
});

test('two digits from 40 are a Buddhist year, below 40 a common one', () => {
  expect(readDay('1 ม.ค. 40')?.day).toBe('1997-01-01');
  expect(readDay('1 ม.ค. 39')?.day).toBe('2039-01-01');
  expect(readDay('1 ม.ค. พ.ศ. 39')?.day).toBe('1996-01-01');
  expect(readDay('1 ม.ค. ค.ศ. 64')?.day).toBe('2064-01-01');
});

const anyDay = fc
  .record({
    year: fc.integer({ min: 1997, max: 2039 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.nat(30),
  })
  .map(({ year, month, day }) => makeDay(year, month, (day % daysInMonth(year, month)) + 1) ?? '');

test('every day that is written is read again, in both styles and both kinds of digits', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.constantFrom('long', 'short'),
      fc.constantFrom('thai', 'arabic'),
      (day, style, digits) => {
        expect(readDay(formatDay(day, style, digits))).toEqual({ day, mixedDigits: false });
      },
    ),
    { numRuns: 500 },
  );
});

test('days are written in the Buddhist era', () => {
  expect(formatDay('2021-03-31', 'long', 'thai')).toBe('๓๑ มีนาคม ๒๕๖๔');
  expect(formatDay('2021-10-01', 'short', 'arabic')).toBe('1 ต.ค. 64');
});

test('the month names are those of the locale data', () => {
  const name = (locale: string, month: 'long' | 'short', index: number): string =>
    new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }).format(new Date(Date.UTC(2021, index, 15)));
  MONTHS.forEach((names, index) => {
    expect(names.thai).toBe(name('th-TH', 'long', index));
    expect(names.thaiShort).toBe(name('th-TH', 'short', index));
    expect(names.english).toBe(name('en-US', 'long', index));
    expect(names.englishShort).toBe(name('en-US', 'short', index));
  });
});

test('the days of a month agree with the calendar of the engine', () => {
  for (let year = 1996; year <= 2104; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
    }
  }
});
