import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook, memoOf } from '../../../src/app';
import { type MemoModel, annexesBehind, pageMemo } from '../../../src/memo';
import { FileWorkbook } from '../../../src/workbook/file';
import { SAMPLE_FOLDER } from '../../samples/open-sample';
import { generatedMemo, generatedTableMemo } from '../pages/generated';
import { type Written, paragraphsOf, written } from './docx-parts';

/** What stands in the body of the file one below the other: paragraphs by style, tables. */
const elementsOf = ({ document }: Written): string[] => {
  const body = document.slice(document.indexOf('<w:body>') + 8);
  return (body.match(/<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>|<w:p\/>/gs) ?? []).map((xml) =>
    xml.startsWith('<w:tbl>') ? 'table' : (/<w:pStyle w:val="Memo(\w+)"/.exec(xml)?.[1] ?? 'other'),
  );
};
const tablesOf = ({ document }: Written): string[] => document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
const rowsOf = (table: string): string[] => table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
const headersOf = (table: string): string[] => rowsOf(table).filter((row) => row.includes('<w:tblHeader/>'));

async function document004(): Promise<MemoModel> {
  const workbook = FileWorkbook.open(new Uint8Array(readFileSync(join(SAMPLE_FOLDER, '004-status.xlsx'))));
  const options = { round: 6, today: '2021-03-31', digits: 'thai', sheet: null } as const;
  const made = memoOf(await checkWorkbook(workbook, options));
  if (!made) throw new Error('document 004 makes a memo');
  return made.memo;
}

describe('The memo of document 004', () => {
  let memo: MemoModel;
  let file: Written;
  beforeAll(async () => {
    memo = await document004();
    file = await written(memo);
  });

  test('has its two tables in the text, each after the words that announce it, and nothing behind', () => {
    expect(annexesBehind(memo)).toEqual([]);
    expect(file.document.match(/<w:sectPr/g)).toHaveLength(1);
    const order = elementsOf(file).filter((one) =>
      ['To', 'Paragraph', 'TableTitle', 'table', 'Closing', 'Signer'].includes(one),
    );
    const once = order.filter((one, index) => one !== order[index - 1]);
    expect(once).toEqual([
      'To',
      'Paragraph',
      'TableTitle',
      'table',
      // The second paragraph is cut where its page ends.
      'Paragraph',
      'TableTitle',
      'table',
      'Closing',
      'Signer',
    ]);
  });

  test('says every measure once in each table, the header again on every page', () => {
    const tables = tablesOf(file);
    const plans = tables.filter((table) => table.includes('การกำกับติดตาม'));
    const reports = tables.filter((table) => table.includes('สถานะการดำเนินงาน'));
    expect(plans.length + reports.length).toBe(tables.length);
    expect(plans.length).toBeGreaterThan(1);
    expect(plans.map((table) => headersOf(table).length)).toEqual(plans.map(() => 1));
    expect(reports.map((table) => headersOf(table).length)).toEqual(reports.map(() => 2));
    for (const some of [plans, reports]) {
      const firsts = some.flatMap((table) =>
        rowsOf(table)
          .slice(headersOf(table).length)
          .map((row) => paragraphsOf(row)[0]?.text),
      );
      expect(firsts).toEqual(memo.annexes[0]?.table.rows.map(([cell]) => cell?.lines.join('')));
    }
  });

  test('says the monitoring that is one over many rows again where a page begins', () => {
    const plans = tablesOf(file).filter((table) => table.includes('การกำกับติดตาม'));
    for (const table of plans) expect(rowsOf(table)[1]).not.toContain('w:vMerge w:val="continue"');
    expect(plans.some((table) => table.includes('w:vMerge w:val="continue"'))).toBe(true);
  });

  test('has at the foot of each page the words that the next begins with, of its first row too', () => {
    const { pages } = pageMemo(memo);
    const words = pages.flatMap(({ catchWord }) => (catchWord ? [catchWord.text] : []));
    expect(words).toHaveLength(pages.length - 1);
    const starts = pages.slice(1).map(({ blocks: [block] }) => {
      const cells = block?.row?.table.rows[block.row.index];
      return cells ? cells[0]?.lines[0] : block?.paragraphs[0]?.rows[0]?.[0]?.text;
    });
    words.forEach((word, index) => expect(starts[index]?.startsWith(word.slice(1, -3))).toBe(true));
    expect(file.paragraphs.filter(({ style }) => style === 'MemoCatchWord').map(({ text }) => text)).toEqual(
      words,
    );
  });

  test('frames each cell of its pages, one that goes over many rows once', () => {
    const { pages } = pageMemo(memo);
    const [first] = pages;
    if (!first) throw new Error('a memo has a page');
    expect(first.cells.length).toBeGreaterThan(4);
    const sides = first.cells.flatMap(({ x, width }) => [x, x + width]);
    expect(Math.min(...sides)).toBeCloseTo(3, 2);
    expect(Math.max(...sides)).toBeCloseTo(19, 1);
    const inside = (line: (typeof first.lines)[number]) =>
      first.cells.some(
        ({ x, y, width, height }) =>
          line.indent >= x &&
          line.top >= y &&
          line.top + line.height <= y + height + 1e-6 &&
          line.indent <= x + width,
      );
    const rows = first.lines.filter(({ key }) => key.includes('.row-'));
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.filter((line) => !inside(line))).toEqual([]);
  });
});

