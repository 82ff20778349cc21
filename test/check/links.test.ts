import fc from 'fast-check';
import { readLinks } from '../../src/check/links';

const read = (text: string) =>
  readLinks(text).map(({ link, verdict, repaired }) => [link, verdict, repaired]);

test.each([
  ['https://www.example.go.th/no-gift', 'https://www.example.go.th/no-gift'],
  ['ดูที่ (https://example.go.th/a).', 'https://example.go.th/a'],
  ['เว็บไซต์https://example.go.th/ประกาศ', 'https://example.go.th/ประกาศ'],
  ['https://th.wikipedia.org/wiki/A_(b)', 'https://th.wikipedia.org/wiki/A_(b)'],
  ['http://192.168.1.10/a', 'http://192.168.1.10/a'],
])('%s can be opened', (text, link) => {
  expect(read(text)).toEqual([[link, 'good', null]]);
});

test.each([
  ['www.example.go.th/a', 'www.example.go.th/a', 'https://www.example.go.th/a'],
  ['example.go.th', 'example.go.th', 'https://example.go.th'],
  ['http:/example.go.th', 'http:/example.go.th', 'http://example.go.th'],
  ['https//example.go.th/a', 'https//example.go.th/a', 'https://example.go.th/a'],
  ['https;//example.go.th', 'https;//example.go.th', 'https://example.go.th'],
  ['htps://example.go.th', 'htps://example.go.th', 'https://example.go.th'],
  ['https:\\\\example.go.th\\a', 'https:\\\\example.go.th\\a', 'https://example.go.th/a'],
  ['https:// www.example.go.th', 'https:// www.example.go.th', 'https://www.example.go.th'],
  ['https://www. example.go.th/a', 'https://www. example.go.th/a', 'https://www.example.go.th/a'],
  [
    'https://example.go.th/no gift.pdf',
    'https://example.go.th/no gift.pdf',
    'https://example.go.th/no%20gift.pdf',
  ],
  ['https://https://example.go.th', 'https://https://example.go.th', 'https://example.go.th'],
  ['https://', 'https://', null],
  ['http://localhost/a', 'http://localhost/a', null],
])('%s leads nowhere as typed', (text, link, repaired) => {
  expect(read(text)).toEqual([[link, 'malformed', repaired]]);
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  'file:///C:/a.pdf',
  'C:\\Users\\a.pdf',
  '\\\\server\\share\\a.pdf',
  'ftp://example.go.th/a',
  'https://bank.example.com@other.example.org/',
])('%s is no page of the web', (text) => {
  expect(read(text)).toEqual([[text, 'unsafe', null]]);
});

test.each([
  'ตามเอกสารแนบ',
  'ITA:2565',
  'หมายเหตุ: ไม่มี',
  'name@example.go.th',
  'แบบ 1.5 ก.ม.',
  'report.com.docx',
  '',
  '-',
])('“%s” holds no address', (text) => {
  expect(read(text)).toEqual([]);
});

test('several in one cell are told apart', () => {
  expect(read('https://a.go.th, www.b.go.th\njavascript:x')).toEqual([
    ['https://a.go.th', 'good', null],
    ['www.b.go.th', 'malformed', 'https://www.b.go.th'],
    ['javascript:x', 'unsafe', null],
  ]);
});

test('marks of the sentence behind a torn address are no part of it', () => {
  expect(read('www. data:')).toEqual([['www. data', 'malformed', 'https://www.data']]);
});

test('no text makes reading throw, and what is repaired can be opened', () => {
  const piece = fc.constantFrom(
    'http',
    's',
    ':',
    '/',
    '//',
    '\\',
    'www.',
    '.go.th',
    ' ',
    '@',
    '.',
    'ก',
    'a',
    '(',
    'data:',
    '\n',
    '%',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (given) => {
      for (const { repaired } of readLinks(given))
        if (repaired !== null)
          expect(readLinks(repaired)).toMatchObject([{ link: repaired, verdict: 'good' }]);
    }),
    { numRuns: 2_000 },
  );
});
