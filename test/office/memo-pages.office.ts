import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MemoModel, type MemoPage, annexesBehind, pageMemo, writeMemo } from '../../src/memo';
import { generatedMemo, generatedTableMemo } from '../memo/pages/generated';
import { type PrintedLine, bare, printedPages } from './memo/measure';
import { printAll } from './memo/print';
import { sampleMemos } from './memo/sample-memos';

const GENERATED = 200;
/** With tables in the text. */
const WITH_TABLES = 100;
/** Programs know other Thai words, and kern and round letters; from the first line that differs the paragraph does. */
const LEAST_SAME = 0.95;

const folder = mkdtempSync(join(tmpdir(), 'tidtam-memo-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Case {
  readonly name: string;
  readonly memo: MemoModel;
  readonly pages: readonly MemoPage[];
  /** Of the memo itself, without annexes and page numbers. */
  readonly printed: readonly (readonly PrintedLine[])[];
  readonly printedPages: number;
}

let cases: readonly Case[] = [];
beforeAll(async () => {
  const memos = new Map(await sampleMemos(null, ['thai']));
  for (let seed = 0; seed < GENERATED; seed++) memos.set(`generated-${seed}`, generatedMemo(seed));
  for (let seed = 0; seed < WITH_TABLES; seed++) memos.set(`tables-${seed}`, generatedTableMemo(seed));
  const files = new Map<string, Uint8Array>();
  for (const [name, memo] of memos) files.set(name, await writeMemo(withoutAnnexes(memo)));
  const pdfs = await printAll(folder, files);
  cases = await Promise.all(
    [...memos].map(async ([name, memo]) => {
      const printed = await printedPages(pdfs.get(name) ?? '');
      const { pages } = pageMemo(memo);
      const text = printed.map((lines, index) => (index === 0 ? lines : lines.slice(1)));
      return { name, memo, pages, printed: text, printedPages: printed.length };
    }),
  );
}, 600_000);

/** The memo with the tables in its text alone. */
function withoutAnnexes(memo: MemoModel): MemoModel {
  const behind = new Set(annexesBehind(memo));
  return { ...memo, annexes: memo.annexes.filter((one) => !behind.has(one)) };
}

/** A page with a table in its text: what stands beside one another in it may be read in another order. */
const hasTable = ({ cells }: MemoPage): boolean => cells.length > 0;
const lettersOf = (text: string): string => [...text].sort().join('');

/**
 * Text without the dots that are there to write on, and without the marks above and below letters, which a PDF may
 * tell behind the next letter.
 */
const textOf = (lines: readonly { readonly text: string }[]): string =>
  lines.map(({ text }) => bare(text).replace(/\.{3,}|\p{Mn}/gu, '')).join('');

test('every memo has as many pages as were measured', () => {
  const pages = cases.map(({ name, printedPages: count }) => `${name}: ${count}`);
  expect(pages).toEqual(cases.map(({ name, pages: measured }) => `${name}: ${measured.length}`));
});

test('every page bears the words that were measured to be on it, and no other', () => {
  const wrong = cases.flatMap(({ name, pages, printed }) =>
    pages.flatMap(({ lines, catchWord }, index) => {
      const measured = textOf(catchWord ? [...lines, catchWord] : lines);
      const read = textOf(printed[index] ?? []);
      if (
        index < pages.length &&
        hasTable(pages[index] as MemoPage) &&
        lettersOf(read) === lettersOf(measured)
      )
        return [];
      return read === measured ? [] : [{ page: `${name}, page ${index + 1}`, read, measured }];
    }),
  );
  expect(wrong).toEqual([]);
});

test('the last line of every page that goes on is what the next begins with', () => {
  const ends = cases.flatMap(({ name, pages, printed }) => {
    const cells = pages.slice(1).map(({ blocks: [block] }) => block?.row !== undefined);
    return printed.slice(1).map((next, index) => {
      const last = printed[index]?.at(-1)?.text ?? '';
      const words = /^\/(.+)\.\.\.$/.exec(last)?.[1];
      const text = textOf(next);
      const inRow = cells[index] === true;
      // A table begins with its header again, and a narrow cell breaks the words; those of the next cell come between.
      const word = textOf([{ text: words ?? '\n' }]).slice(0, inRow ? 6 : undefined);
      const says = inRow ? text.includes(word) : text.startsWith(word);
      return { name, page: index + 1, last, says };
    });
  });
  expect(ends.length).toBeGreaterThan(400);
  expect(ends.filter(({ says }) => !says)).toEqual([]);
});

test('lines are broken as measured but for the words that another dictionary knows', () => {
  const lines = cases.flatMap(({ pages, printed }) =>
    pages.flatMap((page, index) => {
      if (hasTable(page)) return [];
      const set = new Set(printed[index]?.map((line) => textOf([line])));
      return page.lines.map((line) => set.has(textOf([line])));
    }),
  );
  expect(lines.filter((same) => same).length / lines.length).toBeGreaterThan(LEAST_SAME);
});

test('lines stand within 0.05 cm of where they were measured, down to the first that is broken elsewhere', () => {
  const away = cases.flatMap(({ name, pages, printed }) =>
    pages.flatMap((page, index) => {
      if (hasTable(page)) return [];
      const { lines, catchWord } = page;
      const here = (printed[index] ?? []).filter(({ text }) => text !== '');
      const set = lines.filter(({ text }) => textOf([{ text }]) !== '');
      const other = set.findIndex((line, at) => textOf([line]) !== textOf([here[at] ?? { text: '' }]));
      const same = set
        .slice(0, other === -1 ? set.length : other)
        .map((line, at) => [line, here[at]] as const);
      const foot = catchWord ? [[catchWord, here.at(-1)] as const] : [];
      return [...same, ...foot].map(([line, print]) => ({
        where: `${name}, page ${index + 1}: ${line.text}`,
        across: Math.abs(
          line.align === 'right' ? (print?.right ?? 0) - 19 : (print?.left ?? 0) - line.indent,
        ),
        down: Math.abs((print?.y ?? 0) - line.y),
      }));
    }),
  );
  expect(away.length).toBeGreaterThan(10_000);
  expect(away.filter(({ across, down }) => across > 0.05 || down > 0.05)).toEqual([]);
});

test('words in the cells of a table stand within 0.05 cm of where they were measured', () => {
  const found = cases.flatMap(({ name, pages, printed }) =>
    pages.flatMap(({ lines }, index) => {
      const words = (printed[index] ?? []).flatMap((line) => line.words);
      const inRows = lines.filter(({ key, text }) => key.includes('.row-') && text !== '✓');
      return inRows.map((line) => ({
        where: `${name}, page ${index + 1}: ${line.text}`,
        there: words.some(
          ({ left, y, text }) =>
            Math.abs(left - line.indent) <= 0.05 &&
            Math.abs(y - line.y) <= 0.05 &&
            textOf([line]).startsWith(textOf([{ text }]).slice(0, 2)),
        ),
      }));
    }),
  );
  expect(found.length).toBeGreaterThan(10_000);
  expect(found.filter(({ there }) => there).length / found.length).toBeGreaterThan(LEAST_SAME);
});

test('no table is cut off at the foot of a page or stands outside the margins', () => {
  const away = cases.flatMap(({ name, pages, printed }) =>
    pages.flatMap((page, index) => {
      if (!hasTable(page)) return [];
      const words = (printed[index] ?? []).flatMap((line) => line.words);
      const out = words.filter(({ left, right, y }) => left < 2.95 || right > 19.05 || y > 27.7);
      return out.map(({ text }) => `${name}, page ${index + 1}: ${text}`);
    }),
  );
  expect(away).toEqual([]);
});
