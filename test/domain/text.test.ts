import fc from 'fast-check';
import { cleanText, looseKey, similarity, trimLetters } from '../../src/domain';

test('what looks the same becomes the same', () => {
  expect(cleanText('นํ้า')).toBe('น้ำ');
  expect(cleanText('น้ํา')).toBe('น้ำ');
  expect(cleanText('ดําเนินการ')).toBe('ดำเนินการ');
  expect(cleanText('เป\uF71Bน')).toBe('เป\uF71Bน');
  expect(cleanText('ท\uF702\uF70A')).toBe('ที่');
});

test('invisible characters go, spaces and lines are tidied, line breaks stay', () => {
  expect(cleanText('\uFEFF กอง\u200B\u00ADคลัง\u00A0\u00A0 กองช่าง \r\n\t งาน ')).toBe('กองคลัง กองช่าง\nงาน');
  expect(cleanText('ก\vข\u2028ค\rง')).toBe('ก\nข\nค\nง');
  expect(cleanText('✔️')).toBe('✔');
});

test('cleaning a clean text changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanText(text);
      return cleanText(clean) === clean;
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['ขั้นตอน / วิธีการปฏิบัติ', 'ขั้นตอน/วิธีการปฏิบัติ'],
  ['ผลการดำเนินการตามมาตรการฯ', 'ผลการดําเนินการ\nตามมาตรการ'],
  ['ต่าง ๆ', 'ต่าง'],
  ['เเล้วเสร็จ', 'แล้วเสร็จ'],
  ['๒๕๖๕', '2565'],
  ['In-Progress', 'in progress'],
])('%j and %j compare as equal', (a, b) => {
  expect(looseKey(a)).toBe(looseKey(b));
  expect(similarity(a, b)).toBe(1);
});

test('similarity tells a slip of a letter from another word', () => {
  expect(similarity('การกำกับติดตาม', 'การทำกับติดตาม')).toBeGreaterThan(0.7);
  expect(similarity('การกำกับติดตาม', 'ผู้รับผิดชอบ')).toBeLessThan(0.2);
  expect(similarity('', '')).toBe(0);
});

test('similarity is the same from both sides and lies between 0 and 1', () => {
  const thai = fc.string({ unit: fc.constantFrom(...'กขคงดนมรลา่้ 12') });
  fc.assert(
    fc.property(thai, thai, (a, b) => {
      const score = similarity(a, b);
      return score === similarity(b, a) && score >= 0 && score <= 1;
    }),
  );
});

test('only the ends are trimmed', () => {
  expect(trimLetters('- ก - ข -', ' -')).toBe('ก - ข');
  expect(trimLetters('---', '-')).toBe('');
});
