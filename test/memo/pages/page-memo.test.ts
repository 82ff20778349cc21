import { type MemoModel, type MemoPage, type PageLine, pageMemo } from '../../../src/memo';
import { generatedMemo } from './generated';

const SEEDS = Array.from({ length: 120 }, (_, seed) => seed);
const paged = SEEDS.map((seed) => ({
  memo: generatedMemo(seed),
  pages: pageMemo(generatedMemo(seed)).pages,
}));
const bare = (text: string): string => text.replace(/\s/g, '');
/** The lines of each block that the page holds. */
const countsOf = ({ lines }: MemoPage): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { key } of lines) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};
/** Every end of a page with the page behind it. */
const ends = paged.flatMap(({ memo, pages }) =>
  pages.slice(1).map((after, index) => ({ memo, before: pages[index] as MemoPage, after })),
);

describe('A memo of more than a page', () => {
  test('there are many here, and some of many pages', () => {
    expect(ends.length).toBeGreaterThan(200);
    expect(Math.max(...paged.map(({ pages }) => pages.length))).toBeGreaterThan(5);
  });

  test('has at the foot of every page that goes on what the next begins with', () => {
    for (const { before, after } of ends) {
      expect(before.catchWord?.text).toMatch(/^\/.+\.\.\.$/);
      const word = bare(before.catchWord?.text ?? '').slice(1, -3);
      const next = bare(after.lines.map(({ text }) => text).join(''));
      expect(next.slice(0, word.length)).toBe(word);
    }
    for (const { pages } of paged) expect(pages.at(-1)?.catchWord).toBeNull();
  });

  test('never parts a block of a signature', () => {
    for (const { before, after } of ends)
      for (const key of countsOf(before).keys())
        if (key.startsWith('signature')) expect(countsOf(after).has(key)).toBe(false);
  });

  test('has the first signature on the page of the closing words', () => {
    for (const { pages } of paged) {
      const page = pages.find((one) => countsOf(one).has('signature-1'));
      expect(page && countsOf(page).has('closing')).toBe(true);
    }
  });

  test('has no heading at the foot of a page', () => {
    for (const { before } of ends) expect(before.lines.at(-1)?.key).not.toMatch(/^h\d/);
  });

  test('has two lines of a paragraph on either side', () => {
    let parted = 0;
    for (const { before, after } of ends)
      for (const [key, count] of countsOf(before)) {
        const over = countsOf(after).get(key);
        if (over === undefined) continue;
        parted++;
        expect(count).toBeGreaterThanOrEqual(2);
        expect(over).toBeGreaterThanOrEqual(2);
      }
    expect(parted).toBeGreaterThan(50);
  });

  test('ends a page rather at a space than within a phrase, and never between พ.ศ. and the year', () => {
    const parts = ends.flatMap(({ before, after }) => {
      const last = before.blocks.at(-1);
      return last && last.key === after.blocks[0]?.key ? [last.paragraphs[0]?.rows[0]?.[0]?.text ?? ''] : [];
    });
    expect(parts.length).toBeGreaterThan(50);
    for (const part of parts) expect(part).not.toMatch(/พ\.ศ\.$/);
  });

  test('loses no word and says none twice', () => {
    for (const { memo, pages } of paged) {
      const written = pages.flatMap(({ lines }) => lines);
      for (const { key, text } of memo.body) {
        const set = written.filter((line) => line.key === key).map((line) => line.text);
        expect(bare(set.join(''))).toBe(bare(text));
      }
      const blocks = pages.flatMap((page) => page.blocks.map((block) => block.key));
      expect(new Set(blocks)).toEqual(new Set(written.map(({ key }) => key)));
    }
  });
});

