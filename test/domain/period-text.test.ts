import { formatPeriod, readDueDay, readPeriod } from '../../src/domain';

const FISCAL_YEAR = 2565;
const FIRST_HALF = ['2021-10-01', '2022-03-31'] as const;
const WHOLE_YEAR = ['2021-10-01', '2022-09-30'] as const;

test.each<readonly [string, readonly [string | null, string]]>([
  // Ranges
  ['1 ต.ค.64 -\n31 มี.ค.65', FIRST_HALF],
  ['1 ต.ค. 2564 - 31 มี.ค. 2565', FIRST_HALF],
  ['๑ ตุลาคม ๒๕๖๔ – ๓๑ มีนาคม ๒๕๖๕', FIRST_HALF],
  ['๑ ต.ค. ๖๔ — ๓๑ มี.ค. ๖๕', FIRST_HALF],
  ['1 ตุลาคม 2564 ถึง 31 มีนาคม 2565', FIRST_HALF],
  ['ตั้งแต่วันที่ 1 ตุลาคม 2564 ถึงวันที่ 31 มีนาคม 2565', FIRST_HALF],
  ['ระหว่างวันที่ 1 ต.ค. 64 - 31 มี.ค. 65', FIRST_HALF],
  ['1/10/2564 - 31/3/2565', FIRST_HALF],
  ['01-10-64 - 31-03-65', FIRST_HALF],
  ['01-10-64-31-03-65', FIRST_HALF],
  ['2021-10-01 to 2022-03-31', FIRST_HALF],
  ['ต.ค. 64 – มี.ค. 65', FIRST_HALF],
  ['ต.ค.64-มี.ค.65', FIRST_HALF],
  ['ตุลาคม ๒๕๖๔ - มีนาคม ๒๕๖๕', FIRST_HALF],
  ['Oct 2021 - Mar 2022', FIRST_HALF],
  ['October 1, 2021 – March 31, 2022', FIRST_HALF],
  ['10/2564 - 3/2565', FIRST_HALF],
  ['1 - 31 มี.ค. 65', ['2022-03-01', '2022-03-31']],
  ['1-31 มีนาคม 2565', ['2022-03-01', '2022-03-31']],
  // A year that one end leaves to the other, or both to the plan
  ['1 ต.ค. - 31 มี.ค. 65', FIRST_HALF],
  ['1 ต.ค. 64 - 31 มี.ค.', FIRST_HALF],
  ['มกราคม - มีนาคม ๒๕๖๕', ['2022-01-01', '2022-03-31']],
  ['ต.ค. - มี.ค.', FIRST_HALF],
  ['ม.ค. - มี.ค.', ['2022-01-01', '2022-03-31']],
  ['ภายในเดือนธันวาคม', ['2021-12-01', '2021-12-31']],
  // One day is due then, one month is the whole of it
  ['ภายในวันที่ 30 ก.ย. 65', [null, '2022-09-30']],
  ['๓๑ มีนาคม ๒๕๖๕', [null, '2022-03-31']],
  ['ณ ๓๑ มีนาคม ๒๕๖๕', [null, '2022-03-31']],
  ['ภายในเดือนมีนาคม ๒๕๖๕', ['2022-03-01', '2022-03-31']],
  ['กุมภาพันธ์ 2567', ['2024-02-01', '2024-02-29']],
  ['มี.ค.-65', ['2022-03-01', '2022-03-31']],
  ['สิ้นเดือนกันยายน ๒๕๖๕', [null, '2022-09-30']],
  // By name
  ['ตลอดปีงบประมาณ', WHOLE_YEAR],
  ['ตลอดทั้งปีงบประมาณ', WHOLE_YEAR],
  ['ตลอดปี', WHOLE_YEAR],
  ['ปีงบประมาณ ๒๕๖๕', WHOLE_YEAR],
  ['ปีงบประมาณ พ.ศ. 2566', ['2022-10-01', '2023-09-30']],
  ['สิ้นปีงบประมาณ', [null, '2022-09-30']],
  ['ณ สิ้นปีงบประมาณ', [null, '2022-09-30']],
  ['สิ้นปีงบประมาณ พ.ศ. ๒๕๖๖', [null, '2023-09-30']],
  ['ไตรมาสที่ ๑', ['2021-10-01', '2021-12-31']],
  ['ไตรมาสที่ ๒', ['2022-01-01', '2022-03-31']],
  ['ไตรมาสที่ ๓', ['2022-04-01', '2022-06-30']],
  ['ไตรมาสที่ ๔', ['2022-07-01', '2022-09-30']],
  ['ไตรมาสที่ ๑-๔', WHOLE_YEAR],
  ['ไตรมาสที่ 1 - ไตรมาสที่ 2', FIRST_HALF],
  ['ไตรมาส 1/2566', ['2022-10-01', '2022-12-31']],
  ['ไตรมาสที่ 2 ปีงบประมาณ พ.ศ. 2566', ['2023-01-01', '2023-03-31']],
  ['รอบ ๖ เดือน', FIRST_HALF],
  ['รอบ 12 เดือน', WHOLE_YEAR],
  ['รอบ ๖ เดือนแรก (1 ต.ค. 64 - 31 มี.ค. 65)', FIRST_HALF],
  ['ไตรมาสที่ 1 (ต.ค. - ธ.ค. 64)', ['2021-10-01', '2021-12-31']],
  ['ปีงบประมาณ 2565 (ต.ค. 64 – ก.ย. 65)', WHOLE_YEAR],
])('%j is %j', (text, [from, to]) => {
  expect(readPeriod(text, FISCAL_YEAR)).toEqual({ period: { from, to }, mixedDigits: false, assumed: false });
});

