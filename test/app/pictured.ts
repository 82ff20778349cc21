import { FileWorkbook, newWorkbook } from '../../src/workbook/file';

/** A picture that a person placed with its corner in a cell. */
export interface Placed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly row: number;
  readonly column?: number;
}

export interface PicturedSheet {
  readonly rows: readonly (readonly string[])[];
  readonly mark?: string;
  readonly pictures?: readonly Placed[];
}

const PAGE = {
  orientation: 'portrait',
  margins: { top: 2, bottom: 2, left: 2, right: 2, header: 1, footer: 1 },
} as const;

/** A real .xlsx with these sheets and the pictures on them, opened. */
export async function pictured(sheets: Readonly<Record<string, PicturedSheet>>): Promise<FileWorkbook> {
  const book = FileWorkbook.open(newWorkbook());
  const outcome = await book.apply({
    edits: Object.entries(sheets).map(([name, { rows, mark = '', pictures = [] }]) => ({
      edit: 'put-sheet',
      mark,
      name,
      content: {
        styles: {},
        rows: rows.map((row) => row.map((value) => (value === '' ? null : { value }))),
        heights: [],
        widths: [],
        merges: [],
        page: PAGE,
        pictures: pictures.map((one) => ({
          name: one.name,
          bytes: one.bytes,
          type: 'png',
          at: { row: one.row, column: one.column ?? 3 },
          width: 3,
          height: 3.2,
          description: one.name,
        })),
      },
    })),
  });
  expect(outcome.outcome).toBe('applied');
  return FileWorkbook.open(book.save());
}
