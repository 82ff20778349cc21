import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MemoModel, pageMemo, writeMemo } from '../../src/memo';
import { evidencePages } from '../../src/memo/pages/evidence-pages';
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

const CM = 2.54 / 72;
const MIDDLE = 11;
/** Within 0.05 cm. */
const near = (value: number | undefined, expected: number): void =>
  expect(Math.abs((value ?? NaN) - expected)).toBeLessThanOrEqual(0.05);

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
  const { evidence } = MEMO;
  const planned = (evidence ? evidencePages(evidence) : []).flatMap((page, at) =>
    page.map((picture, index) => ({ ...picture, page: at, index })),
  );
  expect(planned).toHaveLength(SIZES.length);
  planned.forEach(({ page, index, ...picture }, at) => {
    const [width, height] = [picture.width * CM, picture.height * CM];
    const [across, down] = SIZES[at] ?? [1, 1];
    expect(width / height).toBeCloseTo(across / down, 5);
    expect(height > 7 || width > 15.9).toBe(true);
    const lines = pages[page] ?? [];
    const ink = dots[page];
    if (!ink) throw new Error(`there is no page ${page}`);
    const captions = lines.filter(({ text }) => text.startsWith('ภาพที่'));
    const above = index === 0 ? lines[page === 0 ? 3 : 0] : captions[0];
    const top = inkIn(ink, { top: (above?.y ?? 0) + 0.25 })?.top ?? 0;
    const box = inkIn(ink, { top, bottom: top + height - 0.05 });
    // The left edge of the picture, down to where it has to end.
    const edge = { left: box?.left ?? 0, right: (box?.left ?? 0) + 0.1 };
    near(box?.left, MIDDLE - width / 2);
    near(box?.right, MIDDLE + width / 2);
    near(inkIn(ink, { ...edge, top, bottom: top + height + 0.04 })?.bottom, top + height);
    expect(inkIn(ink, { ...edge, top: top + height + 0.06, bottom: top + height + 0.12 })).toBeNull();
  });
});

test('nothing stands below the bottom margin', () => {
  for (const page of dots) expect(inkIn(page)?.bottom).toBeLessThanOrEqual(27.75);
});

test('the file is valid', async () => {
  expect(await openXmlErrorsOf(new Map([['evidence.docx', file]]))).toEqual([]);
});
