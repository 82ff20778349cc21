import fc from 'fast-check';
import { quoteSheetName, safeSheetName, sheetKey, uniqueSheetName } from '../../src/workbook';

test.each([
  ['รายงาน รอบ ๖ เดือน', 'รายงาน รอบ ๖ เดือน'],
  ['a/b\\c?d*e[f]g:h', 'a b c d e f g h'],
  ["''มาตรการ''", 'มาตรการ'],
  ['hIsToRy', 'hIsToRy 1'],
  ['\u0001\u0002', 'Sheet'],
  ['', 'Sheet'],
])('%j becomes %j', (wished, name) => {
  expect(safeSheetName(wished)).toBe(name);
});

test('a name is cut between written characters, not between a consonant and its tone mark', () => {
  const wished = `${'ก'.repeat(29)}ที่ดี`;
  expect(safeSheetName(wished)).toBe('ก'.repeat(29));
  expect(safeSheetName(`${'ก'.repeat(30)}😀`)).toBe('ก'.repeat(30));
});

test('a taken name gets a number, also one that is as long as may be', () => {
  expect(uniqueSheetName('รายงาน', ['รายงาน', 'รายงาน (2)'])).toBe('รายงาน (3)');
  expect(uniqueSheetName('Report', ['REPORT'])).toBe('Report (2)');
  expect(uniqueSheetName('ก'.repeat(31), ['ก'.repeat(31)])).toBe(`${'ก'.repeat(27)} (2)`);
});

test('apostrophes inside are doubled in a formula', () => {
  expect(quoteSheetName("it's")).toBe("'it''s'");
});

test('whatever is wished for, the name is one that Excel takes and that is free', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.string({ maxLength: 31 })),
      (wished, taken) => {
        const name = uniqueSheetName(wished, taken);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
        expect(taken.map(sheetKey)).not.toContain(sheetKey(name));
      },
    ),
  );
});