test.each([
  'ทุกเดือน',
  'เดือนละ ๑ ครั้ง',
  'ปี 2565',
  '2565',
  '12',
  'ต้นเดือนมีนาคม 2565',
  '1 ต.ค. 64 - 31 ก.พ. 65',
  '1 ต.ค. 64 - 31 มี.ค. 65 และ 1 ก.ค. 65',
  'ไตรมาสที่ ๕',
  'รอบ ๙ เดือน',
  'มี.ค.-22',
  '10/64',
  '- - -',
  '',
])('%j is not wholly understood, so it is no period', (text) => {
  expect(readPeriod(text, FISCAL_YEAR)).toBeNull();
});

test.each<readonly [string, readonly [string | null, string]]>([
  ['ตั้งแต่ 1 ต.ค. 64', WHOLE_YEAR],
  ['ตั้งแต่ 1 ต.ค. 64 เป็นต้นไป', WHOLE_YEAR],
  ['เดือนตุลาคม 2564 เป็นต้นไป', WHOLE_YEAR],
  ['ตั้งแต่เดือนเมษายน ๒๕๖๕ เป็นต้นไป', ['2022-04-01', '2022-09-30']],
  ['Q1 2022', ['2021-10-01', '2021-12-31']],
  ['Q3/2022', ['2022-04-01', '2022-06-30']],
])('%j leaves something to be assumed, which is marked', (text, [from, to]) => {
  expect(readPeriod(text, null)).toEqual({ period: { from, to }, mixedDigits: false, assumed: true });
});

test.each<readonly [string, readonly [string | null, string]]>([
  ['Q1', ['2021-10-01', '2021-12-31']],
  ['Q2-Q3', ['2022-01-01', '2022-06-30']],
  ['Q4 FY2022', ['2022-07-01', '2022-09-30']],
  ['Q1/2565', ['2021-10-01', '2021-12-31']],
  ['Qtr 2', ['2022-01-01', '2022-03-31']],
])('%j is a quarter of the fiscal year', (text, [from, to]) => {
  expect(readPeriod(text, FISCAL_YEAR)).toEqual({ period: { from, to }, mixedDigits: false, assumed: false });
});

test.each(['สิ้นปีงบประมาณ', 'ตลอดปีงบประมาณ', 'ไตรมาสที่ ๑', 'รอบ ๖ เดือน', 'ต.ค. - มี.ค.', '31 มีนาคม'])(
  '%j names no year, and without a fiscal year it is no period',
  (text) => {
    expect(readPeriod(text, null)).toBeNull();
  },
);

test('an end before its start is handed over as it stands', () => {
  expect(readPeriod('1 ต.ค. 65 - 31 มี.ค. 65', null)?.period).toEqual({
    from: '2022-10-01',
    to: '2022-03-31',
  });
});

test('mixed digits are read and marked', () => {
  expect(readPeriod('๑ ต.ค. ๖4 - ๓๑ มี.ค. ๖๕', null)).toEqual({
    period: { from: '2021-10-01', to: '2022-03-31' },
    mixedDigits: true,
    assumed: false,
  });
});

test('a period is written as it can be read again', () => {
  const period = { from: '2021-10-01', to: '2022-03-31' };
  expect(formatPeriod(period, 'short', 'thai')).toBe('๑ ต.ค. ๖๔ - ๓๑ มี.ค. ๖๕');
  expect(formatPeriod({ from: null, to: '2022-03-31' }, 'long', 'arabic')).toBe('31 มีนาคม 2565');
  expect(readPeriod(formatPeriod(period, 'long', 'thai'), null)?.period).toEqual(period);
});

test.each([
  ['รายงาน ความก้าวหน้าและสรุปผล ณ ๓๑ มีนาคม ๒๕๖๔', '2021-03-31'],
  ['-รายงาน ความก้าวหน้า และสรุปผล ณ สิ้นปีงบประมาณ', '2022-09-30'],
  ['รายงานผลภายในเดือนเมษายน ๒๕๖๕', '2022-04-30'],
  ['รายงานผลการดำเนินงาน\n-รอบ ๖ เดือน\n-รอบ ๑๒ เดือน', null],
  ['สรุปผล ณ ๓๑ มีนาคม ๒๕๖๔ และ ณ ๓๐ กันยายน ๒๕๖๔', null],
  ['รายงานผลให้คณะกรรมการทราบ', null],
])('of %j the due day is %s', (text, day) => {
  expect(readDueDay(text, FISCAL_YEAR)).toBe(day);
});
