import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MemoModel, writeMemo } from '../../src/memo';
import { textWidth } from '../../src/typography';
import { signer } from '../memo/registers';
import { blackPng } from './memo/black-png';
import { type PrintedLine, inkIn, printedPages } from './memo/measure';
import { type Dots, pageDots, printAll } from './memo/print';

/** The form and the typing guide of the Regulation on Correspondence, measured on paper in cm. Agency and people are invented. */

const folder = mkdtempSync(join(tmpdir(), 'tidtam-memo-format-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LEFT = 3;
const RIGHT = 19;
/** A tab stop right on the margin may wrap: dotted rules end 0.1 cm before it. */
const RULE_END = 18.9;
const MIDDLE_OF_TEXT = 11;
const MIDDLE_OF_SHEET = 10.5;
/** From line to line: the font’s own height at 16 and 20 pt. */
const LINE = (21.3 * 2.54) / 72;
const LABEL_LINE = (26.6 * 2.54) / 72;

const PROSE =
  'ตามที่องค์การบริหารส่วนตำบลธารสุขใจได้กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ และได้ดำเนินการตามมาตรการดังกล่าวแล้ว นั้น';

const MEMO: MemoModel = {
  kind: 'report',
  day: '2021-03-31',
  digits: 'arabic',
  from: 'สำนักปลัด องค์การบริหารส่วนตำบลธารสุขใจ โทร. ๐-๔๓๐๐-๐๐๐๐',
  code: 'สบ ๗๔๖๐๑/-',
  date: '๓๑ มีนาคม ๒๕๖๔',
  subject:
    'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ (รอบ ๖ เดือน)',
  to: 'นายกองค์การบริหารส่วนตำบลธารสุขใจ',
  body: [
    { key: 'h1', block: 'heading', text: 'เรื่องเดิม' },
    { key: 'p1', block: 'paragraph', text: PROSE },
    { key: 'i1', block: 'item', text: `๑. ${PROSE}` },
    { key: 'closing', block: 'closing', text: 'จึงเรียนมาเพื่อโปรดทราบ' },
  ],
  signatures: [
    signer('นางสาวสมใจ ใจดีงาม', 'นักวิเคราะห์นโยบายและแผนปฏิบัติการ'),
    signer('นางวันดี มีสุขยิ่ง', 'นักพัฒนาชุมชน', {
      opinionHeading: 'ความเห็นหัวหน้าสำนักปลัด',
      acting: 'รักษาราชการแทน',
      actingFor: 'หัวหน้าสำนักปลัด',
    }),
    signer('นายมานะ ตั้งใจจริง', 'ปลัดองค์การบริหารส่วนตำบล', {
      opinionHeading: 'ความเห็นปลัดองค์การบริหารส่วนตำบล',
      opinion: '- เห็นควรแจ้งทุกกองดำเนินการ',
    }),
    signer(null, 'นายกองค์การบริหารส่วนตำบลธารสุขใจ'),
  ],
  annexes: [],
  emblem: blackPng(200, 220),
};

let pages: readonly (readonly PrintedLine[])[] = [];
let without: readonly (readonly PrintedLine[])[] = [];
let classed: readonly (readonly PrintedLine[])[] = [];
let dots: readonly Dots[] = [];
let dotsWithout: Dots;
beforeAll(async () => {
  const files = new Map([
    ['with', await writeMemo(MEMO)],
    ['without', await writeMemo({ ...MEMO, emblem: null })],
    ['classed', await writeMemo({ ...MEMO, speed: 'ด่วนที่สุด', secrecy: 'ลับมาก' })],
  ]);
  const pdfs = await printAll(folder, files);
  pages = await printedPages(pdfs.get('with') ?? '');
  without = await printedPages(pdfs.get('without') ?? '');
  classed = await printedPages(pdfs.get('classed') ?? '');
  dots = await Promise.all(pages.map((_, index) => pageDots(pdfs.get('with') ?? '', index + 1)));
  dotsWithout = await pageDots(pdfs.get('without') ?? '', 1);
}, 300_000);

const lineWith = (start: string): PrintedLine => {
  const line = pages.flat().find(({ text }) => text.startsWith(start.replace(/ /g, '')));
  if (!line) throw new Error(`no line begins with ${start}`);
  return line;
};
const behind = (start: string, count = 1): PrintedLine => {
  const all = pages.flat();
  const line = all[all.indexOf(lineWith(start)) + count];
  if (!line) throw new Error(`nothing behind ${start}`);
  return line;
};
const pageOf = (line: PrintedLine): Dots =>
  dots[pages.findIndex((lines) => lines.includes(line))] ?? dotsWithout;
/** The dotted rule just below the foot of a line. */
const ruleUnder = (line: PrintedLine, from = 0) =>
  inkIn(pageOf(line), { left: from, top: line.y + 0.03, bottom: line.y + 0.12 });
/** Within 0.05 cm. */
const at = (value: number | undefined, expected: number): void =>
  expect(Math.abs((value ?? NaN) - expected)).toBeLessThanOrEqual(0.05);
/** A leader is of whole dots. */
const DOT = 0.1;
const dotsEnd = (value: number | undefined): void => {
  expect(value).toBeGreaterThan(RULE_END - DOT);
  expect(value).toBeLessThanOrEqual(RULE_END + 0.01);
};
const middle = ({ left, right }: { left: number; right: number }): number => (left + right) / 2;

describe('The emblem', () => {
  const corner = { left: 2.5, top: 1, right: 7, bottom: 3.3 };

  test('is 1.5 cm high and stands 3 cm and 1.5 cm from the corner of the sheet', () => {
    const box = dots[0] ? inkIn(dots[0], corner) : null;
    at(box?.left, 3);
    at(box?.top, 1.5);
    at(box?.bottom, 3);
    at(box?.right, 3 + (1.5 * 200) / 220);
  });

  test('leaves its space free when there is none, and nothing else moves', () => {
    expect(inkIn(dotsWithout, corner)).toBeNull();
    expect(without).toEqual(pages);
  });
});

describe('ชั้นความเร็ว and ชั้นความลับ', () => {
  const isClass = ({ size }: PrintedLine): boolean => size > 30;

  test('stand in 32 pt between emblem and title, and in the middle of the top and the foot of every page', () => {
    const [first, second] = classed.map((lines) => lines.filter(isClass));
    expect(first?.map(({ text }) => text)).toEqual(['ลับมาก', 'ด่วนที่สุด', 'ลับมาก']);
    expect(second?.map(({ text }) => text)).toEqual(['ลับมาก', 'ลับมาก']);
    const title = lineWith('บันทึกข้อความ');
    expect(first?.[1]?.left).toBeGreaterThan(3 + (1.5 * 200) / 220);
    expect(first?.[1]?.right).toBeLessThan(title.left);
    for (const line of [first?.[0], first?.[2], ...(second ?? [])]) {
      expect(line?.size).toBeCloseTo(32, 0);
      at(line && middle(line), MIDDLE_OF_TEXT);
      expect((line?.y ?? 0) < 2.5 || (line?.y ?? 0) > 27.7).toBe(true);
    }
  });

  test('move nothing else', () => {
    expect(classed.map((lines) => lines.filter((line) => !isClass(line)))).toEqual(pages);
  });
});

describe('The head', () => {
  test('has its title in 29 pt in the middle of the text', () => {
    expect(lineWith('บันทึกข้อความ').size).toBeCloseTo(29, 0);
    at(middle(lineWith('บันทึกข้อความ')), MIDDLE_OF_TEXT);
    // The line is 35 pt high whatever stands on it, the next as high as its labels.
    at(lineWith('ส่วนราชการ').y - lineWith('บันทึกข้อความ').y, ((35 * 0.2 + 26.6 - 0.457 * 20) * 2.54) / 72);
  });

  test('has labels of 20 pt at the margin and values of 16 pt behind them', () => {
    for (const label of ['ส่วนราชการ', 'ที่', 'เรื่อง']) {
      const [first, ...values] = lineWith(label).words;
      expect(first?.size).toBeCloseTo(20, 0);
      at(first?.left, LEFT);
      for (const value of values.filter(({ text }) => text !== 'วันที่')) expect(value.size).toBeCloseTo(16, 0);
    }
  });

  test('has วันที่ under the ข of the title, on the line of ที่', () => {
    const date = lineWith('ที่สบ').words.find(({ text }) => text === 'วันที่');
    at(date?.left, lineWith('บันทึกข้อความ').left + (textWidth('บันทึก', 29, true) * 2.54) / 72);
    expect(date?.size).toBeCloseTo(20, 0);
  });

  test('has dotted rules from the value to the right margin, on the second line of a subject too', () => {
    for (const start of ['ส่วนราชการ', 'ที่สบ', 'เรื่อง', 'ประจำปีงบประมาณพ.ศ.๒๕๖๔(รอบ'])
      at(ruleUnder(lineWith(start), 12)?.right, RULE_END);
    at(ruleUnder(lineWith('ประจำปีงบประมาณพ.ศ.๒๕๖๔(รอบ'))?.left, LEFT);
  });

  test('has lines of the height of their labels', () => {
    at(lineWith('ที่สบ').y - lineWith('ส่วนราชการ').y, LABEL_LINE);
    at(lineWith('เรื่อง').y - lineWith('ที่สบ').y, LABEL_LINE);
  });

  test('has เรียน at the margin, 6 pt below', () => {
    at(lineWith('เรียน').left, LEFT);
    at(lineWith('เรียน').y - lineWith('ประจำปีงบประมาณพ.ศ.๒๕๖๔(รอบ').y, LINE + (6 * 2.54) / 72);
  });
});

describe('The text', () => {
  test('begins paragraphs and items 2.5 cm in, and goes on at the margin', () => {
    for (const start of ['ตามที่องค์การ', '๑.ตามที่องค์การ', 'จึงเรียนมา']) at(lineWith(start).left, LEFT + 2.5);
    at(behind('ตามที่องค์การ').left, LEFT);
    at(behind('๑.ตามที่องค์การ').left, LEFT);
    at(lineWith('เรื่องเดิม').left, LEFT);
  });

  test('has single line spacing, and 6 pt before a paragraph', () => {
    at(behind('ตามที่องค์การ').y - lineWith('ตามที่องค์การ').y, LINE);
    at(lineWith('ตามที่องค์การ').y - lineWith('เรื่องเดิม').y, LINE + (6 * 2.54) / 72);
  });

  test('is 16 pt', () => expect(behind('ตามที่องค์การ').size).toBeCloseTo(16, 0));
});

describe('The signatures', () => {
  test('begin at the middle of the sheet, with dots to the right margin', () => {
    const signs = pages.flat().filter(({ text }) => text.startsWith('(ลงชื่อ)'));
    expect(signs).toHaveLength(4);
    for (const line of signs) {
      at(line.left, MIDDLE_OF_SHEET);
      dotsEnd(inkIn(pageOf(line), { left: 13, top: line.y - 0.3, bottom: line.y + 0.1 })?.right);
    }
  });

  test('have the name, the position and the post acted for in the middle below', () => {
    for (const start of [
      '(นางสาวสมใจ',
      'นักวิเคราะห์นโยบาย',
      'นักพัฒนาชุมชนรักษาราชการแทน',
      '(.....',
      'นายกองค์การบริหารส่วนตำบล',
    ])
      at(middle(lineWith(start)), (MIDDLE_OF_SHEET + RIGHT) / 2);
    expect(behind('นักพัฒนาชุมชนรักษาราชการแทน').text).toBe('หัวหน้าสำนักปลัด');
    at(middle(behind('นักพัฒนาชุมชนรักษาราชการแทน')), (MIDDLE_OF_SHEET + RIGHT) / 2);
  });

  test('leave room for the hand above the name', () =>
    at(lineWith('(ลงชื่อ)').y - lineWith('จึงเรียนมา').y, LINE + (30 * 2.54) / 72));

  test('have two dotted lines from margin to margin under an opinion to be written', () => {
    const heading = lineWith('ความเห็นหัวหน้าสำนักปลัด');
    at(heading.left, LEFT);
    for (const count of [1, 2]) {
      const y = heading.y + count * LINE;
      const line = inkIn(pageOf(heading), { top: y - 0.3, bottom: y + 0.1 });
      expect(line?.left).toBeGreaterThanOrEqual(LEFT);
      expect(line?.left).toBeLessThan(LEFT + DOT);
      dotsEnd(line?.right);
    }
    expect(behind('ความเห็นปลัดองค์การ').text).toBe('-เห็นควรแจ้งทุกกองดำเนินการ');
  });

  test('are not parted by the end of the page', () => {
    const starts = ['(นางสาว', 'นักวิเคราะห์', 'ความเห็นหัวหน้า', '(นางวันดี', 'นักพัฒนา', 'ความเห็นปลัด', '(นายมานะ'];
    const page = (start: string): number => pages.findIndex((lines) => lines.includes(lineWith(start)));
    expect(page('จึงเรียนมา')).toBe(page('(นางสาว'));
    expect([page('ความเห็นหัวหน้า'), page('(นางวันดี')]).toEqual([page('นักพัฒนา'), page('นักพัฒนา')]);
    expect(page('ความเห็นปลัด')).toBe(page('(นายมานะ'));
    expect(starts.map(page)).toEqual(starts.map(page).toSorted());
  });
});

describe('The page', () => {
  test('has nothing outside its margins but the emblem and the page number', () => {
    expect(dots).toHaveLength(2);
    for (const page of dots) {
      const text = inkIn(page, { top: 3.05 });
      expect(text?.left).toBeGreaterThanOrEqual(LEFT - 0.05);
      expect(text?.right).toBeLessThanOrEqual(RIGHT + 0.05);
      expect(text?.bottom).toBeLessThanOrEqual(27.7 + 0.05);
    }
    const above = dots[0] && inkIn(dots[0], { left: 4.5, bottom: 2.5 });
    expect(above).toBeNull();
  });

  test('is numbered from the second on, in the middle at the top', () => {
    expect(pages[0]?.[0]?.text).toBe('บันทึกข้อความ');
    expect(pages[1]?.[0]?.text).toBe('-2-');
    at(pages[1]?.[0] && middle(pages[1][0]), MIDDLE_OF_TEXT);
    at(pages[1]?.[0]?.y ?? 0, 1.5 + LINE - (7.3 * 2.54) / 72);
  });

  test('that goes on has its catch-word at the right of its last line', () => {
    const last = pages[0]?.at(-1);
    expect(last?.text).toMatch(/^\/ความเห็น.*\.\.\.$/);
    at(last?.right, RIGHT);
    at(last?.y, 27.7 - (7.3 * 2.54) / 72);
  });
});
