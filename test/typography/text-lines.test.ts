import fc from 'fast-check';
import {
  cellTextWidth,
  linesInRow,
  linesNeeded,
  lineHeight,
  rowHeight,
  textLines,
  textParts,
  textWidth,
} from '../../src/typography';

const MARK = /^\p{M}/u;

/** Thai letters, vowels and marks in any order, Latin, digits, spaces, line breaks. */
const anyText = fc.string({
  unit: fc.constantFrom(...'กขคงจทนมรลวสอาะิีึืุู่้์็ำเแโใไๆฯ๐๑๙aWi09 \n-/.,()✓😀'),
  maxLength: 200,
});

describe('how wide text is', () => {
  test('vowels and tone marks above and below a letter take no room', () => {
    expect(textWidth('ที่', 16)).toBe(textWidth('ท', 16));
    expect(textWidth('ผู้', 16)).toBe(textWidth('ผ', 16));
  });

  test('width grows with the size, and bold is wider', () => {
    expect(textWidth('มาตรการ', 32)).toBeCloseTo(2 * textWidth('มาตรการ', 16));
    expect(textWidth('มาตรการ', 16, true)).toBeGreaterThan(textWidth('มาตรการ', 16));
  });

  test('sixteen points of TH Sarabun is as wide as ten and a half of Sarabun', () => {
    // กา of Sarabun is 0.576 + 0.485 em wide
    const sarabun = (0.576 + 0.485) * 10.5;
    expect(Math.abs(textWidth('กา', 16) / sarabun - 1)).toBeLessThan(0.03);
  });

  test('a character of another font counts a full em, a surrogate pair once', () => {
    expect(textWidth('✓', 16)).toBe(16);
    expect(textWidth('😀', 16)).toBe(16);
  });
});

describe('how text breaks into lines', () => {
  const width = (text: string): number => textWidth(text, 16) + 0.5;

  test('at spaces, and the space is not printed', () => {
    expect(textLines('กองคลัง กองช่าง', width('กองคลัง '), 16)).toEqual(['กองคลัง', 'กองช่าง']);
  });

  test('between Thai words where there are no spaces', () => {
    expect(textLines('เผยแพร่ข้อมูลข่าวสาร', width('เผยแพร่ข้อมูลข่'), 16)).toEqual(['เผยแพร่ข้อมูล', 'ข่าวสาร']);
  });

  test('at every line break, empty lines kept', () => {
    expect(textLines('- ก\r\n\n- ข', 100, 16)).toEqual(['- ก', '', '- ข']);
  });

  test('a web address breaks behind its slashes, and by letters where it has none', () => {
    expect(textLines('https://www.example.go.th/ita/report', width('https://www.exam'), 16)).toEqual([
      'https://',
      'www.example.go.t',
      'h/ita/report',
    ]);
  });

  test('neither ๆ nor a closing bracket begins a line', () => {
    for (let room = 45; room < 150; room += 3) {
      const lines = textLines('ข้อมูลต่างๆ (ITA) ในหน่วยงานต่างๆ', room, 16);
      for (const line of lines) expect(line).not.toMatch(/^[ๆ)]/);
    }
  });

  test('room is kept for one line more where a web address was broken, for programs differ there', () => {
    expect(linesNeeded('https://www.example.go.th/ita', 80, 16)).toBe(
      textLines('https://www.example.go.th/ita', 80, 16).length + 1,
    );
    expect(linesNeeded('เผยแพร่ข้อมูลข่าวสาร', 80, 16)).toBe(2);
  });

  test('an empty text is one empty line', () => {
    expect(textLines('', 100, 16)).toEqual(['']);
  });

  test('no line begins with a mark, none is wider than its column unless it is one letter, nothing is lost', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 12, max: 300 }), fc.boolean(), (text, room, bold) => {
        const lines = textLines(text, room, 16, bold);
        expect(lines.join('').replace(/[ \n]/g, '')).toBe(text.replace(/[ \n]/g, ''));
        lines.forEach((line, at) => {
          const paragraphStart =
            text.startsWith(line) || text.includes(`\n${line}`) || text.includes(` ${line}`);
          if (at > 0 && !paragraphStart) expect(line).not.toMatch(MARK);
          // What is left after the marks and vowels that are never torn off their letter.
          const letters = [...line.replace(/[\p{M}ะาำเแโใไ ]/gu, '')];
          if (letters.length > 1) expect(textWidth(line.trim(), 16, bold)).toBeLessThanOrEqual(room + 0.1);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('thirty thousand letters without a space are broken too', () => {
    expect(textLines('ก'.repeat(32_000), 200, 16).join('')).toHaveLength(32_000);
    expect(textLines('เ'.repeat(32_000), 200, 16).length).toBeGreaterThan(100);
    expect(textLines('a'.repeat(32_000), 200, 16).length).toBeGreaterThan(100);
  });
});

describe('parts of a text that is too tall for a row', () => {
  test('each part fits its lines and no line break is added', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 40, max: 200 }),
        fc.integer({ min: 1, max: 4 }),
        (text, room, most) => {
          const parts = textParts(text, room, 16, most);
          expect(parts.join('').replace(/[ \n]/g, '')).toBe(text.replace(/[ \n]/g, ''));
          for (const part of parts)
            expect(linesNeeded(part, room, 16)).toBeLessThanOrEqual(Math.max(2, most));
          expect(parts.join('').split('\n').length).toBeLessThanOrEqual(text.split('\n').length);
        },
      ),
    );
  });
});

describe('heights', () => {
  test('sixteen points need 21.3 pt a line in a document and 24 pt a line in a row, as Excel gives', () => {
    expect(lineHeight(16)).toBeCloseTo(21.3, 1);
    expect([1, 2, 3].map((lines) => rowHeight(lines, 16))).toEqual([24, 48, 72]);
    expect(linesInRow(rowHeight(7, 16), 16)).toBe(7);
  });

  test('a cell keeps some of its column free', () => {
    expect(cellTextWidth(100)).toBeLessThan(97);
    expect(cellTextWidth(0)).toBeGreaterThan(0);
  });
});
