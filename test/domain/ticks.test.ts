import { readTick, type TickReading } from '../../src/domain';

const yes = (note: string | null = null): TickReading => ({ tick: 'yes', note });

test.each([
  '✓',
  '✔',
  '✔️',
  '√',
  '☑',
  '✅',
  'P',
  'ü',
  'þ',
  '/',
  '\uF0FC',
  '\uF0FE',
  ' ✓ ',
  '(✓)',
  '[√]',
  '- ✓',
  '✓ -',
  'ใช่',
  'Yes',
])('%j is a tick', (text) => {
  expect(readTick(text)).toEqual(yes());
});

test.each([
  ['✓ ตรวจสอบข้อมูลที่เว็บไซต์ของหน่วยงาน', 'ตรวจสอบข้อมูลที่เว็บไซต์ของหน่วยงาน'],
  ['✓\nตรวจสอบข้อมูล\nที่เว็บไซต์', 'ตรวจสอบข้อมูล\nที่เว็บไซต์'],
  ['✓ - ตามเอกสารแนบ', 'ตามเอกสารแนบ'],
  ['✓ (ตามเอกสารแนบ)', 'ตามเอกสารแนบ'],
  ['✓: https://example.go.th/ita?a=1', 'https://example.go.th/ita?a=1'],
  ['ตามเอกสารแนบ ✓', 'ตามเอกสารแนบ'],
  ['ü ตามเอกสารแนบ', 'ตามเอกสารแนบ'],
  ['/ ตามเอกสารแนบ', 'ตามเอกสารแนบ'],
])('%j is a tick with the note %j', (text, note) => {
  expect(readTick(text)).toEqual(yes(note));
});

test.each(['-', '–', '—', ' - ', '--', '...', '☐', '□', '( )', '[]', 'ไม่', 'No'])('%j is no', (text) => {
  expect(readTick(text)).toEqual({ tick: 'no' });
});

test.each(['X', 'x', '×', '✗', '☒', '(x)'])(
  '%j may be a tick or a plan, so it is left to the table',
  (text) => {
    expect(readTick(text)).toEqual({ tick: 'planned' });
  },
);

test.each(['1', '๑๒', 'PDF', 'P1', '/index.html', 'ตรวจสอบข้อมูลที่เว็บไซต์', 'ดำเนินการแล้ว', '✓ ✗', 'O', '?'])(
  '%j is unclear and kept as typed',
  (text) => {
    expect(readTick(text)).toEqual({ tick: 'unclear', text });
  },
);

test('a number may be a count, so it is never a tick by itself', () => {
  expect(readTick(1)).toEqual({ tick: 'unclear', text: '1' });
  expect(readTick(0)).toEqual({ tick: 'unclear', text: '0' });
  expect(readTick(12)).toEqual({ tick: 'unclear', text: '12' });
});

test('a check box is what it is', () => {
  expect(readTick(true)).toEqual(yes());
  expect(readTick(false)).toEqual({ tick: 'no' });
});

test.each([null, '', '  \n '])('%j is empty', (value) => {
  expect(readTick(value)).toEqual({ tick: 'empty' });
});
