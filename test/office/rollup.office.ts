import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOne } from '../../src/app';
import { type LateOfAgency, ROLLUP_WORDS, type SummedUp, inOrder, rollupPlan } from '../../src/exchange';
import type { PlanCell, PlanEdit, WorkbookPlan, WorkbookSnapshot } from '../../src/workbook';
import { BLANK_MARK, FileWorkbook, newWorkbook } from '../../src/workbook/file';
import { officeFile } from '../exchange/rollup/office-files';
import { OPTIONS, input } from '../exchange/rollup/summaries';
import { recalculated } from './libreoffice';
import { openXmlErrorsOf } from './validator';

const folder = mkdtempSync(join(tmpdir(), 'tidtam-rollup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { sheets: SHEETS } = ROLLUP_WORDS.thai;

async function planOf(count: number): Promise<WorkbookPlan> {
  const summed: SummedUp[] = [];
  for (let n = 0; n < count; n++) {
    const { name, bytes } = await officeFile(n, 6);
    const read = await readOne(name, bytes, OPTIONS);
    if (read.outcome === 'summed-up') summed.push(read);
  }
  const ordered = inOrder(summed);
  const late = ordered.flatMap(({ summary, late: own }) =>
    own.map((one): LateOfAgency => ({ ...one, of: summary })),
  );
  const summaries = ordered.map(({ summary }) => summary);
  const leftOut = [{ file: '=แปลก.xlsx', reason: '=1+1' }];
  return rollupPlan(input(summaries, { late, leftOut, others: { '.pdf': 3 } }), OPTIONS);
}

async function made(plan: WorkbookPlan): Promise<Uint8Array> {
  const book = FileWorkbook.open(newWorkbook());
  const applied = await book.apply({ edits: [...plan.edits, { edit: 'remove-sheet', mark: BLANK_MARK }] });
  expect(applied.outcome).toBe('applied');
  return book.save();
}

/** The same without what its formulas come to: a program has to find out by itself. */
const unsolved = ({ edits }: WorkbookPlan): WorkbookPlan => ({
  edits: edits.map((edit): PlanEdit => {
    if (edit.edit !== 'put-sheet') return edit;
    const rows = edit.content.rows.map((row) =>
      row.map((cell) => (cell?.formula === undefined ? cell : { formula: cell.formula, ...styleOf(cell) })),
    );
    return { ...edit, content: { ...edit.content, rows } };
  }),
});

const styleOf = ({ style }: PlanCell) => (style === undefined ? {} : { style });

/** Results of the formulas of a sheet, by cell, rounded as shares need it. */
function results({ sheets }: WorkbookSnapshot, name: string): ReadonlyMap<string, unknown> {
  const sheet = sheets.find((one) => one.name === name);
  const cells = (sheet?.rows ?? []).flatMap(({ row, cells: own }) => own.map((cell) => ({ row, cell })));
  return new Map(
    cells
      .filter(({ cell }) => cell.formula !== null)
      .map(({ row, cell: { column, value } }) => [
        `${row}:${column}`,
        typeof value === 'number' ? Math.round(value * 1e6) : value,
      ]),
  );
}

test('what LibreOffice counts over the rows of the agencies is what the summary says', async () => {
  const plan = await planOf(30);
  const path = join(folder, 'unsolved.xlsx');
  writeFileSync(path, await made(unsolved(plan)));
  const counted = await FileWorkbook.open(await recalculated(path)).read();
  const said = await FileWorkbook.open(await made(plan)).read();
  for (const name of [SHEETS.overview, SHEETS.agencies]) {
    const ours = results(said, name);
    expect(ours.size).toBeGreaterThan(20);
    expect(results(counted, name)).toEqual(ours);
  }
});

test('the summary is valid for the Open XML SDK, with much in it, with little and with nothing', async () => {
  const files = new Map([
    ['much.xlsx', await made(await planOf(60))],
    ['one.xlsx', await made(await planOf(1))],
    ['none.xlsx', await made(await planOf(0))],
  ]);
  expect(await openXmlErrorsOf(files)).toEqual([]);
});