describe('A table in the text', () => {
  const paged = Array.from({ length: 80 }, (_, seed) => {
    const memo = generatedTableMemo(seed);
    return { memo, pages: pageMemo(memo).pages, behind: annexesBehind(memo) };
  });

  test('loses no row and says none twice, in the order of its rows', () => {
    for (const { memo, pages, behind } of paged)
      for (const annex of memo.annexes.filter((one) => !behind.includes(one))) {
        const rows = pages.flatMap(({ blocks }) =>
          blocks.flatMap(({ key, row }) => (key.startsWith(`${annex.key}.row`) && row ? [row.index] : [])),
        );
        expect(rows).toEqual(annex.table.rows.map((_, index) => index));
      }
  });

  test('stands under its titles, with a row under its header', () => {
    for (const { pages } of paged)
      for (const { blocks } of pages) expect(blocks.at(-1)?.key).not.toMatch(/\.titles$/);
  });

  test('leaves no section line at the foot of a page', () => {
    for (const { pages } of paged)
      for (const { blocks } of pages.slice(0, -1)) {
        const row = blocks.at(-1)?.row;
        expect(row?.table.rows[row.index]?.some(({ section }) => section) ?? false).toBe(false);
      }
  });

  test('keeps within the page, above the catch-word', () => {
    const foot = paged.flatMap(({ pages }) =>
      pages.flatMap(({ cells }) => cells.map(({ y, height }) => y + height)),
    );
    expect(foot.length).toBeGreaterThan(1000);
    expect(Math.max(...foot)).toBeLessThan(27.7 - 0.75);
  });

  test('with a row as high as a page stands behind the memo, and so does one of very many rows', () => {
    const row = (text: string) => [{ lines: [text] }];
    const memo = (rows: readonly string[]): MemoModel => ({
      ...generatedMemo(1),
      annexes: [
        {
          key: 'plan',
          orientation: 'portrait',
          titles: [],
          after: 'p1',
          table: { widths: [1], header: [row('มาตรการ')], rows: rows.map(row) },
        },
      ],
    });
    expect(annexesBehind(memo(['สั้น']))).toHaveLength(0);
    expect(annexesBehind(memo(['สั้น', 'ดำเนินการแล้ว '.repeat(1000)]))).toHaveLength(1);
    expect(annexesBehind(memo(Array<string>(101).fill('สั้น')))).toHaveLength(1);
  });

  test('is parted from the next by a paragraph, or the two would become one', async () => {
    for (const seed of [0, 3, 7, 11]) {
      const elements = elementsOf(await written(generatedTableMemo(seed)));
      expect(elements).toContain('table');
      expect(elements.some((one, index) => one === 'table' && elements[index + 1] === 'table')).toBe(false);
    }
  });
});
