import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MemoModel, pageMemo, writeMemo } from '../../src/memo';
import { generatedMemo } from '../memo/pages/generated';
import { blackPng } from './memo/black-png';
import { type PrintedLine, inkIn, printedPages } from './memo/measure';
import { type Dots, pageDots, printAll } from './memo/print';
import { openXmlErrorsOf } from './validator';

/** Pictures of evidence as they print: two to a page, each with its caption, whatever their shape (cm). */

const folder = mkdtempSync(join(tmpdir(), 'tidtam-memo-evidence-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SIZES = [
  [400, 300],
  [300, 700],
  [500, 500],
  [900, 200],
  [100, 100],
] as const;
const LONG = 'จัดทำแผนผังแสดงขั้นตอนการให้บริการ '.repeat(6).trim();

const MEMO: MemoModel = {
  ...generatedMemo(1),
  evidence: {
    titles: ['ภาพประกอบผลการดำเนินการตามมาตรการ', 'ขององค์การบริหารส่วนตำบลธารสุขใจ', 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
    pictures: SIZES.map(([width, height], at) => ({
      bytes: blackPng(width, height),
      caption: `ภาพที่ ${at + 1} ${at === 1 ? LONG : 'ประกาศ'}`,
    })),
  },
};

let file: Uint8Array;
let pages: readonly (readonly PrintedLine[])[] = [];
let dots: readonly Dots[] = [];
beforeAll(async () => {
  file = await writeMemo(MEMO);
  const pdf = (await printAll(folder, new Map([['evidence', file]]))).get('evidence') ?? '';
  const before = pageMemo(MEMO).pages.length;
  pages = (await printedPages(pdf)).slice(before);
  dots = await Promise.all(pages.map((_, at) => pageDots(pdf, before + at + 1)));
}, 300_000);

test('two stand on a page, and the last on one of its own', () => {
  const captions = pages.map((lines) => lines.filter(({ text }) => text.startsWith('ภาพที่')).length);
  expect(captions).toEqual([2, 2, 1]);
  expect(pages[0]?.[1]?.text).toBe('ภาพประกอบผลการดำเนินการตามมาตรการ');
});

test('each is as large as its half of the page has room for, in its own shape, between the margins', () => {
  const boxes = pages.flatMap((lines, at) => {
    const page = dots[at];
    const captions = lines.filter(({ text }) => text.startsWith('ภาพที่'));
    return captions.map((caption, index) => {
      const above = index === 0 ? lines[at === 0 ? 3 : 0] : captions[0];
      // Marks of the caption reach up to the picture: its foot is told to within a few hundredths.
      const bottom = caption.y - 0.68;
      const rest = lines.filter(({ y }) => above && y >= above.y && y < bottom);
      return page ? inkIn(page, { top: (rest.at(-1)?.y ?? 0) + 0.25, bottom }) : null;
    });
  });
  boxes.forEach((box, at) => {
    const [width, height] = SIZES[at] ?? [1, 1];
    if (!box) throw new Error(`picture ${at + 1} is not on its page`);
    expect(box.left).toBeGreaterThanOrEqual(2.95);
    expect(box.right).toBeLessThanOrEqual(19.05);
    expect(Math.abs((box.right - box.left) / (box.bottom - box.top) - width / height)).toBeLessThan(
      0.04 * (width / height),
    );
    expect((box.left + box.right) / 2).toBeCloseTo(11, 1);
    expect(box.bottom - box.top > 7 || box.right - box.left > 15.9).toBe(true);
  });
  expect(boxes).toHaveLength(SIZES.length);
});

test('nothing stands below the bottom margin', () => {
  for (const page of dots) expect(inkIn(page)?.bottom).toBeLessThanOrEqual(27.75);
});

test('the file is valid', async () => {
  expect(await openXmlErrorsOf(new Map([['evidence.docx', file]]))).toEqual([]);
});
