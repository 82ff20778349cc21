import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeReport } from '../../src/app';
import { STATUS_LABELS, STATUSES } from '../../src/domain';
import type { LayoutId } from '../../src/report';
import { registerEdits } from '../../src/tables';
import type { CellValue, SheetSnapshot } from '../../src/workbook';
import { FileWorkbook, newWorkbook } from '../../src/workbook/file';
import { manyMeasures } from './report/many-measures';
import { convertBooks } from './report/print-books';

const folder = mkdtempSync(join(tmpdir(), 'tidtam-formulas-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [NOT_STARTED, IN_PROGRESS, DONE] = STATUSES.map((status) => STATUS_LABELS[status]);
const HEADER = ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'สถานะ'];

/** Owners as offices write them: lines, a slash, spaces around it; one name within another (กอง, กองคลัง). */
const ROWS: readonly (readonly [title: string, owners: string, status: string])[] = [
  ['ปรับปรุงเว็บไซต์', 'กองคลัง\nสำนักปลัด', 'ดำเนินการแล้วเสร็จ'],
  ['จัดทำประกาศ', 'กองคลัง', 'ยังไม่ดำเนินการ'],
  ['อบรมบุคลากร', 'ทุกสำนัก / กอง', 'อยู่ระหว่างดำเนินการ'],
  ['เผยแพร่ข้อมูล', 'สำนักปลัด', 'ดำเนินการแล้ว'],
  ['ลดขั้นตอน', 'กองช่าง', 'ขอเลื่อน'],
];

/** A workbook whose report was made, and what a person then changes in it. */
interface Case {
  readonly name: string;
  readonly book: () => Promise<FileWorkbook>;
  readonly layout: LayoutId | null;
  readonly change: {
    readonly sheet: string;
    readonly from: string;
    readonly to: string;
    readonly times: number;
    /** Of round 6. */
    readonly column: number;
  };
  /** Counts in the order of the statuses, and of those that wait; before the change and after it. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Of one owner: all, the three statuses, those that wait. */
  readonly owner: readonly [name: string, before: readonly number[], after: readonly number[]];
}

async function officeTable(): Promise<FileWorkbook> {
  const book = FileWorkbook.open(newWorkbook());
  const rows = [HEADER, ...ROWS.map(([title, owners, status]) => [title, 'ดำเนินการ', owners, status])];
  const content = {
    styles: {},
    rows: rows.map((row) => row.map((value) => ({ value }))),
    heights: [],
    widths: [],
    merges: [],
    page: {
      orientation: 'portrait' as const,
      margins: { top: 2, bottom: 2, left: 2, right: 2, header: 1, footer: 1 },
    },
  };
  await book.apply({ edits: [{ edit: 'put-sheet', mark: '', name: "รายการ 'หลัก' ติดตาม", content }] });
  return book;
}

async function ownRegister(): Promise<FileWorkbook> {
  const book = FileWorkbook.open(newWorkbook());
  const measures = manyMeasures(12).measures.map((one) =>
    // An empty cell would be read as the owner above it, which no formula does.
    one.owners.length > 0 ? one : { ...one, owners: ['กองช่าง'] },
  );
  const options = { titles: ['ทะเบียน'], language: 'thai', digits: 'thai', lists: false } as const;
  await book.apply({ edits: registerEdits(measures, options, 'มาตรการ') });
  return book;
}

const CASES: readonly Case[] = [
  {
    name: 'a table of the office with its statuses in words',
    book: officeTable,
    layout: null,
    change: {
      sheet: "รายการ 'หลัก' ติดตาม",
      from: 'ยังไม่ดำเนินการ',
      to: 'อยู่ระหว่างดำเนินการ',
      times: 1,
      column: 3,
    },
    before: [1, 1, 2, 1],
    after: [0, 2, 2, 1],
    owner: ['กองคลัง', [2, 1, 0, 1, 0], [2, 0, 1, 1, 0]],
  },
  {
    name: 'the register',
    book: ownRegister,
    layout: 'outcome',
    change: { sheet: 'มาตรการ', from: 'อยู่ระหว่างดำเนินการ', to: 'ดำเนินการเสร็จเรียบร้อยแล้ว', times: 1, column: 9 },
    before: [3, 3, 4, 2],
    after: [3, 2, 5, 2],
    owner: ['กองคลัง', [2, 0, 2, 0, 0], [2, 0, 1, 1, 0]],
  },
  {
    name: 'the ticks of the report where the table has ticks of its own',
    book: () =>
      Promise.resolve(
        FileWorkbook.open(readFileSync(join(__dirname, '../../assets/samples/004-status.xlsx'))),
      ),
    layout: 'status-owner',
    change: {
      sheet: 'รายงาน รอบ ๖ เดือน',
      from: '✓\nตรวจสอบข้อมูลที่เว็บไซต์ของหน่วยงาน',
      to: '-',
      times: 2,
      column: 5,
    },
    before: [0, 0, 12, 0],
    after: [0, 0, 10, 2],
    owner: ['กองคลัง', [4, 0, 0, 4, 0], [4, 0, 0, 3, 1]],
  },
];

/** Counts as the summary shows them: by status, then of one owner. */
function shown(sheets: readonly SheetSnapshot[], owner: string): { counts: CellValue[]; owner: CellValue[] } {
  const rows = sheets.find(({ mark }) => mark?.startsWith('summary-'))?.rows ?? [];
  const row = (label: string, from: number, to: number): CellValue[] => {
    const cells = rows.find(({ cells: [first] }) => first?.value === label)?.cells ?? [];
    return cells.filter(({ column }) => column >= from && column <= to).map(({ value }) => value);
  };
  return {
    counts: [NOT_STARTED, IN_PROGRESS, DONE, 'รอยืนยันสถานะ'].flatMap((label) => row(label ?? '', 3, 3)),
    owner: row(owner, 1, 5),
  };
}

test('figures follow a status that is changed after the report was made', async () => {
  const books = new Map<string, Uint8Array>();
  for (const [at, { book: open, layout, change, before, owner }] of CASES.entries()) {
    const book = await open();
    const made = await makeReport(book, {
      today: '2022-04-05',
      digits: 'thai',
      round: 6,
      sheet: null,
      layout,
    });
    expect(made.outcome).toBe('made');
    const { sheets } = await book.read();
    expect(shown(sheets, owner[0])).toEqual({ counts: before, owner: owner[1] });
    const target = sheets.find(({ name }) => name === change.sheet);
    const cells = (target?.rows ?? []).flatMap(({ row, cells: all }) =>
      all
        .filter(({ value, column }) => value === change.from && column === change.column)
        .map(({ column }) => ({ row, column })),
    );
    expect(cells.length).toBeGreaterThanOrEqual(change.times);
    const applied = await book.apply({
      edits: cells.slice(0, change.times).map(({ row, column }) => ({
        edit: 'write-cells',
        sheet: change.sheet,
        top: row,
        left: column,
        rows: [[{ value: change.to }]],
        expected: [[change.from]],
        styles: {},
      })),
    });
    expect(applied.outcome).toBe('applied');
    books.set(`book-${at}`, book.save());
  }
  const paths = await convertBooks(folder, books, 'xlsx');
  for (const [at, { after, owner }] of CASES.entries()) {
    const { sheets } = await FileWorkbook.open(readFileSync(paths.get(`book-${at}`) ?? '')).read();
    const summary = sheets.find(({ name }) => name.startsWith('สรุป'));
    expect(shown(summary ? [{ ...summary, mark: 'summary-6' }] : [], owner[0])).toEqual({
      counts: after,
      owner: owner[2],
    });
  }
});