describe('A page', () => {
  test('has lines below one another, from the top margin to a line above the catch-word', () => {
    const below = ({ top, height }: PageLine): number => top + height;
    for (const { lines, catchWord } of paged.flatMap(({ pages }) => pages)) {
      const tops = lines.map(({ top }) => top);
      expect(tops[0]).toBeCloseTo(2.5, 2);
      expect(lines.filter((line, at) => below(line) > (tops[at + 1] ?? Infinity) + 1e-9)).toEqual([]);
      expect(Math.max(...lines.map(below))).toBeLessThanOrEqual(27.7 - 0.75 * (catchWord ? 2 : 1) + 0.01);
      if (catchWord) expect(below(catchWord)).toBeCloseTo(27.7, 1);
    }
  });

  test('has nothing outside the margins of 3 and 2 cm', () => {
    const runs = paged.flatMap(({ pages }) =>
      pages.flatMap(({ lines }) => lines.flatMap((line) => line.runs)),
    );
    expect(runs.filter(({ x, width }) => x < 2.999 || x + width > 19.001)).toEqual([]);
  });

  test('is numbered from the second on, in the digits of the memo', () => {
    for (const { memo, pages } of paged) {
      expect(pages[0]?.number).toBeNull();
      if (pages[1]) expect(pages[1].number?.text).toBe(memo.digits === 'thai' ? '- ๒ -' : '- 2 -');
    }
  });

  test('tells where each line begins, in which type, and what fills it', () => {
    const { pages } = pageMemo(generatedMemo(1));
    const line = (key: string) => pages[0]?.lines.find((one) => one.key === key);
    expect(line('title')).toMatchObject({ text: 'บันทึกข้อความ', align: 'center', size: 29, bold: true });
    expect(line('from')?.runs[0]).toMatchObject({ text: 'ส่วนราชการ', size: 20, bold: true, rule: null });
    const rule = line('from')?.runs.at(-1);
    expect([rule?.text, rule?.rule]).toEqual(['', 'under']);
    expect((rule?.x ?? 0) + (rule?.width ?? 0)).toBeCloseTo(18.9, 1);
    expect(line('p1')?.indent).toBeCloseTo(5.5, 2);
    const dots = pages.flatMap(({ lines }) => lines).find(({ text }) => text === '(ลงชื่อ)');
    expect(dots?.runs.at(-1)).toMatchObject({ text: '', rule: 'dots' });
  });
});

describe('Whatever is typed', () => {
  const long = 'ก'.repeat(32_767);
  const base = generatedMemo(0);
  const textOf = (memo: MemoModel): string =>
    bare(
      pageMemo(memo)
        .pages.flatMap(({ lines }) => lines)
        .map(({ text }) => text)
        .join(''),
    );

  test('a paragraph of many pages goes on from page to page, and each but the last says so', () => {
    const { pages } = pageMemo({ ...base, body: [{ key: 'p1', block: 'paragraph', text: long }] });
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.slice(0, -1).every(({ catchWord }) => catchWord !== null)).toBe(true);
    expect(textOf({ ...base, body: [{ key: 'p1', block: 'paragraph', text: long }] })).toContain(long);
  });

  test('a subject, an agency, an opinion or a name of many pages is set to its end', () => {
    expect(textOf({ ...base, subject: long })).toContain(long);
    expect(textOf({ ...base, from: long, to: long })).toContain(long);
    const [first] = base.signatures;
    if (!first) throw new Error('a memo has signatures');
    expect(
      textOf({ ...base, signatures: [{ ...first, opinionHeading: 'ความเห็น', opinion: long }] }),
    ).toContain(long);
    expect(textOf({ ...base, signatures: [first, { ...first, name: long }, first] })).toContain(long);
  });

  test('a memo without text, without signatures or of headings alone has pages too', () => {
    expect(pageMemo({ ...base, body: [], signatures: [] }).pages).toHaveLength(1);
    const headings = Array.from({ length: 90 }, (_, at) => ({
      key: `h${at}`,
      block: 'heading' as const,
      text: 'เรื่องเดิม',
    }));
    const { pages } = pageMemo({ ...base, body: headings, signatures: [] });
    expect(pages.flatMap(({ lines }) => lines).filter(({ key }) => key.startsWith('h'))).toHaveLength(90);
  });

  test('ten thousand paragraphs take no longer than they must', () => {
    const body = Array.from({ length: 10_000 }, (_, at) => ({
      key: `p${at}`,
      block: 'item' as const,
      text: `${at}. ดำเนินการแล้ว`,
    }));
    expect(pageMemo({ ...base, body }).pages.length).toBeGreaterThan(300);
  });
});
