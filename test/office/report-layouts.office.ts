import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LAYOUT_IDS, progressFigures, type ReportOptions, reportSheets } from '../../src/report';
import type { SheetContent } from '../../src/workbook';
import { BLANK_MARK, FileWorkbook, newWorkbook } from '../../src/workbook/file';
import { manyMeasures } from './report/many-measures';
import { convertBooks, printedPages } from './report/print-books';
import { faultsOnPaper, footOf, plannedPages } from './report/sheet-on-paper';
import { openXmlErrorsOf } from './validator';

const folder = mkdtempSync(join(tmpdir(), 'tidtam-layouts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Case {
  readonly name: string;
  readonly sheets: readonly SheetContent[];
  readonly digits: ReportOptions['digits'];
}

const CASES: readonly Case[] = LAYOUT_IDS.flatMap((layout) =>
  [1, 12, 60, 300].flatMap((count) =>
    (['thai', 'arabic'] as const).map((digits): Case => {
      const register = manyMeasures(count);
      const options: ReportOptions = {
        round: 6,
        today: '2022-04-05',
        digits,
        layout,
        asOf: count === 12 ? '2022-06-30' : null,
      };
      const sheets = reportSheets(register, progressFigures(register, options), options);
      return { name: `${layout}-${count}-${digits}`, sheets: sheets.map(({ content }) => content), digits };
    }),
  ),
);

/**
 * Columns as wide as in Excel, which rounds the digit of Calibri 11 that widths are counted in to 7 dots; LibreOffice
 * takes its 7.44, makes all columns wider, and then the page smaller. So text has less room here than it has there.
 */
const AS_IN_EXCEL = 7 / ((0.507 * 11 * 96) / 72);

async function bookOf(sheets: readonly SheetContent[]): Promise<Uint8Array> {
  const book = FileWorkbook.open(newWorkbook());
  const { outcome } = await book.apply({
    edits: [
      ...sheets.map((content, at) => ({
        edit: 'put-sheet' as const,
        mark: `report-${at}`,
        name: `แผ่น ${at}`,
        content: { ...content, widths: content.widths.map((width) => width * AS_IN_EXCEL) },
      })),
      { edit: 'remove-sheet', mark: BLANK_MARK },
    ],
  });
  if (outcome !== 'applied') throw new Error(outcome);
  return book.save();
}

test('every layout in either round, as of a day and in either digits is a valid file', async () => {
  const files = new Map<string, Uint8Array>();
  for (const layout of LAYOUT_IDS)
    for (const round of [6, 12] as const)
      for (const digits of ['thai', 'arabic'] as const)
        for (const asOf of [null, '2022-06-30']) {
          const register = manyMeasures(12);
          const options = { round, today: '2022-10-05', digits, layout, asOf };
          const sheets = reportSheets(register, progressFigures(register, options), options);
          const name = `${layout}-${round}-${digits}-${asOf ?? 'round'}.xlsx`;
          files.set(name, await bookOf(sheets.map(({ content }) => content)));
        }
  expect(files.size).toBe(48);
  expect(await openXmlErrorsOf(files)).toEqual([]);
});

let pdfs: ReadonlyMap<string, string> = new Map();
beforeAll(async () => {
  const books = new Map<string, Uint8Array>();
  for (const { name, sheets } of CASES) books.set(name, await bookOf(sheets));
  pdfs = await convertBooks(folder, books, 'pdf');
}, 300_000);

test.each(CASES)(
  '$name: every word stands inside its cell, headers and page numbers on every page',
  async (one) => {
    const pages = await printedPages(pdfs.get(one.name) ?? '');
    let from = 0;
    for (const content of one.sheets) {
      const count = plannedPages(content).length;
      const own = pages.slice(from, from + count);
      expect(faultsOnPaper(content, own, one.digits).slice(0, 10)).toEqual([]);
      const feet = own.map((page) => footOf(page, content));
      expect(feet).toEqual(own.map((_, at) => `หน้า${from + at + 1}/${pages.length}`));
      from += count;
    }
    expect(pages).toHaveLength(from);
  },
);
