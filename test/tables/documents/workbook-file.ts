import { type SheetContent, parseArea } from '../../../src/workbook';
import { FileWorkbook, newWorkbook } from '../../../src/workbook/file';
import type { TypedSheet } from './printed';

/** A real .xlsx with these sheets, texts and merges as typed. */
export async function fileOf(sheets: readonly TypedSheet[]): Promise<Uint8Array> {
  const book = FileWorkbook.open(newWorkbook());
  const { outcome } = await book.apply({
    edits: sheets.map((sheet) => ({
      edit: 'put-sheet',
      mark: '',
      name: sheet.name,
      content: contentOf(sheet),
    })),
  });
  if (outcome !== 'applied') throw new Error(outcome);
  return book.save();
}

function contentOf({ rows, merges }: TypedSheet): SheetContent {
  return {
    styles: {},
    rows: rows.map((row) => row.map((value) => (value === '' ? null : { value }))),
    heights: [],
    widths: [],
    merges: merges.flatMap((address) => parseArea(address) ?? []),
    page: {
      orientation: 'landscape',
      margins: { top: 2, bottom: 2, left: 2, right: 2, header: 1, footer: 1 },
    },
  };
}
