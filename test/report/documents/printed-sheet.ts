import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Choices, makeReport } from '../../../src/app';
import type { SnapshotCell } from '../../../src/workbook';
import { FileWorkbook } from '../../../src/workbook/file';
import { SAMPLE_FOLDER } from '../../samples/open-sample';

/** The report sheet that is made of a sample workbook, as a person reads it: cell texts, merged cells in every row. */
export interface PrintedSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export async function printedSheet(
  file: string,
  choices: Pick<Choices, 'round' | 'today' | 'digits'> & Pick<Choices, 'layout'>,
): Promise<PrintedSheet> {
  const book = FileWorkbook.open(new Uint8Array(readFileSync(join(SAMPLE_FOLDER, `${file}.xlsx`))));
  const made = await makeReport(book, { sheet: null, ...choices });
  if (made.outcome !== 'made') throw new Error(made.outcome);
  const { sheets } = await FileWorkbook.open(book.save()).read();
  const sheet = sheets.find(({ mark }) => mark?.startsWith('report-'));
  if (!sheet) throw new Error('no report sheet');
  const cells = new Map<string, SnapshotCell>();
  for (const { row, cells: all } of sheet.rows)
    for (const cell of all) cells.set(`${row} ${cell.column}`, cell);
  const width = Math.max(...sheet.rows.flatMap(({ cells: all }) => all.map(({ column }) => column))) + 1;
  const text = (row: number, column: number): string => {
    const merge = sheet.merges.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    // Only what reaches over rows: titles stand in their first column.
    const isTall = merge !== undefined && merge.bottom > merge.top;
    return cells.get(`${isTall ? merge.top : row} ${column}`)?.text ?? '';
  };
  const last = Math.max(...sheet.rows.map(({ row }) => row));
  const rows = Array.from({ length: last + 1 }, (_, row) =>
    Array.from({ length: width }, (_cell, column) => text(row, column)),
  );
  return { name: sheet.name, rows };
}
