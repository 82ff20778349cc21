import type { MemoModel } from '../../src/memo';
import { memoPapers, type Paper } from '../../src/paper';

const CM = 72 / 2.54;
const LONG = 'องค์การบริหารส่วนตำบลธารสุขใจ ได้ดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส '.repeat(12);

const memo: MemoModel = {
  kind: 'report',
  day: '2026-01-15',
  digits: 'thai',
  from: 'สำนักปลัด องค์การบริหารส่วนตำบลธารสุขใจ',
  code: 'สมบ ๐๐๐๐๑/-',
  date: '๑๕ มกราคม ๒๕๖๙',
  subject: 'รายงานผลการดำเนินการตามมาตรการ',
  to: 'นายกองค์การบริหารส่วนตำบลธารสุขใจ',
  body: [
    ...[1, 2, 3, 4].map((n) => ({ block: 'paragraph', key: `p${n}`, text: LONG }) as const),
    { block: 'closing', key: 'closing', text: 'จึงเรียนมาเพื่อโปรดทราบ' },
  ],
  signatures: [
    {
      opinionHeading: null,
      opinion: null,
      name: 'นางสาวสมใจ ใจดีงาม',
      position: 'นักวิเคราะห์นโยบายและแผน',
      acting: null,
      actingFor: null,
    },
  ],
  annexes: [
    {
      key: 'status',
      orientation: 'landscape',
      titles: ['รายละเอียดมาตรการ'],
      table: {
        widths: [0.3, 0.7],
        header: [[{ lines: ['มาตรการ'] }, { lines: ['ผลการดำเนินการ'] }]],
        rows: Array.from({ length: 30 }, (_, row) => [{ lines: [`มาตรการที่ ${row + 1}`] }, { lines: [LONG] }]),
      },
    },
  ],
  emblem: null,
};

const papers = memoPapers(memo);
const pages = Array.from({ length: papers.count }, (_, index) => papers.page(index)).filter(
  (page): page is Paper => page !== null,
);
const wordsOf = (page: Paper | undefined): string[] => (page?.texts ?? []).map(({ text }) => text);

describe('the memo on paper', () => {
  it('is A4 upright, its annexes as they lie', () => {
    expect(papers.memoCount).toBeGreaterThan(1);
    expect(papers.count).toBeGreaterThan(papers.memoCount + 1);
    for (const [index, { width, height }] of pages.entries()) {
      const isMemo = index < papers.memoCount;
      expect(width / CM).toBeCloseTo(isMemo ? 21 : 29.7, 3);
      expect(height / CM).toBeCloseTo(isMemo ? 29.7 : 21, 3);
    }
  });

  it('leaves the emblem its space on the first page, 3 and 1.5 cm from the edges', () => {
    expect(pages[0]?.pictures).toHaveLength(1);
    const [space] = pages[0]?.pictures ?? [];
    expect(space?.bytes).toBeNull();
    expect((space?.x ?? 0) / CM).toBeCloseTo(3, 3);
    expect((space?.y ?? 0) / CM).toBeCloseTo(1.5, 3);
    expect((space?.height ?? 0) / CM).toBeCloseTo(1.5, 3);
    expect(pages[1]?.pictures).toEqual([]);
  });

  it('keeps every word between the margins of 3 and 2 cm', () => {
    for (const { texts, width } of pages)
      for (const { x, width: wide, align } of texts) {
        const left = align === 'middle' ? x - (wide ?? 0) / 2 : x;
        expect(left).toBeGreaterThanOrEqual(3 * CM - 0.1);
        expect(left + (wide ?? 0)).toBeLessThanOrEqual(width - 2 * CM + 0.2);
      }
  });

  it('spreads full lines to the right margin, and not the last of a paragraph', () => {
    const lines = (pages[0]?.texts ?? []).filter(({ text }) => LONG.includes(text.trim()));
    const ends = lines.map(({ x, width }) => x + (width ?? 0));
    expect(ends.filter((end) => Math.abs(end - 19 * CM) < 0.1).length).toBeGreaterThan(5);
  });

  it('numbers every page but the first, and says at the foot what the next begins with', () => {
    expect(wordsOf(pages[0]).some((text) => /^- .+ -$/.test(text))).toBe(false);
    expect(wordsOf(pages[1])).toContain('- ๒ -');
    expect(wordsOf(pages.at(-1)).some((text) => /^- [๐-๙]+ -$/.test(text))).toBe(true);
    const foot = pages[0]?.texts.find(({ text }) => /^\/.+\.\.\.$/.test(text));
    expect(foot?.y).toBeGreaterThan(26 * CM);
  });

  it('prints each row of an annex once, below its header on every page', () => {
    const annex = pages.slice(papers.memoCount).map(wordsOf);
    for (const words of annex) expect(words).toContain('ผลการดำเนินการ');
    const rows = annex.flat().filter((text) => text.startsWith('มาตรการที่ '));
    expect(rows).toEqual(Array.from({ length: 30 }, (_, row) => `มาตรการที่ ${row + 1}`));
  });

  it('has no page behind the last', () => {
    expect(papers.page(papers.count)).toBeNull();
  });
});

describe('an annex on paper', () => {
  const steps = Array.from({ length: 60 }, (_, row) => `ขั้นตอนที่ ${row + 1}`);
  const [status] = memo.annexes;
  if (!status) throw new Error('the memo has an annex');
  const tall = memoPapers({
    ...memo,
    secrecy: 'ลับ',
    annexes: [
      {
        ...status,
        table: {
          widths: [0.7, 0.15, 0.15],
          header: [
            [
              { lines: ['มาตรการ'], rows: 2 },
              { lines: ['สถานะการดำเนินงาน'], columns: 2 },
            ],
            [{ lines: ['อยู่ระหว่างดำเนินการ'] }, { lines: ['ดำเนินการเสร็จเรียบร้อยแล้ว'] }],
          ],
          rows: [
            [{ lines: ['สั้น'] }, { lines: ['-'] }, { lines: ['-'] }],
            [{ lines: steps }, { lines: ['-'] }, { lines: ['-'] }],
          ],
        },
      },
    ],
  });
  const behind = Array.from({ length: tall.count - tall.memoCount }, (_, index) =>
    tall.page(tall.memoCount + index),
  ).filter((page): page is Paper => page !== null);

  it('lets a row that no page has room for go on, each of its lines once and above the foot', () => {
    expect(behind.length).toBeGreaterThan(2);
    expect(behind.flatMap(wordsOf).filter((text) => text.startsWith('ขั้นตอนที่ '))).toEqual(steps);
    for (const { texts, height } of behind)
      for (const { text, y } of texts)
        if (text.startsWith('ขั้นตอนที่ ')) expect(y).toBeLessThan(height - 2 * CM);
  });

  it('has a header without a gap: a cell over two rows is as high as both', () => {
    const verticals = (behind[0]?.rules ?? []).filter(({ x1, x2 }) => x1 === x2);
    const left = Math.min(...verticals.map(({ x1 }) => x1));
    const edge = verticals.filter(({ x1 }) => x1 === left).sort((a, b) => a.y1 - b.y1);
    for (const [index, { y1 }] of edge.entries())
      if (index > 0) expect(y1).toBeCloseTo(edge[index - 1]?.y2 ?? 0, 3);
  });

  it('bears the secrecy at the top and the foot of its pages too', () => {
    for (const page of behind) expect(wordsOf(page).filter((text) => text === 'ลับ')).toHaveLength(2);
  });
});
